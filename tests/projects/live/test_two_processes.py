"""Two web processes and one Postgres: it makes no difference which of them a page is connected to, nor who writes."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from typing import Any

import pytest
from websockets.sync.client import ClientConnection

from projects import changes as c
from projects import state
from projects.live.fragments import render_everything
from projects.models import Being, Project
from tests.projects.live.test_on_daphne import WAIT, open_socket
from tests.serving import ROOT, process_environment, serve

pytestmark = pytest.mark.django_db(transaction=True)

COMMITS = 30
BY_COMMAND = """
from projects import state
from projects.changes import SetProject
from projects.models import Project
state.apply(Project.objects.get(), SetProject(title="By a command"), by=None)
"""


@pytest.fixture(scope="module")
def origins(django_db_setup, django_db_blocker, tmp_path_factory) -> Iterator[list[str]]:
    folder = tmp_path_factory.mktemp("two")
    with django_db_blocker.unblock(), serve(folder / "a.log") as first, serve(folder / "b.log") as second:
        yield [first, second]


class Shown:
    """What a page shows: fragment → HTML, and how many frames it took."""

    def __init__(self, socket: ClientConnection, project: Project) -> None:
        self.socket, self.html = socket, render_everything(project)
        self.version, self.frames = project.version, 0

    def until(self, version: int, *, acknowledge: bool = True) -> None:
        while self.version < version:
            said = json.loads(self.socket.recv(timeout=WAIT))
            if "fragments" not in said:
                continue
            self.version, self.frames = said["version"], self.frames + 1
            self.html |= {each["id"]: each["html"] for each in said["fragments"]}
            if acknowledge:
                self.acknowledge()

    def acknowledge(self) -> None:
        self.say_applied(self.version)

    def say_applied(self, version: int) -> None:
        self.socket.send(json.dumps({"applied": version}))

    def frames_until_it_rests(self) -> list[dict[str, Any]]:
        """All frames with news that the server sends until it has twice said that it has no more for this page."""
        beats, frames = 0, []
        while beats < 2:
            said = json.loads(self.socket.recv(timeout=WAIT))
            if "fragments" in said:
                frames.append(said)
                self.html |= {each["id"]: each["html"] for each in said["fragments"]}
                beats = 0
            else:
                beats += 1
        return frames


def truth(project: Project) -> tuple[int, dict[str, str]]:
    project.refresh_from_db()
    return project.version, render_everything(project)


def test_the_pages_of_both_show_the_same_whoever_writes(origins, project, alice, bob):
    """R1.3, R4.3: a person, somebody at the database's prompt, and a command in a process of its own."""
    with open_socket(origins[0], project, alice) as one, open_socket(origins[1], project, bob) as other:
        pages = [Shown(one, project), Shown(other, project)]
        for number in range(10):
            state.apply(project, c.Say(content=f"Number {number}"), by=alice)
        Project.objects.filter(pk=project.pk).update(title="By hand")
        subprocess.run(
            [sys.executable, "manage.py", "shell", "-c", BY_COMMAND], cwd=ROOT, env=process_environment(), check=True
        )
        settled(project, pages)
        for page in pages:
            assert "By a command" in page.html["project-title"]


def settled(project: Project, pages: list[Shown]) -> None:
    """Presence goes on until both people have arrived; then every page shows what there is."""
    while Being.objects.filter(project=project, type=Being.Type.GUEST).count() < 2:
        time.sleep(0.05)
    while True:
        version, html = truth(project)
        for page in pages:
            page.until(version)
        if truth(project)[0] == version:
            break
    for page in pages:
        assert page.html == html


def test_a_page_that_does_not_take_its_news_is_caught_up_and_nothing_is_kept_for_it(origins, project, alice, bob):
    """R1.9: however many commits there are, one frame is on its way to it, and then one with all that it missed."""
    with open_socket(origins[0], project, alice) as one, open_socket(origins[0], project, bob) as other:
        slow, quick = Shown(one, project), Shown(other, project)
        settled(project, [slow, quick])
        quick_frames = quick.frames
        for number in range(COMMITS):
            version = state.apply(project, c.SetProject(title=f"Title {number}"), by=alice).number
            quick.until(version)
        assert quick.frames - quick_frames == COMMITS
        first = slow.frames_until_it_rests()
        assert [frame["version"] for frame in first] == [version - COMMITS + 1]
        slow.say_applied(first[-1]["version"])
        rest = slow.frames_until_it_rests()
        assert [frame["version"] for frame in rest] == [version]
        assert slow.html == quick.html
