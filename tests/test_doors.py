"""The table: each role at each address. Owner, editor, viewer, outsider and visitor, by session and by token.

Rows are in tests/doors/, a file for each part; an address without a row fails tests/test_architecture.py. Every knock
is taken back at once, so that one world serves all of them. What agents may at `/mcp` is asked of each of its tools in
tests/config/agents/test_mcp_scenes.py.
"""

from copy import deepcopy
from typing import Any
from uuid import uuid4

import pytest
from channels.testing import WebsocketCommunicator
from django.db import transaction
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from config.accounts.models import Token
from config.accounts.token_requests import FOR_PEOPLE_ONLY
from config.asgi import application
from config.db import in_thread
from tests.doors import accounts, programs, sharing, workspace
from tests.doors.table import OUTSIDER, OWNER, ROLES, VISITOR, Door, Socket
from tests.doors.world import World, make_world
from tests.serving import session_cookie

pytestmark = pytest.mark.django_db(transaction=True)

DOORS: list[Door] = [*workspace.DOORS, *sharing.DOORS, *accounts.DOORS, *programs.DOORS]
SOCKETS = [Socket("/ws/projects/<uuid:project_id>/")]
WRONG = "sw_a-token-that-nobody-has"


@pytest.fixture
def world(project, alice, bob, vera, charlie, monkeypatch, settings) -> World:
    """`proved` writes the proof without the program, which the component's doors need; and no brain answers here: what
    works in the background would outlive its test."""
    monkeypatch.setattr("scenes.components.find_program", lambda sha256: "module.exports = {}")
    monkeypatch.setattr("brain.orchestrator.start", lambda answer_id: None)
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # the others take their time
    people = {"owner": alice, "editor": bob, "viewer": vera, "outsider": charlie, "visitor": None}
    return make_world(project, people)


def knock(client: Client, door: Door, world: World, payload: dict[str, Any] | None = None) -> HttpResponse:
    """What is done is undone: the next one finds the world as it was."""
    sent = door.body(world) if door.body else payload or {}
    fields = {name: value() if callable(value) else value for name, value in sent.items()}
    how = {"content_type": "application/json"} if door.as_json else {}
    cookies = deepcopy(client.cookies)
    with transaction.atomic():
        answer = getattr(client, door.method)(door.address(world), fields, headers=door.headers, **how)
        answer.close()
        transaction.set_rollback(True)
    client.cookies = cookies
    return answer


def session_of(world: World, role: str, **options: Any) -> Client:
    client = Client(**options)
    if person := world.people[role]:
        client.force_login(person)
    return client


def token_of(world: World, role: str) -> str:
    person = world.people[role]
    return Token.objects.create(user=person, name="A program")[1] if person else WRONG


def program_of(world: World, role: str) -> Client:
    return Client(enforce_csrf_checks=True, headers={"Authorization": f"Token {token_of(world, role)}"})


def is_for_people_only(door: Door, world: World) -> bool:
    return door.address(world).startswith(tuple(f"/{each}" for each in FOR_PEOPLE_ONLY))


@pytest.mark.parametrize("role", ROLES)
def test_each_role_gets_at_each_door_what_the_table_says(role, world):
    client = session_of(world, role)
    got = {door.id: knock(client, door, world, door.good).status_code for door in DOORS}
    assert got == {door.id: door.status_for(role) for door in DOORS}


@pytest.mark.parametrize("role", [role for role in ROLES if role != VISITOR])
def test_a_token_gets_what_its_person_gets_and_nothing_about_the_account(role, world):
    client = program_of(world, role)
    got = {door.id: knock(client, door, world, door.good).status_code for door in DOORS}
    assert got == {door.id: 403 if is_for_people_only(door, world) else door.status_for(role) for door in DOORS}


def test_a_token_that_nobody_has_opens_only_what_is_open_to_all(world):
    client = program_of(world, VISITOR)
    client.force_login(world.people[OWNER])  # it is the token that counts
    for door in DOORS:
        status = knock(client, door, world, door.good).status_code
        assert status in {401, 403} or VISITOR in door.who, door.id


def test_bad_input_is_refused_with_a_sentence_and_changes_nothing(world):
    client, before = session_of(world, OWNER), world.project.versions.count()
    for door in [door for door in DOORS if door.bad is not None]:
        answer = knock(client, door, world, door.bad)
        assert answer.status_code == 422, door.id
        assert answer.content.strip(), door.id
        assert world.project.versions.count() == before


def test_a_door_that_only_writes_does_not_open_by_get(world):
    client, readable = session_of(world, OWNER), {door.name for door in DOORS if door.method == "get"}
    for door in [door for door in DOORS if door.method == "post" and door.name not in readable]:
        got = client.get(door.address(world)).status_code
        assert got == 405 or door.name == "projects:create", door.id  # the list answers there


def test_a_form_of_another_site_is_refused(world):
    client = session_of(world, OWNER, enforce_csrf_checks=True)
    for door in [door for door in DOORS if door.method != "get"]:
        assert knock(client, door, world, door.good).status_code == 403, door.id


def test_an_outsider_is_told_the_same_about_what_is_there_and_what_is_not(world):
    client = session_of(world, OUTSIDER)
    there = knock(client, workspace.WORKSPACE, world)
    nowhere = client.get(reverse(workspace.WORKSPACE.name, args=[uuid4()]))
    assert (there.status_code, there.content) == (nowhere.status_code, nowhere.content)


@pytest.mark.parametrize("by", ["session", "token"])
async def test_each_role_gets_at_each_socket_what_the_table_says(by, world):
    for socket in SOCKETS:
        for role in ROLES:
            page = WebsocketCommunicator(
                application, socket.path(world), headers=await in_thread(headers, world, role, by)
            )
            assert (await page.connect(timeout=20))[0]
            assert await code_of(page) == socket.code_for(role), (socket.route, role)


def headers(world: World, role: str, by: str) -> list[tuple[bytes, bytes]]:
    person = world.people[role]
    if by == "token":
        return [(b"host", b"localhost"), (b"authorization", f"Token {token_of(world, role)}".encode())]
    return [(b"host", b"localhost"), *([(b"cookie", f"sessionid={session_cookie(person)}".encode())] if person else [])]


async def code_of(page: WebsocketCommunicator) -> int | None:
    """The code that closes it, or None once it hears something."""
    said = await page.receive_output(timeout=20)
    if said["type"] == "websocket.close":
        return int(said["code"])
    await page.disconnect()
    return None


def test_a_scene_that_is_not_there_is_a_conflict(world):
    address = reverse("scenes:delete", args=[world.project.pk, uuid4()])
    assert session_of(world, OWNER).post(address, {"based_on": 1}).status_code == 409
