"""Who loses access loses the socket at once: the commit itself tells the server, which does not have to look."""

import asyncio
import json

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed

from config.db import in_thread
from projects import changes as c
from projects import state
from projects.models import Membership
from tests.projects.live.conftest import WAIT, html, ids, psql
from tests.serving import serve, session_cookie

pytestmark = pytest.mark.django_db(transaction=True)


async def closed(socket) -> int:
    """The code with which the server closes `socket`."""
    try:
        async with asyncio.timeout(WAIT):
            while True:
                await socket.recv()
    except ConnectionClosed as end:
        return end.rcvd.code


@pytest.mark.parametrize("way", ["removed", "left", "psql"])
async def test_a_real_socket_is_closed_by_the_commit_itself(project, alice, bob, tmp_path, way):
    async def lose():
        if way == "removed":
            await in_thread(state.apply, project, c.RemoveMember(user_id=bob.pk), by=alice)
        elif way == "left":
            await in_thread(state.apply, project, c.Leave(), by=bob)
        else:
            await psql(f"DELETE FROM projects_membership WHERE user_id = {bob.pk}")

    cookie = await in_thread(session_cookie, bob)
    with serve(tmp_path / "web.log", application="tests.projects.live.unswept:application") as origin:
        address = f"{origin.replace('http', 'ws')}/ws/projects/{project.pk}/?version=0"
        async with connect(address, additional_headers={"Cookie": f"sessionid={cookie}"}) as socket:
            while json.loads(await socket.recv()).get("listening") is False:
                pass
            await lose()
            assert await closed(socket) == 4403


async def test_a_change_of_roles_arrives_and_closes_nobody(open_page, apply, project, alice, bob, vera):
    pages = [await open_page(person) for person in (alice, bob, vera)]
    for page in pages:
        await page.heartbeat(lambda said: "listening" not in said)
    await apply(c.SetRole(user_id=bob.pk, role="viewer"))
    for page in pages:
        frame = await page.frame()
        assert ids(frame) == {"members", "version"}
        assert f'data-user="{bob.pk}" data-role="viewer"' in html(frame, "members")


async def test_who_joins_is_seen_at_once_and_may_listen(open_page, apply, project, alice, charlie):
    page = await open_page(alice)
    await page.heartbeat(lambda said: "listening" not in said)
    invite = c.Invite(role="viewer")
    await apply(invite)
    assert "1 open invitation" in html(await page.frame(), "members")
    assert await (await open_page(charlie)).code() == 4403
    await apply(c.Join(invitation_id=invite.invitation_id), by=charlie)
    assert f'data-user="{charlie.pk}"' in html(await page.frame(), "members")
    of_charlie = await open_page(charlie, version=2)
    await of_charlie.heartbeat(lambda said: "listening" not in said)
    assert await in_thread(Membership.objects.filter(user=charlie).count) == 1
