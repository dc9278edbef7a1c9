"""Of each address: does it work, for a member, not for an outsider (404), not for a visitor, with bad input (422)?"""

from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from io import BytesIO
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import Image

from projects import changes as c
from projects import state
from scenes.uploads import keep, look_at_upload
from tests.conftest import proved

pytestmark = pytest.mark.django_db(transaction=True)

# Addresses for everybody; their own tests ask them other questions.
OPEN_DOORS = {"sign-in", "sign-in-link", "sign-out", "player", "live", "ready"}


@dataclass(frozen=True)
class World:
    project: Any
    scene_id: UUID
    component: str
    answer_id: UUID
    preference_id: UUID


@dataclass(frozen=True)
class Door:
    name: str
    args: Callable[[World], list] = lambda world: [world.project.pk]
    method: str = "post"
    good: dict[str, Any] = field(default_factory=dict)
    bad: dict[str, Any] | None = None
    status: int = 204
    viewers: bool = False  # may a viewer use it?
    visitor: int = 302
    private: bool = True  # does an outsider get 404?


def of_scene(world: World) -> list:
    return [world.project.pk, world.scene_id]


def of_answer(world: World) -> list:
    return [world.project.pk, world.answer_id]


def of_asset(world: World) -> list:
    return [world.project.pk, world.project.assets.get().pk]


def picture() -> SimpleUploadedFile:
    """A file can be read once, so that each knock brings its own."""
    Image.new("RGB", (4, 3), "navy").save(file := BytesIO(), "PNG")
    return SimpleUploadedFile("sky.png", file.getvalue(), "image/png")


FOUND = '[{"code": "contrast", "message": "Too pale.", "hint": "", "element": "<p>", "frame": 3}]'

DOORS = [
    Door("projects:list", args=lambda _: [], method="get", status=200, viewers=True, private=False),
    Door(
        "projects:create",
        args=lambda _: [],
        good={"title": "New", "format": "9:16"},
        bad={"title": "T", "format": "7:3"},
        status=302,
        viewers=True,
        private=False,
    ),
    Door("projects:workspace", method="get", status=200, viewers=True),
    Door("projects:sync", method="get", status=200, viewers=True, visitor=401),
    Door("projects:title", good={"title": "Renamed"}, bad={"title": " "}),
    Door("projects:undo", bad={"version": "the last one"}),
    Door("projects:redo"),
    Door("projects:delete"),
    Door("chat:create", good={"prompt": "hello"}, bad={"prompt": "  "}),
    Door("draft", good={"prompt": "hel"}, bad={"prompt": "x" * 4001}),
    Door("own-draft", method="get"),
    Door("chat:stop", args=of_answer),
    Door("chat:retry", args=of_answer),
    Door("scenes:move", args=of_scene, good={"order": 0, "based_on": 1}, bad={"order": "first", "based_on": 1}),
    Door("scenes:trim", args=of_scene, good={"duration": 60, "based_on": 1}, bad={"duration": 0, "based_on": 1}),
    Door("scenes:rename", args=of_scene, good={"name": "New", "based_on": 1}, bad={"name": "", "based_on": 1}),
    Door("scenes:duplicate", args=of_scene, good={"based_on": 1}, bad={"based_on": "x"}),
    Door("scenes:delete", args=of_scene, good={"based_on": 1}, bad={}),
    Door(
        "scenes:layout",
        args=of_scene,
        good={"based_on": 1, "findings": FOUND},
        bad={"based_on": 1, "findings": '[{"code": "boring"}]'},
    ),
    Door("scenes:code", args=of_scene, method="get", status=200, viewers=True),
    Door("assets:upload", good={"file": picture}, bad={"file": lambda: SimpleUploadedFile("a.png", b"no picture")}),
    Door("assets:file", args=of_asset, method="get", status=200, viewers=True),
    Door("assets:delete", args=of_asset),
    Door("brain:remember", good={"key": "font", "value": "Inter"}, bad={"key": "motion", "value": "wild"}),
    Door("brain:own-memory", method="get", status=200, viewers=True),
    Door("brain:forget", args=lambda world: [world.project.pk, world.preference_id]),
    Door("component", args=lambda world: [world.component], method="get", status=200, viewers=True),
]


