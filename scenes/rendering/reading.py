"""Reads a film from the database as values, which no later change and no deletion alters."""

from collections.abc import Iterable, Iterator
from typing import Any

from projects.errors import InvalidChange
from projects.models import Project
from projects.past import Past, past_of
from scenes.fingerprint import fingerprint
from scenes.models import Component
from scenes.rendering.film import Film, FilmAsset, FilmScene


def film_of(project: Project, *, version: int | None = None) -> Film:
    """As it is now, or as it was after `version`; with the assets that there are now, as when one plays it.

    Raises InvalidChange where the history does not tell.
    """
    if version is None or not _went_on_since(project, version):
        return _film(project, project.settings, _scenes_now(project))
    past = past_of(project, version)
    return _film(project, past.settings, _scenes_then(past))


def _went_on_since(project: Project, version: int) -> bool:
    """Was anything done since to scenes or settings? Changes that were made directly in the database count too."""
    rows = project.versions.filter(number__gt=version)
    return rows.filter(before__isnull=False).exists() or rows.count() != project.version - version


def _film(project: Project, settings: dict[str, Any], scenes: Iterable[FilmScene]) -> Film:
    """Of a sound track whose file was deleted nothing is heard, as in the preview."""
    audio = settings["audio"]
    if audio and not project.assets.filter(pk=audio["asset_id"]).exists():
        audio = None
    assets = project.assets.order_by("name").values_list("name", "media_type", "sha256")
    return Film(
        title=settings["title"],
        fps=settings["fps"],
        width=settings["width"],
        height=settings["height"],
        audio=audio,
        scenes=tuple(scenes),
        assets=tuple(FilmAsset(name=name, type=type, sha256=sha256) for name, type, sha256 in assets),
    )


def _scenes_now(project: Project) -> Iterator[FilmScene]:
    for each in project.scenes.order_by("order"):
        yield FilmScene(
            id=str(each.pk),
            revision=each.revision,
            name=each.name,
            duration=each.duration,
            component=each.component,
            props=each.props,
        )


def _scenes_then(past: Past) -> Iterator[FilmScene]:
    """Without their revisions, of which the history of a version does not speak."""
    keys = {
        scene_id: fingerprint(row["tsx_code"], row["props"], **past.format) for scene_id, row in past.scenes.items()
    }
    proofs = Component.objects.in_bulk(keys.values())
    for scene_id, row in past.scenes.items():
        proof = proofs.get(keys[scene_id])
        if proof is None:
            raise InvalidChange(f"“{row['name']}” was not kept as it was then. Export the video as it is now.")
        yield FilmScene(
            id=str(scene_id),
            revision=0,
            name=row["name"],
            duration=row["duration"],
            component=proof.sha256,
            props=row["props"],
        )
