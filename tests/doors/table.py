"""What a row of the table says: an address, and what each of the five roles gets there."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from django.urls import reverse

from tests.doors.world import World

OWNER, EDITOR, VIEWER, OUTSIDER, VISITOR = ROLES = ("owner", "editor", "viewer", "outsider", "visitor")

# Who may come in.
OWNERS = (OWNER,)
EDITORS = (OWNER, EDITOR)
MEMBERS = (OWNER, EDITOR, VIEWER)
PEOPLE = (OWNER, EDITOR, VIEWER, OUTSIDER)  # who is signed in
EVERYBODY = ROLES


def of_project(world: World) -> list[Any]:
    return [world.project.pk]


def of_scene(world: World) -> list[Any]:
    return [world.project.pk, world.scene_id]


def of_nothing(_: World) -> list[Any]:
    return []


@dataclass(frozen=True)
class Door:
    """`status` for those who may come in, 404 for others, `visitor` for who is not signed in.

    `but` has what is otherwise for single roles: an editor who did nothing yet has nothing to undo.
    """

    name: str
    args: Callable[[World], list[Any]] = of_project
    method: str = "post"
    good: dict[str, Any] = field(default_factory=dict)
    bad: dict[str, Any] | None = None
    status: int = 204
    who: tuple[str, ...] = EDITORS
    visitor: int = 302
    but: dict[str, int] = field(default_factory=dict)
    as_json: bool = False
    body: Callable[[World], dict[str, Any]] | None = None  # what is sent, where it depends on the world
    query: Callable[[World], str] = lambda _: ""
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def id(self) -> str:
        return " ".join([self.method.upper(), self.name, *self.headers.values()])

    def address(self, world: World) -> str:
        return reverse(self.name, args=self.args(world)) + self.query(world)

    def status_for(self, role: str) -> int:
        if role in self.but:
            return self.but[role]
        if role in self.who:
            return self.status
        return self.visitor if role == VISITOR else 404


@dataclass(frozen=True)
class Socket:
    """It stays open for members; for others it is closed with a code that says why."""

    route: str

    def path(self, world: World) -> str:
        return self.route.replace("<uuid:project_id>", str(world.project.pk))

    def code_for(self, role: str) -> int | None:
        if role in MEMBERS:
            return None
        return 4401 if role == VISITOR else 4403
