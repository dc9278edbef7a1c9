"""R4.2: the event stream, through a real server in its own process."""

import json
import socket
import time
from urllib.parse import urlsplit

import httpx2 as httpx
import psycopg
import pytest
from django.contrib.sessions.models import Session
from django.db import connection

from config.accounts.models import Token
from projects import changes as c
from projects import state
from projects.models import Membership
from scenes.fingerprint import fingerprint
from scenes.models import Component
from tests.conftest import proved

pytestmark = pytest.mark.django_db(transaction=True)

POOL = 24  # connections, see config/settings.py


def test_each_event_is_complete_for_the_types_that_were_asked_for(follow, project, alice, bob):
    add = c.AddScene(name="Intro", tsx_code=proved(), duration=30)
    state.apply(project, add, c.Say(content="An intro"), by=alice)
    everything, scenes = follow(alice), follow(bob, types="scenes")
    for follower in (everything, scenes):
        follower.at(1)
    state.apply(project, c.RenameScene(scene_id=add.scene_id, based_on=1, name="Opening"), by=alice)
    message = everything.at(2)
    assert message.keys() == {
        "version", "timestamp", "space_id", "change_info", "beings", "intentions", "scenes",
    }  # fmt: skip
    assert [(scene["name"], scene["revision"], scene["tsx_code"]) for scene in message["scenes"]] == [
        ("Opening", 2, proved())
    ]
    assert [each["content"] for each in message["intentions"]] == ["An intro"]
    assert [each["type"] for each in message["beings"]] == ["space"]
    changed = {"type": "update", "entity_type": "scene", "entity_id": str(add.scene_id)}
    assert message["change_info"] == changed
    assert scenes.at(2).keys() == {"version", "timestamp", "space_id", "change_info", "scenes"}
    assert everything.events[-1]["id"] == "2"
    assert everything.retry == "1000"


def test_deleted_things_are_gone_from_the_next_message(follow, project, alice):
    """R4.3: a client's cache is the last successful sync."""
    add = c.AddScene(name="Intro", tsx_code=proved(), duration=30)
    state.apply(project, add, by=alice)
    follower = follow(alice)
    assert follower.at(1)["scenes"]
    state.apply(project, c.DeleteScene(scene_id=add.scene_id, based_on=1), by=alice)
    message = follower.at(2)
    assert message["scenes"] == []
    assert message["change_info"]["type"] == "delete"


def test_a_new_project_has_a_state_too(follow, project, alice):
    assert follow(alice).at(0)["version"] == 0


def test_whoever_comes_back_gets_what_is_new_and_nothing_else(follow, project, alice):
    state.apply(project, c.SetProject(title="One"), by=alice)
    follower = follow(alice, last=1)
    state.apply(project, c.SetProject(title="Two"), by=alice)
    assert follower.at(2)["beings"][0]["name"] == "Two"
    assert [message["version"] for message in follower.messages] == [2]
    assert follow(alice, last=1).at(2)["version"] == 2


def test_signs_of_life_come_at_least_every_other_second(follow, project, alice):
    """R4.4: loss is noticed in under 5 s."""
    follower = follow(alice)
    follower.at(0)
    time.sleep(4)
    assert len(follower.comments) >= 2
    assert follower.comments[-1] == "v0"


def test_a_change_in_psql_arrives(follow, project, alice):
    follower = follow(alice)
    follower.at(0)
    with psycopg.connect(**connection.get_connection_params()) as prompt:
        prompt.execute(f"UPDATE projects_project SET title = 'By hand' WHERE id = '{project.pk}'")
    message = follower.at(1)
    assert message["beings"][0]["name"] == "By hand"
    assert message["change_info"] == {"type": "update", "entity_type": "space", "entity_id": str(project.pk)}


def test_a_stream_ends_when_access_is_lost(follow, project, alice, bob):
    follower = follow(bob)
    follower.at(0)
    Membership.objects.filter(user=bob).delete()
    assert follower.end()["code"] == 4403


