"""The socket of a program: opened with a token, by the same rules as with a session."""

import pytest
from django.contrib.auth.models import User

from config.accounts.models import Token
from config.db import in_thread
from projects.models import Project
from tests.projects.live.conftest import Page
from tests.serving import session_cookie

pytestmark = pytest.mark.django_db(transaction=True)


async def token_of(person: User) -> str:
    return (await in_thread(Token.objects.create, user=person, name="A program"))[1]


async def knock(project: Project, *, token: str, cookie: str | None = None) -> Page:
    return await Page(project, cookie, version=0, token=token).open()


async def test_a_members_token_opens_it(project, bob):
    page = await knock(project, token=await token_of(bob))
    await page.heartbeat()
    await page.socket.disconnect()


async def test_an_outsiders_token_does_not(project, charlie):
    assert await (await knock(project, token=await token_of(charlie))).code() == 4403


async def test_a_token_that_does_not_work_is_a_visitor_even_with_a_members_session(project, alice):
    cookie = await in_thread(session_cookie, alice)
    assert await (await knock(project, token="sw_0", cookie=cookie)).code() == 4401


async def test_with_both_the_token_counts(project, alice, charlie):
    cookie = await in_thread(session_cookie, alice)
    assert await (await knock(project, token=await token_of(charlie), cookie=cookie)).code() == 4403


async def test_the_token_of_an_account_that_is_switched_off_does_not(project, bob):
    token = await token_of(bob)
    await in_thread(User.objects.filter(pk=bob.pk).update, is_active=False)
    assert await (await knock(project, token=token)).code() == 4401
