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


def next_frame(socket: ClientConnection) -> dict:
    while "fragments" not in (said := json.loads(socket.recv(timeout=WAIT))):
        pass
    socket.send(json.dumps({"applied": said["version"]}))
    return said


def test_a_commit_of_another_process_reaches_every_page(origin, project, alice, bob):
    with open_socket(origin, project, alice) as first, open_socket(origin, project, bob) as second:
        for number in range(1, 6):
            state.apply(project, c.SetProject(title=f"Title {number}"), by=alice)
            frames = next_frame(first), next_frame(second)
            assert frames[0] == frames[1]
            assert frames[0]["version"] == number


def test_a_page_that_comes_back_to_a_new_server_misses_nothing(project, alice, tmp_path):
    with serve(tmp_path / "web.log") as origin, open_socket(origin, project, alice) as socket:
        state.apply(project, c.SetProject(title="Before"), by=alice)
        assert next_frame(socket)["version"] == 1
    state.apply(project, c.Say(content="Said while nobody served"), by=alice)
    with serve(tmp_path / "web.log") as origin, open_socket(origin, project, alice, version=1) as socket:
        frame = next_frame(socket)
        assert frame["version"] == 2
        assert any("Said while nobody served" in fragment["html"] for fragment in frame["fragments"])


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
