"""The whole way through a real server in its own process, as a browser's socket goes it."""

import json
from collections.abc import Iterator

import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import ClientConnection, connect

from projects import changes as c
from projects import state
from tests.serving import serve, session_cookie

pytestmark = pytest.mark.django_db(transaction=True)

WAIT = 20


@pytest.fixture
def origin(project, tmp_path) -> Iterator[str]:
    with serve(tmp_path / "web.log") as origin:
        yield origin


def open_socket(origin, project, person, *, version=0, of: str | None = None) -> ClientConnection:
    headers = {"Cookie": f"sessionid={session_cookie(person)}"} if person else {}
    address = f"{origin.replace('http', 'ws')}/ws/projects/{project.pk}/?version={version}"
    return connect(address, additional_headers=headers, origin=of or origin)


def shown_until(socket: ClientConnection, words: str) -> dict:
    """Takes frames until one shows `words`. There are more of them than changes: who is here is told as well."""
    version = -1
    while True:
        if "fragments" not in (said := json.loads(socket.recv(timeout=WAIT))):
            continue
        socket.send(json.dumps({"applied": said["version"]}))
        assert said["version"] > version
        version = said["version"]
        if found := [each for each in said["fragments"] if words in each["html"]]:
            return {"version": version, "fragment": found[0]}


def test_a_commit_of_another_process_reaches_every_page(origin, project, alice, bob):
    with open_socket(origin, project, alice) as first, open_socket(origin, project, bob) as second:
        for number in range(1, 6):
            version = state.apply(project, c.SetProject(title=f"Title {number}."), by=alice)
            shown = [shown_until(each, f"Title {number}.") for each in (first, second)]
            assert shown[0]["fragment"] == shown[1]["fragment"]
            assert min(each["version"] for each in shown) >= version.number


def test_a_page_that_comes_back_to_a_new_server_misses_nothing(project, alice, tmp_path):
    with serve(tmp_path / "web.log") as origin, open_socket(origin, project, alice) as socket:
        state.apply(project, c.SetProject(title="Before"), by=alice)
        known = shown_until(socket, "Before")["version"]
    said = state.apply(project, c.Say(content="Said while nobody served"), by=alice)
    with serve(tmp_path / "web.log") as origin, open_socket(origin, project, alice, version=known) as socket:
        assert shown_until(socket, "Said while nobody served")["version"] >= said.number


def test_browsers_are_told_why_they_may_not_listen(origin, project, charlie):
    for person, code in ((None, 4401), (charlie, 4403)):
        with open_socket(origin, project, person) as socket, pytest.raises(ConnectionClosed) as closed:
            socket.recv(timeout=WAIT)
        assert closed.value.rcvd is not None
        assert closed.value.rcvd.code == code


def test_the_page_of_another_site_gets_no_socket(origin, project, alice):
    with pytest.raises(InvalidStatus) as refused:
        open_socket(origin, project, alice, of="http://evil.example")
    assert refused.value.response.status_code == 403
