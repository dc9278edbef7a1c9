"""Writes a project into one file."""

import shutil
from collections.abc import Iterable
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from django.core.files.storage import storages

from projects.audio import SoundTrack
from projects.bundles.shape import (
    CONTENT,
    FOLDER,
    Bundle,
    BundledAsset,
    BundledPreference,
    BundledScene,
    BundledTrack,
    BundleRefused,
)
from projects.models import Project
from scenes.uploads import asset_path


def bundle_of(project: Project) -> Bundle:
    return Bundle(
        title=project.title,
        width=project.width,
        height=project.height,
        fps=project.fps,
        audio=_track(project),
        scenes=[
            BundledScene(**{name: getattr(scene, name) for name in BundledScene.model_fields})
            for scene in project.scenes.all()
        ],
        assets=[
            BundledAsset(name=each.name, media_type=each.media_type, sha256=each.sha256)
            for each in project.assets.all()
        ],
        preferences=[
            BundledPreference(key=each.key, value=each.value, said=each.said) for each in project.preferences.all()
        ],
    )


def write_bundle(bundle: Bundle, path: Path, hashes: Iterable[str]) -> None:
    """`hashes` are those of the assets: whoever calls may count them. Raises BundleRefused where a file is missing."""
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        archive.writestr(CONTENT, bundle.model_dump_json(indent=1))
        for sha256 in hashes:
            try:
                with (
                    storages["assets"].open(asset_path(sha256)) as file,
                    archive.open(_stored(f"{FOLDER}{sha256}"), "w", force_zip64=True) as entry,
                ):
                    shutil.copyfileobj(file, entry)
            except FileNotFoundError as missing:
                name = next(each.name for each in bundle.assets if each.sha256 == sha256)
                raise BundleRefused(f"The file of the asset “{name}” is missing in the storage.") from missing


def _stored(name: str) -> ZipInfo:
    """Pictures and videos are as small as they can be."""
    info = ZipInfo(name)
    info.compress_type = ZIP_STORED
    return info


def _track(project: Project) -> BundledTrack | None:
    if not project.audio:
        return None
    track = SoundTrack.of_json(project.audio)
    kept = {name: getattr(track, name) for name in BundledTrack.model_fields if name != "asset"}
    return BundledTrack(asset=track.name, **kept)