def test_a_stream_ends_with_its_session_or_token(follow, project, alice, bob):
    page, program, other = follow(alice, as_page=True), follow(bob), follow(alice)
    for each in (page, program, other):
        each.at(0)
    Session.objects.all().delete()
    Token.objects.filter(user=bob).delete()
    assert page.end()["code"] == program.end()["code"] == 4401
    assert other.is_alive()


def test_a_stream_ends_with_its_project(follow, project, alice):
    follower = follow(alice)
    follower.at(0)
    state.delete_project(project, by=alice)
    assert follower.end()["code"] == 4404


def test_a_page_that_follows_is_somebody_in_the_room_and_a_program_is_not(follow, project, alice, bob):
    program = follow(bob)
    page = follow(alice, as_page=True)
    message = program.message(lambda message: len(message["beings"]) > 1)
    assert [(each["type"], each["name"]) for each in message["beings"][1:]] == [("guest", "alice")]
    assert page.messages


def test_an_open_stream_holds_no_database_connection(follow, project, alice, origin, token):
    """More of them than the pool has connections: whoever comes last, and every other page, is answered as ever."""
    followers = [follow(alice) for _ in range(POOL + 6)]
    for each in followers:
        each.at(0)
    once = {"Accept": "application/json", "Authorization": f"Token {token(alice)}"}
    assert httpx.get(f"{origin}/api/sync", params={"space_id": str(project.pk)}, headers=once).status_code == 200
    state.apply(project, c.SetProject(title="Heard by all"), by=alice)
    assert {each.at(1)["beings"][0]["name"] for each in followers} == {"Heard by all"}


def test_a_reader_that_is_slow_gets_the_newest_state_and_nothing_is_kept_for_it(origin, project, alice, token):
    """It sleeps while 60 versions of 400 KB each are made: what waits for it is a few of them, and then the last."""
    code = proved("x" * 200_000)
    add = c.AddScene(name="Long", tsx_code=code, duration=30, props={"text": "y" * 200_000})
    Component.objects.create(
        fingerprint=fingerprint(code, add.props, width=1920, height=1080, fps=30), sha256="a" * 64, duration=30
    )
    state.apply(project, add, by=alice)
    where = urlsplit(origin)
    with socket.create_connection((where.hostname, where.port), timeout=20) as reader:
        reader.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65536)
        reader.sendall(
            f"GET /api/sync?space_id={project.pk}&types=scenes HTTP/1.1\r\nHost: {where.netloc}\r\n"
            f"Authorization: Token {token(alice)}\r\n\r\n".encode()
        )
        reader.recv(1000)
        for number in range(60):
            state.apply(project, c.SetProject(title=f"Title {number}"), by=alice)
            time.sleep(0.02)
        taken, ids = b"", []
        while 61 not in ids:
            part = reader.recv(1_000_000)
            assert part
            taken += part
            ids = [
                int(line[4:]) for line in taken.split(b"\n") if line.startswith(b"id: ") and line[4:].strip().isdigit()
            ]
    assert len(ids) < 20, ids
    assert ids == sorted(ids)


@pytest.mark.parametrize(
    ("params", "status", "code"),
    [
        ({}, 422, "VALIDATION_FAILED"),
        ({"space_id": "x"}, 422, "VALIDATION_FAILED"),
        ({"space_id": "11111111-1111-1111-1111-111111111111"}, 404, "NOT_FOUND"),
        ({"types": "scenes,ghosts"}, 422, "VALIDATION_FAILED"),
    ],
)
def test_what_cannot_be_followed_is_said_in_the_envelope(origin, project, alice, token, params, status, code):
    params = {"space_id": str(project.pk)} | params if "types" in params else params
    headers = {"Authorization": f"Token {token(alice)}", "Accept": "text/event-stream"}
    answer = httpx.get(f"{origin}/api/sync", params=params, headers=headers)
    assert (answer.status_code, answer.json()["error"]["code"]) == (status, code)
    assert json.loads(answer.text)["meta"]["operation"] == "space.sync"


def test_visitors_and_outsiders_follow_nothing(follow, project, charlie, origin):
    assert httpx.get(f"{origin}/api/sync", params={"space_id": str(project.pk)}).status_code == 401
    follower = follow(charlie)
    follower.join(20)
    assert follower.status == 404
