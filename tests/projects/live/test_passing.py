"""What pages see of an answer while it is made: passing, never stored, never in the way of what is."""

import asyncio
import json
from uuid import uuid4

import pytest
from django.db import connection

from brain import orchestrator
from config.db import in_thread
from projects import changes as c
from projects import state
from projects.live.passing import CODE_LINES, AnswerPassing, ExportPassing, publish, render, understood
from tests.brain.asking import Telling, begin, calls, lines_of
from tests.projects.live.conftest import WAIT, psql

pytestmark = pytest.mark.django_db(transaction=True)

PROMPT = "something that only a model understands, surely, with drifting paper boats"  # no pattern knows it
LONG = "\n".join(f"const boat{number} = {number};" for number in range(30))


@pytest.fixture(autouse=True)
def quick_heartbeats(monkeypatch):
    monkeypatch.setattr("projects.live.hub.HEARTBEAT", 0.1)


def passing(frame) -> str:
    """The HTML of a frame's one passing fragment."""
    (fragment,) = frame["passing"]
    return fragment["html"]


async def next_passing(page, *, acknowledge=True):
    return await page._next(lambda said: "passing" in said, acknowledge=acknowledge)


async def tell(project, answer, **what) -> None:
    await in_thread(publish, project.pk, AnswerPassing.of(answer.pk, **what))


@pytest.fixture
async def answer(project, alice):
    return await in_thread(begin, project, PROMPT, by=alice)


async def until(page, happened) -> list[dict]:
    """All that a page hears until then; it acknowledges as a page does."""
    heard = []
    async with asyncio.timeout(WAIT):
        while not heard or not happened(heard[-1]):
            heard.append(json.loads(await page.socket.receive_from(timeout=WAIT)))
            if "fragments" in heard[-1] or "passing" in heard[-1]:
                applied = max((each["version"] for each in heard if "fragments" in each), default=1)
                await page.acknowledge(applied)
    return heard


async def test_two_pages_watch_the_words_and_the_code_grow(open_page, project, answer, alice, bob):
    pages = [await open_page(person, version=1) for person in (alice, bob)]
    for page in pages:
        await page.heartbeat(lambda said: "listening" not in said)
    steps = [("saying", "Paper"), ("saying", "Paper boats"), *lines_of(LONG)]
    provider = Telling(calls(chat_response="Paper boats, then."), steps=steps, pace=0.05)
    began = asyncio.get_running_loop().time()
    work = asyncio.create_task(orchestrator.respond(answer.pk, provider))
    finished = lambda said: any("Paper boats, then." in each["html"] for each in said.get("fragments", []))  # noqa: E731
    for heard in await asyncio.gather(*(until(page, finished) for page in pages)):
        shown = [passing(frame) for frame in heard if "passing" in frame]
        most = (asyncio.get_running_loop().time() - began) * 5 + 2
        assert 4 <= len(shown) <= most  # growing, and throttled
        assert "Paper boats" in shown[-1]
        assert "boat29" in shown[-1]
        assert "30 lines" in shown[-1]
        assert "boat20" not in shown[-1]  # only the tail
        assert {frame["passing"][0]["id"] for frame in heard if "passing" in frame} == {f"making-{answer.pk}"}
        stored = [each["html"] for frame in heard for each in frame.get("fragments", [])]
        assert not any("boat29" in html for html in stored)
    await work


async def test_it_never_raises_the_version_of_anything(open_page, project, answer, alice):
    page = await open_page(alice, version=1)
    await page.heartbeat(lambda said: "listening" not in said)
    await tell(project, answer, said="Paper")
    frame = await next_passing(page)
    assert frame["version"] == 1
    assert "fragments" not in frame
    await in_thread(project.refresh_from_db)
    assert project.version == 1
    await in_thread(state.apply, project, c.SetProject(title="Renamed"), by=alice)
    assert (await page.frame())["version"] == 2


async def test_outsiders_and_other_projects_hear_nothing(open_page, project, answer, alice, bob, charlie):
    other = await in_thread(state.create_project, "Another", by=alice)
    elsewhere, outside, inside = await open_page(alice, at=other), await open_page(charlie), await open_page(alice)
    assert await outside.code() == 4403
    await elsewhere.heartbeat(lambda said: "listening" not in said)
    await inside.frame()
    await tell(project, answer, said="Paper")
    assert "Paper" in passing(await next_passing(inside))
    assert "passing" not in await elsewhere.heartbeat()
    assert await outside.socket.receive_nothing()


async def test_somebody_who_lost_access_a_moment_ago_sees_nothing(open_page, project, answer, alice, bob, monkeypatch):
    monkeypatch.setattr("projects.live.hub.SWEEP", 3600)
    page = await open_page(bob, version=1)
    await page.heartbeat(lambda said: "listening" not in said)
    await in_thread(project.memberships.filter(user=bob).delete)
    await tell(project, answer, said="Secret")
    async with asyncio.timeout(WAIT):
        while (said := await page.socket.receive_output(timeout=WAIT))["type"] != "websocket.close":
            assert "Secret" not in said["text"]
    assert said["code"] == 4403


async def test_two_answers_at_once_are_both_shown(open_page, project, answer, alice):
    other = await in_thread(begin, project, PROMPT, by=alice)
    page = await open_page(alice, version=2)
    await page.heartbeat(lambda said: "listening" not in said)
    seen: set[str] = set()

    async def tell_both() -> None:
        for number in range(1000):
            await asyncio.gather(*(tell(project, each, said=f"word {number}") for each in (answer, other)))

    telling = asyncio.create_task(tell_both())
    await until(page, lambda said: seen.update(each["id"] for each in said.get("passing", [])) or len(seen) == 2)
    telling.cancel()
    assert seen == {f"making-{answer.pk}", f"making-{other.pk}"}


