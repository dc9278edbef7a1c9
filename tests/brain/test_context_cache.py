"""R3.1: what the brain keeps between prompts is small, forgotten in time, and never stale."""

import asyncio
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from brain import orchestrator, reading, warming
from brain.cache import OUTLINES, PATIENCE, OutlineCache, SourceCache
from brain.context import DeletedScene
from brain.outline import MESSAGES, Outline, Said, SceneOutline, packed
from brain.outlining import DELETED, outline_of
from config.db import in_thread
from projects import changes as c
from projects import state
from projects.models import Project
from tests.conftest import proved

pytestmark = pytest.mark.django_db(transaction=True)


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def outline(**more) -> Outline:
    return Outline(project_id=uuid4(), version=7, title="Nimbus", fps=30, width=1920, height=1080, **more)


def say(project, alice, words="Hello"):
    say = c.Say(content=words)
    answer = c.StartAnswer(reply_to=say.message_id)
    state.apply(project, say, answer, by=alice)
    return answer.message_id


def finish(project, alice, answer_id, *changes, words="Done."):
    state.apply(project, *changes, c.FinishAnswer(message_id=answer_id, content=words), by=alice)


def add(name="Intro"):
    return c.AddScene(name=name, tsx_code=proved(name), duration=90)


def queries(answer_id) -> list[str]:
    with CaptureQueriesContext(
        connection,
    ) as captured:
        assert reading.find_question(answer_id)
    return [each["sql"] for each in captured]


def test_an_outline_is_forgotten_five_minutes_after_its_last_use():
    cache, known = OutlineCache(clock := Clock()), outline()
    cache.keep(known)
    clock.now = PATIENCE - 1
    assert cache.find(known.project_id) == known
    clock.now += PATIENCE - 1
    assert cache.find(known.project_id) == known
    clock.now += PATIENCE + 1
    assert cache.find(known.project_id) is None


def test_only_so_many_projects_are_kept_the_last_used():
    cache, (first, second, third) = OutlineCache(Clock(), most=2), [outline() for _ in range(3)]
    cache.keep(first)
    cache.keep(second)
    cache.find(first.project_id)
    cache.keep(third)
    assert cache.find(second.project_id) is None
    assert cache.find(first.project_id) == first


def test_sources_are_bounded_in_bytes():
    cache = SourceCache(most_bytes=250)
    keys = [(uuid4(), 1) for _ in range(3)]
    cache.keep({keys[0]: ("a" * 100, {}), keys[1]: ("b" * 100, {})})
    cache.find([keys[0]])
    cache.keep({keys[2]: ("c" * 100, {})})
    assert set(cache.find(keys)) == {keys[0], keys[2]}


def test_twenty_scenes_with_a_long_conversation_stay_under_10_kilobytes():
    scenes = tuple(
        SceneOutline(
            id=uuid4(),
            name=f"The {number}th reason to try it",
            duration=150,
            revision=12,
            findings=("The text “Fast” is small.",),
        )
        for number in range(20)
    )
    said = [
        Said(
            id=uuid4(),
            at=timezone.now(),
            content="Make the headline larger and calmer. " * 8,
            is_brain=bool(number % 2),
            touched=(uuid4(),),
        )
        for number in range(MESSAGES + 5)
    ]
    gone = tuple(
        DeletedScene(id=uuid4(), name=f"Old reason {number}", iteration_id=uuid4()) for number in range(DELETED)
    )
    assert len(packed(outline(scenes=scenes, deleted=gone).with_said(said, version=8))) < 10_000


def test_after_messages_only_what_was_said_is_read(project, alice):
    state.apply(project, add(), by=alice)
    finish(project, alice, say(project, alice))
    queries(say(project, alice))
    warm = queries(say(project, alice, "And again"))
    assert not [sql for sql in warm if "scenes_scene" in sql]
    assert len([sql for sql in warm if '"projects_version"."changes"' in sql]) == 1


def test_after_any_other_change_the_scenes_are_read_again(project, alice):
    reading.find_question(say(project, alice))
    finish(project, alice, say(project, alice), add("Growth"))
    _, context = reading.find_question(say(project, alice))
    assert [scene.name for scene in context.scenes] == ["Growth"]


def test_a_change_made_in_the_database_itself_is_seen(project, alice):
    state.apply(project, add(), by=alice)
    reading.find_question(say(project, alice))
    project.scenes.update(name="By psql")
    _, context = reading.find_question(say(project, alice))
    assert [scene.name for scene in context.scenes] == ["By psql"]


def test_the_code_of_a_known_revision_is_not_read_again(project, alice):
    state.apply(project, add(), by=alice)
    reading.find_question(say(project, alice))
    OUTLINES.forget(project.pk)
    assert not [sql for sql in queries(say(project, alice)) if '"tsx_code"' in sql]


def test_an_edit_between_the_two_readings_is_read_whole(project, alice, monkeypatch):
    state.apply(project, change := add(), by=alice)
    answer_id = say(project, alice)
    read_once = outline_of

    def then_edited(*what):
        found = read_once(*what)
        monkeypatch.setattr(reading, "outline_of", read_once)
        edit = c.EditScene(scene_id=change.scene_id, based_on=1, tsx_code=proved("Edited"))
        state.apply(project, edit, by=alice)
        return found

    monkeypatch.setattr(reading, "outline_of", then_edited)
    _, context = reading.find_question(answer_id)
    assert (context.scenes[0].revision, "Edited" in context.scenes[0].tsx_code) == (2, True)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(["say", "finish", "add", "rename", "title", "delete", "read", "psql"]), max_size=14))
def test_what_is_kept_equals_what_would_be_read_anew(project, alice, steps):
    project = state.create_project("Film", by=alice)
    open_answers = []
    for step in [*steps, "read"]:
        scene = project.scenes.first()
        match step:
            case "say":
                open_answers.append(say(project, alice))
            case "finish" if open_answers:
                finish(project, alice, open_answers.pop(), add("Growth"))
            case "add":
                state.apply(project, add(), by=alice)
            case "rename" if scene:
                state.apply(project, c.RenameScene(scene_id=scene.pk, based_on=scene.revision, name="Other"), by=alice)
            case "title":
                state.apply(project, c.SetProject(title="Another"), by=alice)
            case "delete" if scene:
                state.apply(project, c.DeleteScene(scene_id=scene.pk, based_on=scene.revision), by=alice)
            case "psql":
                Project.objects.filter(pk=project.pk).update(title="By psql")
            case "read":
                kept = outline_of(Project.objects.get(pk=project.pk))
                OUTLINES.forget(project.pk)
                assert kept == outline_of(Project.objects.get(pk=project.pk))


async def test_after_an_answer_the_next_prompt_finds_everything_in_memory(project, alice, monkeypatch):
    monkeypatch.setattr("brain.warming.AFTER", 0)
    await in_thread(lambda: state.apply(project, add(), by=alice))
    await orchestrator.respond(await in_thread(say, project, alice, "make it 3 seconds"))
    await asyncio.gather(*warming._waiting)
    sql = await in_thread(lambda: queries(say(project, alice)))
    assert not [each for each in sql if "scenes_scene" in each]
