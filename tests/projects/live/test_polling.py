"""The second tier: the frame of the socket, by HTTP."""

import pytest
from django.urls import reverse

from projects import changes as c
from projects import state
from tests.projects.live.conftest import psql

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def poll(project, signed_in):
    def poll(person, version: object = 0):
        address = reverse("projects:sync", args=[project.pk])
        return signed_in(person).get(address, {"version": version})

    return poll


def test_the_news_are_the_frame(project, poll, alice):
    state.apply(project, c.SetProject(title="Renamed"), by=alice)
    answer = poll(alice)
    frame = answer.json()
    assert answer.status_code == 200
    assert "no-store" in answer.headers["Cache-Control"]
    assert frame["version"] == 1
    assert "Renamed" in next(each["html"] for each in frame["fragments"] if each["id"] == "project-title")


@pytest.mark.parametrize("version", [1, 2, 900])
def test_nothing_newer_costs_nothing(project, poll, alice, version):
    state.apply(project, c.SetProject(title="Renamed"), by=alice)
    answer = poll(alice, version)
    assert (answer.status_code, answer.content) == (204, b"")


def test_a_viewer_polls_too(project, poll, alice, vera):
    state.apply(project, c.SetProject(title="Renamed"), by=alice)
    assert poll(vera).status_code == 200


def test_an_outsider_is_told_nothing(poll, charlie):
    assert poll(charlie).status_code == 404


def test_a_visitor_is_not_redirected(poll):
    answer = poll(None)
    assert answer.status_code == 401
    assert answer.json()["error"]


@pytest.mark.parametrize("version", ["x", "-1", "1.5", "", "²", "9" * 30])
def test_a_version_that_is_none_is_said_to_be_wrong(poll, alice, version):
    answer = poll(alice, version)
    assert answer.status_code == 400
    assert answer.json()["error"]


async def test_socket_and_poll_say_the_same(project, poll, open_page, apply, alice):
    from config.db import in_thread

    page = await open_page(alice)
    await page.heartbeat()
    await apply(c.Say(content="hello"), c.SetProject(title="Renamed"))
    frame = await page.frame()
    assert (await in_thread(poll, alice)).json() == frame
    await psql(f"UPDATE projects_project SET title = 'By hand' WHERE id = '{project.pk}'")
    frame = await page.frame()
    assert frame["whole"] is True
    assert (await in_thread(poll, alice, 1)).json() == frame
