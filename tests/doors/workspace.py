"""Rows of the project list, the workspace and what is done in it by hand."""

from typing import Any
from uuid import UUID

from django.core.files.uploadedfile import SimpleUploadedFile

from scenes.models import Asset, Iteration
from tests.doors.table import EDITOR, EVERYBODY, MEMBERS, OWNERS, PEOPLE, Door, of_nothing, of_scene
from tests.doors.world import World, picture

FOUND = '[{"code": "contrast", "message": "Too pale.", "hint": "", "element": "<p>", "frame": 3}]'


def of_answer(world: World) -> list[Any]:
    return [world.project.pk, world.answer_id]


def of_asset(world: World) -> list[Any]:
    return [world.project.pk, world.project.assets.get(kind="image").pk]


def the_song() -> UUID:
    return Asset.objects.get(kind="audio").pk


def of_export(world: World) -> list[Any]:
    return [world.project.pk, world.export.pk]


def below_the_export(world: World) -> dict[str, Any]:
    return {"below": world.export.pk, "pages": 1}


def of_preference(world: World) -> list[Any]:
    return [world.project.pk, world.preference_id]


def of_component(world: World) -> list[Any]:
    return [world.component]


def of_poster(world: World) -> list[Any]:
    return [world.project.pk, world.poster]


def no_picture() -> SimpleUploadedFile:
    return SimpleUploadedFile("a.png", b"no picture")


def first_iteration() -> UUID:
    return Iteration.objects.earliest("version").pk


WORKSPACE = Door("projects:workspace", method="get", status=200, who=MEMBERS)
DOORS = [
    WORKSPACE,
    Door("projects:list", of_nothing, "get", status=200, who=PEOPLE),
    Door(
        "projects:create",
        of_nothing,
        good={"title": "New", "format": "9:16"},
        bad={"title": "T", "format": "7:3"},
        status=302,
        who=PEOPLE,
    ),
    Door("projects:sync", method="get", status=200, who=MEMBERS, visitor=401),
    Door("projects:title", good={"title": "Renamed"}, bad={"title": " "}),
    Door("projects:sound", good={"asset_id": the_song, "volume": 0.5}, bad={"asset_id": "loud"}),
    Door("projects:remove-sound"),
    Door("projects:undo", bad={"version": "the last one"}, but={EDITOR: 422}),
    Door("projects:redo", but={EDITOR: 422}),
    Door("projects:restore", good={"version": 4}, bad={"version": "the first one"}),
    Door("projects:newest-versions", method="get", status=200, who=MEMBERS),
    Door(
        "projects:versions",
        method="get",
        good={"below": 9, "pages": 1},
        bad={"below": 0},
        status=200,
        who=MEMBERS,
    ),
    Door("projects:delete", who=OWNERS),
    Door("chat:create", good={"prompt": "hello"}, bad={"prompt": "  "}),
    Door("own-draft", method="get"),
    Door("draft", good={"prompt": "hel"}, bad={"prompt": "x" * 4001}),
    Door("chat:stop", of_answer),
    Door("chat:retry", of_answer),
    Door("scenes:move", of_scene, good={"order": 0, "based_on": 1}, bad={"order": "first", "based_on": 1}),
    Door("scenes:trim", of_scene, good={"duration": 60, "based_on": 1}, bad={"duration": 0, "based_on": 1}),
    Door("scenes:rename", of_scene, good={"name": "New", "based_on": 1}, bad={"name": "", "based_on": 1}),
    Door("scenes:duplicate", of_scene, good={"based_on": 1}, bad={"based_on": "x"}),
    Door(
        "scenes:restore",
        of_scene,
        good={"iteration_id": first_iteration, "based_on": 1},
        bad={"iteration_id": "the first one"},
    ),
    Door("scenes:iterations", args=of_scene, method="get", bad={"pages": "all"}, status=200, who=MEMBERS),
    Door("scenes:delete", of_scene, good={"based_on": 1}, bad={}),
    Door(
        "scenes:layout",
        of_scene,
        good={"based_on": 1, "findings": FOUND},
        bad={"based_on": 1, "findings": '[{"code": "boring"}]'},
    ),
    Door("scenes:code", of_scene, "get", status=200, who=MEMBERS),
    Door("assets:upload", good={"file": picture}, bad={"file": no_picture}),
    Door("assets:file", of_asset, "get", status=200, who=MEMBERS),
    Door("assets:delete", of_asset),
    Door("exports:create", good={"format": "gif"}, bad={"format": "mp4", "height": 7}),
    Door("exports:form", method="get", status=200),
    Door("exports:newest", method="get", status=200, who=MEMBERS),
    Door("exports:older", method="get", body=below_the_export, status=200, who=MEMBERS),
    Door("exports:poster", of_export, "get", status=200, who=MEMBERS),
    Door("exports:cancel", of_export, status=409),  # it is done
    Door("exports:retry", of_export, status=409),  # its file is there
    Door("exports:delete", of_export),
    Door("poster", of_poster, "get", status=200, who=MEMBERS),
    Door("brain:remember", good={"key": "font", "value": "Inter"}, bad={"key": "motion", "value": "wild"}),
    Door("brain:own-memory", method="get", status=200, who=MEMBERS),
    Door("brain:forget", of_preference),
    Door("component", of_component, "get", status=200, who=MEMBERS),
    Door("player", of_nothing, "get", status=200, who=EVERYBODY),
    Door("live", of_nothing, "get", status=200, who=EVERYBODY),
    Door("ready", of_nothing, "get", status=200, who=EVERYBODY),
]
