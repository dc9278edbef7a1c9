"""Pages give way to a brain that is on its way to its model, and to nobody for long."""

import asyncio
import threading

import pytest

from brain.providers.openai import OpenAIProvider
from projects import changes as c
from projects.live import giving_way
from projects.live.giving_way import brain_first, pages_may_go_on, take_turn
from tests.brain.model_server import model_server, sends
from tests.brain.worlds import EMPTY
from tests.projects.live.conftest import WAIT

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def turn(project):
    with brain_first(project.pk):
        turn = take_turn()
    yield turn
    turn.end()


async def test_what_is_said_and_its_answer_come_at_once_where_no_model_is_asked(
    open_page, project, alice, apply, monkeypatch
):
    monkeypatch.setattr(giving_way, "MOST", WAIT)
    page = await open_page(alice)
    await page.heartbeat()
    with brain_first(project.pk):
        await apply(c.SetProject(title="One"))
        turn = take_turn()
    answered = await apply(c.SetProject(title="Two"))
    turn.end()
    assert (await page.frame())["version"] == answered.number


async def test_no_page_waits_long_for_a_brain_that_does(open_page, alice, apply, turn):
    page = await open_page(alice)
    await page.heartbeat()
    await apply(c.SetProject(title="One"))
    await page.frame()
    assert turn in giving_way._turns


async def test_a_prompt_that_is_refused_holds_nothing_up(project):
    with pytest.raises(ValueError, match="refused"), brain_first(project.pk):
        raise ValueError("refused")
    assert not giving_way._turns


async def test_pages_go_on_while_the_model_thinks(project):
    ended = threading.Event()

    def reply(handler, asked):
        ended.wait(WAIT)  # a model thinks for as long as pages need
        sends({"choices": []})(handler, asked)

    with model_server() as server:
        server.replies = [reply]
        provider = OpenAIProvider(base_url=server.base_url, api_key="none", model="m", deadline=WAIT)
        with brain_first(project.pk):
            turn = take_turn()
            asking = asyncio.ensure_future(provider.decide("whatever you think is right", EMPTY))
        assert turn in giving_way._turns
        async with asyncio.timeout(WAIT):
            await turn.wait()
        ended.set()
        with pytest.raises(Exception, match="without content"):
            await asking


def test_others_than_the_brain_end_no_turn(turn):
    pages_may_go_on()
    assert turn in giving_way._turns
