"""The posters of scenes, projects and versions: which shots they are, read from the database and never drawn here."""

from collections.abc import Collection, Iterable, Sequence
from itertools import groupby
from typing import Any
from uuid import UUID

from django.db.models import Case, IntegerField, Value, When
from django.db.models.functions import Coalesce

from projects.models import Project, Version
from scenes.models import Asset, Iteration, Scene
from scenes.named_assets import named_by
from scenes.posters.shots import Shot
from scenes.rendering.film import FilmAsset, FilmScene
from scenes.rendering.runtime import release_name

SHOWS_MOST = ["update", "create", "delete", "move"]  # of what a version did, the first of these is worth a picture


def with_posters(scenes: list[Scene], assets: Collection[Asset]) -> list[Scene]:
    """The same scenes, each knowing its poster's name. `assets` are all of their projects'."""
    shots = shots_of(scenes, assets)
    for scene in scenes:
        scene.poster = shots[scene.pk].key
    return scenes


def steps_with_posters(project: Project, steps: list[Version], assets: Collection[Asset]) -> list[Version]:
    shots = shots_of_steps(project, [each.number for each in steps], assets)
    for step in steps:
        step.poster = shots[step.number].key if step.number in shots else ""
    return steps


def with_first_posters(projects: Iterable[Project]) -> list[Project]:
    """Each as its video begins; "" without a scene."""
    known = {each.pk: each for each in projects}
    scenes = list(Scene.objects.filter(project__in=known, order=0).defer("tsx_code", "layout_json"))
    for scene in scenes:
        scene.project = known[scene.project_id]
    for scene in with_posters(scenes, Asset.objects.filter(project__in=known)):
        scene.project.poster = scene.poster
    return list(known.values())


def shots_of(scenes: Sequence[Scene], assets: Collection[Asset]) -> dict[UUID, Shot]:
    """By the scene's id."""
    by_project = {pk: list(each) for pk, each in groupby(sorted(assets, key=_project), key=_project)}
    # Only with assets does the code say anything, and lists do without it otherwise.
    asking = [scene.pk for scene in scenes if scene.project_id in by_project]
    codes = dict(Scene.objects.filter(pk__in=asking).values_list("pk", "tsx_code")) if asking else {}
    return {
        scene.pk: shot_of(
            {
                "id": str(scene.pk),
                "name": scene.name,
                "revision": scene.revision,
                "duration": scene.duration,
                "component": scene.component,
                "props": scene.props,
                "tsx_code": codes.get(scene.pk, ""),
            },
            scene.project.format,
            by_project.get(scene.project_id, []),
        )
        for scene in scenes
    }


def shots_of_steps(project: Project, numbers: Collection[int], assets: Collection[Asset]) -> dict[int, Shot]:
    """By the number of the version: the scene that it made, changed or took away, in the format that it had then."""
    weight = Case(
        *(When(operation=each, then=Value(at)) for at, each in enumerate(SHOWS_MOST)), output_field=IntegerField()
    )
    touched = Iteration.objects.filter(project=project, version__in=numbers).annotate(weight=weight)
    rows = touched.annotate(row=Coalesce("after", "before")).order_by("version", "weight", "row__order", "-revision")
    found = dict(rows.distinct("version").values_list("version", "row"))
    settings = dict(project.versions.filter(number__in=found).values_list("number", "after"))
    formats = {number: {name: each[name] for name in project.format} for number, each in settings.items() if each}
    return {number: shot_of(row, formats[number], assets) for number, row in found.items() if number in formats}


def shot_of(row: dict[str, Any], format: dict[str, int], assets: Iterable[Asset], **how: Any) -> Shot:
    """`row` as Scene.as_row() gives it, `how` as Shot takes it."""
    named = named_by(row["tsx_code"], row["props"], assets)
    return Shot(
        scene=FilmScene(**{name: row[name] for name in ("id", "revision", "name", "duration", "component", "props")}),
        assets=tuple(FilmAsset(name=each.name, type=each.media_type, sha256=each.sha256) for each in named),
        runtime=release_name(),
        width=format["width"],
        height=format["height"],
        fps=format["fps"],
        **how,
    )


def _project(asset: Asset) -> UUID:
    return asset.project_id