@pytest.fixture
def world(project, alice) -> World:
    scene = c.AddScene(name="Intro", tsx_code=proved("Intro"), duration=120)
    say = c.Say(content="hello")
    answer = c.StartAnswer(reply_to=say.message_id)
    state.apply(project, scene, say, answer, c.Remember(key="note", value="Short"), by=alice)
    preference = project.preferences.get()
    upload = look_at_upload(file := picture())
    keep(upload, file)
    state.apply(project, c.AddAsset(**asdict(upload)), by=alice)
    title = state.apply(project, c.SetProject(title="Another title"), by=alice)
    state.apply(project, c.UndoVersion(number=title.number), by=alice)  # so that there is something to redo
    return World(project, scene.scene_id, project.scenes.get().component, answer.message_id, preference.pk)


@pytest.fixture(autouse=True)
def _compiled(monkeypatch, request):
    """`proved` writes the proof without the program; the component's door needs the program as well."""
    if "world" in request.fixturenames:
        monkeypatch.setattr("scenes.components.find_program", lambda sha256: "module.exports = {}")


@pytest.fixture(autouse=True)
def _silent_brain(monkeypatch):
    """The doors are asked here, not the brain: an answer that works in the background would outlive its test."""
    monkeypatch.setattr("brain.orchestrator.start", lambda answer_id: None)


def knock(client, door: Door, world: World, payload: dict[str, Any] | None = None):
    fields = {name: value() if callable(value) else value for name, value in (payload or {}).items()}
    return getattr(client, door.method)(reverse(door.name, args=door.args(world)), fields)


def ids(door: Door) -> str:
    return door.name


@pytest.mark.parametrize("door", DOORS, ids=ids)
def test_it_works_for_its_owner(door, world, signed_in, alice):
    assert knock(signed_in(alice), door, world, door.good).status_code == door.status


@pytest.mark.parametrize("door", DOORS, ids=ids)
def test_a_viewer_reads_and_does_not_write(door, world, signed_in, vera):
    status = knock(signed_in(vera), door, world, door.good).status_code
    assert status == (door.status if door.viewers else 404)


@pytest.mark.parametrize("door", [door for door in DOORS if door.private], ids=ids)
def test_an_outsider_is_not_told_that_it_exists(door, world, signed_in, charlie):
    assert knock(signed_in(charlie), door, world, door.good).status_code == 404


@pytest.mark.parametrize("door", DOORS, ids=ids)
def test_a_visitor_is_sent_to_sign_in(door, world, signed_in):
    assert knock(signed_in(), door, world, door.good).status_code == door.visitor


@pytest.mark.parametrize("door", [door for door in DOORS if door.bad is not None], ids=ids)
def test_bad_input_is_refused_with_a_sentence_and_changes_nothing(door, world, signed_in, alice):
    before = world.project.versions.count()
    answer = knock(signed_in(alice), door, world, door.bad)
    assert answer.status_code == 422
    assert answer.content.strip()
    assert world.project.versions.count() == before


@pytest.mark.parametrize("door", [door for door in DOORS if door.method == "post"], ids=ids)
def test_a_door_that_writes_does_not_open_by_get(door, world, signed_in, alice):
    if door.name == "projects:create":  # the list answers there
        return
    assert signed_in(alice).get(reverse(door.name, args=door.args(world))).status_code == 405


@pytest.mark.parametrize("door", [door for door in DOORS if door.method == "post"], ids=ids)
def test_a_form_of_another_site_is_refused(door, world, alice):
    from django.test import Client

    client = Client(enforce_csrf_checks=True)
    client.force_login(alice)
    assert knock(client, door, world, door.good).status_code == 403


def test_a_scene_that_is_not_there_is_a_conflict(world, signed_in, alice):
    address = reverse("scenes:delete", args=[world.project.pk, uuid4()])
    assert signed_in(alice).post(address, {"based_on": 1}).status_code == 409