async def test_a_page_that_is_busy_sees_the_newest_as_soon_as_it_is_not(open_page, project, answer, alice, bob):
    slow, quick = await open_page(alice, version=1), await open_page(bob, version=1)
    for page in (slow, quick):
        await page.heartbeat(lambda said: "listening" not in said)
    for word in ("one", "two", "three"):
        await tell(project, answer, said=word)
        assert word in passing(await next_passing(quick))
        await quick.heartbeat()
    assert "one" in passing(await next_passing(slow, acknowledge=False))
    await slow.heartbeat(lambda said: "passing" not in said)
    await slow.acknowledge(1)
    assert "three" in passing(await next_passing(slow))
    for _ in range(2):
        assert "passing" not in await slow.heartbeat()  # once is enough


async def test_of_much_that_a_busy_page_misses_only_the_newest_is_kept(open_page, project, answer, alice, monkeypatch):
    monkeypatch.setattr("projects.live.page.MOST_TO_PASS", 2)
    page = await open_page(alice, version=1)
    await page.heartbeat(lambda said: "listening" not in said)
    await tell(project, answer, said="one")
    await next_passing(page, acknowledge=False)
    ids = [uuid4() for _ in range(3)]
    first, second, third = ids
    for each in (first, second, first, third):
        await in_thread(publish, project.pk, AnswerPassing.of(each, said="more"))
        await page.heartbeat()
        await page.heartbeat()
    await page.acknowledge(1)
    assert [each["id"] for each in (await next_passing(page))["passing"]] == [f"making-{first}", f"making-{third}"]


async def test_what_is_stored_does_not_wait_for_what_is_passing(open_page, apply, project, answer, alice):
    page = await open_page(alice, version=1)
    await page.heartbeat(lambda said: "listening" not in said)
    await tell(project, answer, said="one")
    await next_passing(page, acknowledge=False)
    await apply(c.SetProject(title="Renamed"))
    assert (await page.frame())["version"] == 2


async def test_a_page_takes_its_news_first(open_page, apply, project, answer, alice):
    page = await open_page(alice, version=1)
    await page.heartbeat(lambda said: "listening" not in said)
    await apply(c.SetProject(title="Renamed"))
    await page.frame(acknowledge=False)
    await tell(project, answer, said="one")
    for _ in range(2):
        assert "passing" not in await page.heartbeat()
    await page.acknowledge(2)
    assert "one" in passing(await next_passing(page))


async def test_a_page_that_opens_midway_sees_what_comes_next(open_page, project, answer, alice):
    await tell(project, answer, said="one")
    page = await open_page(alice, version=1)
    await page.heartbeat(lambda said: "listening" not in said)
    await tell(project, answer, said="one two")
    assert "one two" in passing(await next_passing(page))


async def test_a_passing_notification_that_nobody_understands_ends_nothing(open_page, project, answer, alice):
    page = await open_page(alice, version=1)
    await page.heartbeat(lambda said: "listening" not in said)
    await psql(f"NOTIFY work_passing, '{project.pk} {{}}'")
    await page.heartbeat(lambda said: "listening" in said)
    await page.heartbeat(lambda said: "listening" not in said)
    await tell(project, answer, said="Paper")
    assert "Paper" in passing(await next_passing(page))


WEIRD = {
    "quotes": "\"'`\\ " * 900,
    "markup": "</script><script>alert(1)</script></pre><!--" * 200,
    "emoji at the cut": "a" + "👩‍👩‍👧‍👦🏳️‍🌈" * 400,
    "emoji at the other cut": "👩‍👩‍👧‍👦🏳️‍🌈" * 400,
    "control characters": "\x00\x01\x1b\u2028\r\n\t" * 1000,
    "lines of control characters": ("\x01" * 200 + "\n") * 20,
    "half a character": "\ud83d" * 3000 + "\udc00",
    "one line of 100 KB": "x" * 100_000,
    "100 KB of lines": "const boat = '⛵';\n" * 6000,
    "nothing": "",
}


@pytest.mark.parametrize("text", WEIRD.values(), ids=WEIRD)
def test_every_text_fits_and_arrives_as_text(project, alice, text):
    answer = begin(project, PROMPT, by=alice)
    seen = []
    connection.ensure_connection()
    with connection.connection.cursor() as cursor:
        cursor.execute("LISTEN work_passing")
    publish(project.pk, AnswerPassing.of(answer.pk, said=text, name=text, code=text))
    seen = list(connection.connection.notifies(timeout=5, stop_after=1))
    assert len(seen[0].payload.encode()) < 8000
    _, _, told = seen[0].payload.partition(" ")
    arrived = understood(told)
    clean = text.encode("utf-8", "replace").decode()
    assert clean.endswith(arrived.said.removeprefix("…"))
    assert clean.endswith(arrived.name)
    assert len(arrived.said.encode()) > 500 or not text
    assert len(arrived.code.split("\n")) <= CODE_LINES
    assert arrived.lines == (text.count("\n") + 1 if text else 0)
    html = render(arrived)
    html.encode()
    assert "<script" not in html
    assert html.count("<pre") == html.count("</pre>")


async def test_exports_pass_in_their_own_places(open_page, project, answer, alice):
    page = await open_page(alice, version=1)
    await page.heartbeat(lambda said: "listening" not in said)
    export = ExportPassing(export_id=uuid4(), done=5, total=20, scene="Intro & <b>more</b>")
    await in_thread(publish, project.pk, export)
    frame = await next_passing(page)
    assert frame["passing"][0]["id"] == export.place
    assert 'value="5"' in passing(frame)
    assert "Intro &amp; &lt;b&gt;more" in passing(frame)
