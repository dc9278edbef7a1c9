"""Makes a project of a bundle: everything is checked first, then it is one project with one version, or none."""

from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

from django.contrib.auth.models import User

from projects import changes as c
from projects import state
from projects.audio import SoundTrack
from projects.bundles.reading import OpenBundle, open_bundle
from projects.bundles.shape import Bundle, BundledTrack, BundleRefused
from projects.models import Project
from scenes.checking import check
from scenes.findings import SceneRejected
from scenes.uploads import keep

Show = Callable[[int, int, str], None]  # done, of how many, what


def import_bundle(path: Path, *, by: User, show: Show = lambda *_: None) -> Project:
    """It belongs to `by`. Raises BundleRefused or ChangeRefused, with a sentence, and OSError."""
    with open_bundle(path) as opened:
        bundle = opened.bundle
        total = len(bundle.scenes) + len(bundle.assets)
        _prove(bundle, lambda done: show(done, total, "scenes are checked"))
        for each in bundle.assets:
            opened.upload(each)  # all of them are looked at before anything is kept
        project = state.create_project(bundle.title, by=by, **bundle.format)
        try:
            added = list(_assets(opened, lambda done: show(len(bundle.scenes) + done, total, "assets are kept")))
            changes = [*added, *_scenes(bundle), *_settings(bundle, added)]
            if changes:
                state.apply(project, *changes, by=by)
        except BaseException:
            state.delete_project(project, by=by)
            raise
    project.refresh_from_db()
    return project


def _prove(bundle: Bundle, show: Callable[[int], None]) -> None:
    for done, scene in enumerate(bundle.scenes):
        show(done)
        try:
            check(scene.tsx_code, props=scene.props, duration=scene.duration, **bundle.format)
        except SceneRejected as rejected:
            raise BundleRefused(f"The scene “{scene.name}” does not work here. {rejected}") from rejected


def _assets(opened: OpenBundle, show: Callable[[int], None]) -> Iterator[c.AddAsset]:
    for done, asset in enumerate(opened.bundle.assets):
        show(done)
        upload, file = opened.upload(asset)
        keep(upload, file)
        yield c.AddAsset(
            name=asset.name,
            media_type=upload.media_type,
            sha256=upload.sha256,
            size=upload.size,
            width=upload.width,
            height=upload.height,
        )


def _scenes(bundle: Bundle) -> Iterator[c.AddScene]:
    for scene in bundle.scenes:
        yield c.AddScene(**scene.model_dump())


def _settings(bundle: Bundle, added: list[c.AddAsset]) -> Iterator[c.Change]:
    if bundle.audio:
        yield c.SetProject(audio=_track(bundle.audio, {each.name: each.asset_id for each in added}))
    for each in bundle.preferences:
        yield c.Remember(key=each.key, value=each.value, said=each.said)


def _track(track: BundledTrack, ids: dict[str, UUID]) -> SoundTrack:
    if track.asset not in ids:
        raise BundleRefused(f"The sound track is “{track.asset[:120]}”, which is not among the assets.")
    return SoundTrack(asset_id=ids[track.asset], **track.model_dump(exclude={"asset"}))
