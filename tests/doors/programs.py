"""Rows of `/api/`. There a member who may not write is told so (403), and who is nobody gets 401 and no page."""

from collections.abc import Callable
from typing import Any

from tests.conftest import CODE
from tests.doors.table import EDITOR, EVERYBODY, MEMBERS, PEOPLE, VIEWER, Door, of_nothing, of_project, of_scene
from tests.doors.workspace import of_answer, of_asset, picture
from tests.doors.world import World

SCENE = {"name": "Again", "tsx_code": CODE.format("Intro of sky.png"), "duration": 120}


def reads(name: str, args: Callable[[World], list[Any]] = of_project, **more: Any) -> Door:
    return Door(f"api:{name}", args, "get", **{"status": 200, "who": MEMBERS, "visitor": 401} | more)


def writes(name: str, args: Callable[[World], list[Any]] = of_project, method: str = "post", **more: Any) -> Door:
    but = {VIEWER: 403} | more.pop("but", {})
    return Door(f"api:{name}", args, method, **{"status": 200, "visitor": 401, "but": but, "as_json": True} | more)


def of_export(world: World) -> list[Any]:
    return [world.project.pk, world.export.pk]


def in_space(world: World) -> str:
    return f"?space_id={world.project.pk}"


def acts(action: str, **data: Any) -> Callable[[World], dict[str, Any]]:
    """A body of the addresses that take an action."""
    return lambda world: {"action": action, "space_id": str(world.project.pk)} | ({"data": data} if data else {})


def first_iteration(world: World) -> dict[str, str]:
    return {"iteration_id": str(world.project.iterations.get(scene_id=world.scene_id).pk)}


def with_the_other_title(world: World) -> dict[str, int]:
    """The version before the last, which took it back."""
    return {"version": world.project.versions.count() - 1}


def the_share(world: World) -> dict[str, str]:
    return {"id": str(world.share.pk)}


DOORS = [
    reads("projects", of_nothing, who=PEOPLE),
    writes("projects", of_nothing, good={"title": "New"}, status=201, who=PEOPLE, but={VIEWER: 201}),
    reads("project"),
    writes("project", method="patch", good={"title": "Renamed"}),
    writes("project", method="delete", who=("owner",), but={EDITOR: 403}),
    reads("docs", of_nothing, who=EVERYBODY, visitor=200),
    reads("versions"),
    writes("restores", body=with_the_other_title),
    writes("undos", but={EDITOR: 422}),
    writes("redos", but={EDITOR: 422}),
    reads("scenes"),
    writes("scenes", good=SCENE, status=201),
    reads("scene", of_scene),
    writes("scene", of_scene, "patch", good={"name": "New", "revision": 1}),
    writes("scene", of_scene, "delete", good={"revision": 1}),
    writes("scene-moves", of_scene, good={"order": 0}),
    writes("scene-duplicates", of_scene, status=201),
    reads("scene-iterations", of_scene),
    writes("scene-restores", of_scene, body=first_iteration),
    reads("assets"),
    writes("assets", good={"file": picture}, status=201, as_json=False),
    writes("asset", of_asset, "delete"),
    reads("exports"),
    writes("exports", good={"format": "mp4"}, status=201),
    reads("export", of_export),
    writes("export", of_export, "delete"),
    reads("export-file", of_export),
    reads("export-link", of_export),
    writes("export-retries", of_export, status=409),  # its file is there
    reads("messages"),
    writes("prompts", good={"prompt": "hello"}, status=202, headers={"Prefer": "respond-async"}),
    writes("stops", of_answer),
    writes("retries", of_answer, status=202, headers={"Prefer": "respond-async"}),
    writes("beings", of_nothing, body=acts("list"), but={VIEWER: 200}),
    writes("beings", of_nothing, body=acts("create", type="bot", name="Planner"), status=201),
    writes("intentions", of_nothing, body=acts("list"), but={VIEWER: 200}),
    writes("intentions", of_nothing, body=acts("create", content="hello"), status=201),
    reads("members"),
    writes("members", good={"email": "dora@example.com", "role": "viewer"}, status=201, but={EDITOR: 403}),
    writes("members", method="delete", good={"user": "bob"}),  # Bob himself leaves
    reads("shares"),
    writes("shares", status=201),
    writes("shares", method="delete", body=the_share),
    reads("sync", of_nothing, query=in_space),
    reads("sync", of_nothing, query=in_space, headers={"Accept": "application/json"}),
    reads("schema", of_nothing, who=EVERYBODY),
]
