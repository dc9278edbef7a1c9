"""From a commit to the page's socket."""

import asyncio
import json

import pytest

from config.db import in_thread
from projects import changes as c
from projects import state
from tests.conftest import proved
from tests.projects.live.conftest import html, ids, psql

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def add(project, apply):
    """`await add(name)`: a scene; returns its change."""

    async def add(name: str) -> c.AddScene:
        change = c.AddScene(name=name, tsx_code=await in_thread(proved, name), duration=30)
        await apply(change)
        return change

    return add


async def test_a_commit_arrives_with_what_it_touched_and_nothing_else(open_page, apply, add, alice):
    scene = await add("Intro")
    page = await open_page(alice, version=1)
    await page.heartbeat()
    await apply(c.RenameScene(scene_id=scene.scene_id, based_on=1, name="Opening"))
    frame = await page.frame()
    assert frame["version"] == 2
    assert ids(frame) == {"timeline", "scenes", "playlist", "version"}
    assert "Opening" in html(frame, "timeline")
    assert 'data-version="2"' in html(frame, "version")


async def test_a_message_arrives_alone_and_says_where_it_belongs(open_page, apply, alice):
    page = await open_page(alice)
    await page.heartbeat()
    say = c.Say(content="An intro, please")
    await apply(say)
    frame = await page.frame()
    assert ids(frame) == {f"message-{say.message_id}", "writers", "version"}
    message = next(each for each in frame["fragments"] if each["id"].startswith("message-"))
    assert message["into"] == "messages"
    assert "An intro, please" in message["html"]


async def test_the_stages_of_an_answer_do_not_send_the_list_again(open_page, apply, alice):
    say = c.Say(content="An intro, please")
    answer = c.StartAnswer(reply_to=say.message_id)
    await apply(say, answer)
    page = await open_page(alice, version=1)
    await page.heartbeat()
    await apply(c.SetStage(message_id=answer.message_id, stage="writing"))
    assert f"message-{say.message_id}" not in ids(await page.frame())


async def test_everybody_hears_the_same_the_sender_too(open_page, apply, alice, bob, vera):
    pages = [await open_page(person) for person in (alice, bob, vera)]
    for page in pages:
        await page.heartbeat()
    await apply(c.SetProject(title="Renamed"))
    frames = [await page.frame() for page in pages]
    assert "Renamed" in html(frames[0], "project-title")
    assert frames[0] == frames[1] == frames[2]


async def test_an_update_in_psql_arrives(open_page, add, project, alice):
    await add("Intro")
    page = await open_page(alice, version=1)
    await page.heartbeat()
    await psql(f"UPDATE scenes_scene SET name = 'By hand in psql' WHERE project_id = '{project.pk}'")
    frame = await page.frame()
    assert frame["version"] == 2
    assert frame["whole"] is True
    assert "By hand in psql" in html(frame, "timeline")


async def test_a_message_deleted_in_psql_is_missing_from_the_whole(open_page, apply, project, alice):
    first, second = c.Say(content="first"), c.Say(content="second")
    await apply(first)
    await apply(second)
    page = await open_page(alice, version=2)
    await page.heartbeat()
    await psql(f"DELETE FROM chat_message WHERE id = '{first.message_id}'")
    frame = await page.frame()
    assert frame["whole"] is True
    messages = {each for each in ids(frame) if each.startswith("message-")}
    assert messages == {f"message-{second.message_id}"}


async def test_a_page_that_missed_versions_gets_what_they_touched_in_one_frame(open_page, apply, add, alice):
    await add("Intro")
    say = c.Say(content="hello")
    await apply(say)
    await apply(c.SetProject(title="Renamed"))
    page = await open_page(alice, version=1)
    frame = await page.frame()
    assert frame["version"] == 3
    assert "whole" not in frame
    assert {f"message-{say.message_id}", "project-title", "version"} <= ids(frame)


