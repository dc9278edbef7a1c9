"""Access is checked when a socket opens, and again while it is open."""

import pytest
from channels.testing import WebsocketCommunicator

from config.asgi import application
from config.db import in_thread
from projects import changes as c
from projects import state
from projects.live.news import read_members
from projects.models import Membership, Project
from tests.projects.live.conftest import Page, psql
from tests.serving import session_cookie

pytestmark = pytest.mark.django_db(transaction=True)

OWN = "http://localhost:8000"


async def test_a_visitor_is_told_to_sign_in(open_page):
    assert await (await open_page(None)).code() == 4401


async def test_a_session_that_ended_is_a_visitor(project, alice):
    page = Page(project, await in_thread(session_cookie, alice), version=0, origin=None)
    alice.password = "another one, which ends all sessions"
    await in_thread(alice.save)
    await page.open()
    assert await page.code() == 4401


async def test_an_open_page_ends_with_its_session(open_page, alice, bob, monkeypatch):
    monkeypatch.setattr("projects.live.hub.SWEEP", 0.05)
    page, other = await open_page(alice), await open_page(bob)
    alice.password = "another one, which ends all sessions"
    await in_thread(alice.save)
    assert await page.code() == 4401
    await other.heartbeat()


async def test_an_outsider_is_kept_out(open_page, charlie):
    assert await (await open_page(charlie)).code() == 4403


async def test_an_outsider_cannot_tell_whether_a_project_exists(open_page, charlie):
    nowhere = Project(title="Never saved")
    assert await (await open_page(charlie, at=nowhere)).code() == 4403


@pytest.mark.parametrize("version", ["-1", "x", "1.5", "9" * 40, "%C2%B2"])
async def test_a_version_that_is_none_closes_the_socket(open_page, alice, version):
    assert await (await open_page(alice, version=version)).code() == 4400


async def test_the_own_origin_is_welcome(open_page, alice):
    await (await open_page(alice, origin=OWN)).heartbeat()


async def test_a_trusted_origin_is_welcome(open_page, alice, settings):
    settings.CSRF_TRUSTED_ORIGINS = ["https://videos.example.com"]
    await (await open_page(alice, origin="https://videos.example.com")).heartbeat()


@pytest.mark.parametrize(
    "origin",
    ["http://evil.example", "http://localhost:9000", "https://localhost:8000", "http://localhost:8000.evil.example",
     "null", "http://localhost"],
)  # fmt: skip
async def test_another_origin_is_refused_before_the_socket_opens(project, alice, origin):
    page = Page(project, await in_thread(session_cookie, alice), version=0, origin=origin)
    accepted, _ = await page.socket.connect()
    assert not accepted


async def test_a_host_that_is_not_ours_is_refused_although_its_origin_matches(project, alice):
    """A name that somebody pointed at this machine (DNS rebinding)."""
    headers = [(b"host", b"evil.example"), (b"origin", b"http://evil.example")]
    socket = WebsocketCommunicator(application, f"/ws/projects/{project.pk}/", headers=headers)
    accepted, _ = await socket.connect()
    assert not accepted


async def test_an_address_that_leads_nowhere_is_refused():
    accepted, _ = await WebsocketCommunicator(application, "/ws/nothing/").connect()
    assert not accepted


async def test_a_deleted_project_closes_its_sockets(open_page, project, alice):
    page = await open_page(alice)
    await page.heartbeat()
    await in_thread(state.delete_project, project, by=alice)
    assert await page.code() == 4404


async def test_a_member_who_was_removed_sees_nothing_newer(open_page, apply, alice, bob):
    page, of_bob = await open_page(alice), await open_page(bob)
    for each in (page, of_bob):
        await each.heartbeat()
    await psql(f"DELETE FROM projects_membership WHERE user_id = {bob.pk}")
    await apply(c.SetProject(title="A secret of the others"))
    assert await of_bob.code() == 4403
    assert (await page.frame())["version"] == 1


async def test_a_member_who_was_removed_is_closed_although_nothing_else_happens(open_page, bob):
    page = await open_page(bob)
    await page.heartbeat()
    await psql(f"DELETE FROM projects_membership WHERE user_id = {bob.pk}")
    assert await page.code() == 4403


async def test_an_account_that_was_closed_is_closed_here_too(open_page, bob):
    page = await open_page(bob)
    await page.heartbeat()
    await psql(f"UPDATE auth_user SET is_active = false WHERE id = {bob.pk}")
    assert await page.code() == 4403


def test_members_are_exactly_those_who_see_the_project(project, alice, bob, vera, charlie):
    people = {(project.pk, person.pk) for person in (alice, bob, vera, charlie)
              if Project.objects.visible_to(person).filter(pk=project.pk).exists()}  # fmt: skip
    assert read_members([project.pk]) == people == {(project.pk, each.pk) for each in (alice, bob, vera)}
    assert Membership.objects.count() == 3
