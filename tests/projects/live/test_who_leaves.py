"""R4.1: who is in the room, as real servers and sockets have it, also when a web process is killed."""

import os
import signal
import time
from collections.abc import Callable
from typing import Any

import pytest
from websockets.sync.client import ClientConnection, connect

from projects.models import Being, Presence, Project
from tests.serving import serve, served, session_cookie

pytestmark = pytest.mark.django_db(transaction=True)

WAIT = 30  # seconds until a test gives up
GONE_WITHIN = 10.0  # seconds
SLACK = 10.0  # seconds that a busy machine may take to notice


def open_socket(origin: str, project: Project, person: Any) -> ClientConnection:
    address = f"{origin.replace('http', 'ws')}/ws/projects/{project.pk}/"
    headers = {"Cookie": f"sessionid={session_cookie(person)}"}
    return connect(address, additional_headers=headers, origin=origin)


def names() -> list[str]:
    return sorted(Being.objects.values_list("name", flat=True))


def until(is_so: Callable[[], bool]) -> float:
    """How long it took."""
    began = time.monotonic()
    while not is_so():
        assert time.monotonic() - began < WAIT, names()
        time.sleep(0.05)
    return time.monotonic() - began


def test_guests_of_a_killed_process_leave_and_those_of_another_stay(project, alice, bob, tmp_path):
    with (
        serve(tmp_path / "one.log") as one,
        served(tmp_path / "two.log") as two,
        open_socket(one, project, alice),
        open_socket(two.origin, project, alice),
        open_socket(two.origin, project, bob),
    ):
        until(lambda: names() == ["alice", "bob"] and Presence.objects.count() == 3)
        os.kill(two.pid, signal.SIGKILL)
        assert until(lambda: names() == ["alice"]) < GONE_WITHIN + SLACK
        versions = project.versions.count()
        lease = Presence.objects.live().get()
        until(lambda: Presence.objects.live().get().expires_at > lease.expires_at)
        assert project.versions.count() == versions  # it was renewed, which is no news
        left = project.versions.first()
        assert (left.changes[0]["kind"], left.author) == ("Depart", None)


def test_a_reload_is_no_departure_and_a_closed_page_is_one(project, alice, tmp_path):
    with serve(tmp_path / "web.log") as origin:
        with open_socket(origin, project, alice):
            until(lambda: names() == ["alice"])
        with open_socket(origin, project, alice):
            arrived = project.versions.count()
            time.sleep(4)  # longer than the grace
            assert (names(), project.versions.count()) == (["alice"], arrived)
        assert until(lambda: names() == []) < GONE_WITHIN + SLACK
        assert project.versions.count() == arrived + 1