async def test_a_page_from_long_ago_joins_one_that_is_up_to_date(open_page, apply, add, alice, bob):
    await add("Intro")
    say = c.Say(content="hello")
    await apply(say)
    there = await open_page(alice, version=2)
    await there.heartbeat()
    late = await open_page(bob, version=1)
    frame = await late.frame()
    assert (frame["version"], ids(frame)) == (2, {f"message-{say.message_id}", "writers", "version"})
    await there.heartbeat()


async def test_a_page_that_has_everything_gets_only_heartbeats(open_page, add, alice):
    await add("Intro")
    page = await open_page(alice, version=1)
    assert await page.heartbeat(lambda said: "listening" not in said) == {"version": 1}
    assert await page.heartbeat() == {"version": 1}


async def test_a_slow_page_gets_only_the_newest_state(open_page, apply, alice, bob):
    slow, quick = await open_page(alice), await open_page(bob)
    for page in (slow, quick):
        await page.heartbeat()
    await apply(c.SetProject(title="One"))
    assert (await slow.frame(acknowledge=False))["version"] == 1
    await quick.frame()
    for number, title in enumerate(("Two", "Three", "Four"), start=2):
        await apply(c.SetProject(title=title))
        assert (await quick.frame())["version"] == number
    await slow.heartbeat(lambda said: said["version"] == 4)
    await slow.acknowledge(1)
    frame = await slow.frame()
    assert frame["version"] == 4
    assert "Four" in html(frame, "project-title")
    await slow.heartbeat()


async def test_commits_that_come_all_at_once_end_in_the_newest(open_page, apply, project, alice):
    page = await open_page(alice)
    await page.heartbeat()
    await asyncio.gather(*(apply(c.SetProject(title=f"Title {number}")) for number in range(20)))
    version = 0
    while version < 20:
        frame = await page.frame()
        assert frame["version"] > version
        version = frame["version"]
    await in_thread(project.refresh_from_db)
    assert project.title in html(frame, "project-title")


async def test_projects_do_not_hear_each_other(open_page, apply, alice):
    other = await in_thread(state.create_project, "Another", by=alice)
    page = await open_page(alice, at=other)
    await page.heartbeat()
    await apply(c.SetProject(title="Renamed"))
    await in_thread(state.apply, other, c.SetProject(title="Another one"), by=alice)
    frame = await page.frame()
    assert "Another one" in html(frame, "project-title")


async def test_the_log_leads_from_the_request_to_the_fragment(open_page, apply, project, alice, caplog):
    page = await open_page(alice)
    await page.heartbeat()
    with caplog.at_level("INFO"):
        await apply(c.SetProject(title="Renamed"), request_id="the prompt's id")
        await page.frame()
        await page.heartbeat()
    events = [record.msg for record in caplog.records if isinstance(record.msg, dict)]
    event = next(event for event in events if event["event"] == "live.fragment")
    assert event["request_ids"] == ("the prompt's id",)
    assert (event["project"], event["version"], event["sockets"]) == (str(project.pk), 1, 1)
    assert "project-title" in event["fragments"]
    assert event["milliseconds"] > 0


@pytest.mark.parametrize(
    "text",
    [" ", "hello", "[]", "17", '{"applied": "1"}', '{"applied": -1}', '{"applied": true}', '{"applied": 1.5}',
     '{"applied": 1, "more": 2}', '{"applied": 1' + "0" * 30 + "}", "[" * 100_000],
)  # fmt: skip
async def test_what_a_page_never_says_closes_its_socket(open_page, alice, text):
    page = await open_page(alice)
    await page.heartbeat()
    await page.say(text)
    assert await page.code() == 4400


async def test_bytes_close_the_socket_too(open_page, alice):
    page = await open_page(alice)
    await page.heartbeat()
    await page.socket.send_to(bytes_data=json.dumps({"applied": 1}).encode())
    assert await page.code() == 4400
