"""While an answer is being made: its stages are true, it can be stopped at any time, and showing it never fails it."""

import asyncio
import threading
import time

import psycopg
import pytest
from django.db import connection
from structlog.testing import capture_logs

from brain import orchestrator
from chat.models import Message
from projects import changes as c
from projects import state
from projects.errors import ChangeRefused
from tests.brain.asking import Scripted, Telling, ask, begin, calls, lines_of
from tests.conftest import proved

pytestmark = pytest.mark.django_db(transaction=True)

PROMPT = "something that only a model understands, surely, with drifting paper boats"  # no pattern knows it
GOOD = 'import { AbsoluteFill } from "scenewright";\nexport default () => <AbsoluteFill style={{ fontSize: 90 }}>Hi</AbsoluteFill>;'
THROWS = "export default function Scene() { const missing = undefined; return <div>{missing.x}</div>; }"
SAID = [("saying", "Paper"), ("saying", "Paper boats drift in")]


def add(code: str):
    return calls(("add_scene", {"name": "Boats", "tsx_code": code, "seconds": 1}), reasoning="boats")


def stages_of(project) -> list[str]:
    changes = [change for version in project.versions.order_by("number") for change in version.changes]
    return [change["stage"] for change in changes if change["kind"] == "SetStage"]


@pytest.fixture
def scene(project, alice):
    state.apply(project, c.AddScene(name="Intro", tsx_code=proved("Intro"), duration=120), by=alice)
    return project.scenes.get()


@pytest.fixture
def in_background(monkeypatch):
    """`in_background(answer, provider)`: begin it as the view does, in the brain's own thread."""

    def start(answer, provider):
        monkeypatch.setattr(orchestrator, "chosen_provider", lambda: provider)
        orchestrator.start(answer.pk)

    yield start
    wait_for(lambda: not orchestrator._in_work)


def test_writing_begins_with_the_first_code_and_never_comes_back_while_repairing(project, alice):
    provider = Telling(add(THROWS), add(THROWS), add(GOOD), steps=[*SAID, *lines_of(GOOD)], pace=0.25)
    assert ask(project, PROMPT, by=alice, provider=provider).state == "complete"
    assert stages_of(project) == ["writing", "checking", "repairing 1", "checking 1", "repairing 2", "checking 2"]


def test_words_alone_are_no_writing(project, alice):
    answer = ask(project, PROMPT, by=alice, provider=Telling(calls(chat_response="Which?"), steps=SAID, pace=0.3))
    assert (answer.content, stages_of(project)) == ("Which?", [])


def test_an_answer_keeps_who_decided_and_what_it_took(project, alice):
    answer = ask(project, PROMPT, by=alice, provider=Scripted(add(GOOD)))
    assert (answer.model, answer.tokens, answer.reasoning) == ("scripted-1", 100, "boats")
    assert 0 < answer.duration_ms < 20_000


def test_what_was_said_until_one_stopped_it_is_kept_and_nothing_is_applied(project, alice, bob, in_background):
    answer, provider = begin(project, PROMPT, by=alice), Telling(add(GOOD), steps=SAID, pace=30)
    provider.steps = SAID[1:]
    in_background(answer, provider)
    wait_for(lambda: provider.told)
    orchestrator.stop(answer, by=bob)
    wait_for(lambda: provider.cancelled_at)
    answer.refresh_from_db()
    assert (answer.state, answer.error, answer.content) == ("failed", "Stopped.", "Paper boats drift in")
    assert not project.scenes.exists()


def test_an_answer_that_another_process_stopped_is_given_up_within_a_second(project, alice, in_background):
    answer, provider = begin(project, PROMPT, by=alice), Telling(add(GOOD), steps=SAID[1:], pace=30)
    in_background(answer, provider)
    wait_for(lambda: provider.told)
    stopped = c.FailAnswer(message_id=answer.pk, error="Stopped.")
    state.apply(project, stopped, by=alice)  # as the other process does, which knows nothing of what was said
    began = time.monotonic()
    wait_for(lambda: provider.cancelled_at)
    assert provider.cancelled_at - began < 1
    wait_for(lambda: answer.refresh_from_db() or answer.content)
    assert (answer.state, answer.error, answer.content) == ("failed", "Stopped.", "Paper boats drift in")
    assert not project.scenes.exists()


def test_work_for_a_project_that_is_gone_is_given_up(project, alice, in_background):
    answer, provider = begin(project, PROMPT, by=alice), Telling(add(GOOD), steps=SAID, pace=30)
    in_background(answer, provider)
    wait_for(lambda: provider.told)
    state.delete_project(project, by=alice)
    wait_for(lambda: provider.cancelled_at)


@pytest.mark.parametrize("said", ["\0 null", "half \ud83d", "long " * 5000], ids=["null", "half", "long"])
def test_whatever_a_model_said_can_be_kept(project, alice, in_background, said):
    answer, provider = begin(project, PROMPT, by=alice), Telling(add(GOOD), steps=[("saying", said)], pace=30)
    in_background(answer, provider)
    wait_for(lambda: provider.told)
    orchestrator.stop(answer, by=alice)
    answer.refresh_from_db()
    assert said[:4] in ("\0 nu", answer.content[:4])
    assert answer.state == "failed"


def test_what_was_said_is_kept_only_once_and_only_of_a_failed_answer(project, alice):
    answer = begin(project, PROMPT, by=alice)
    keep = c.KeepSaid(message_id=answer.pk, content="Paper")
    with pytest.raises(ChangeRefused):
        state.apply(project, keep, by=None)
    orchestrator.stop(answer, by=alice)
    state.apply(project, keep, by=None)
    with pytest.raises(ChangeRefused):
        state.apply(project, c.KeepSaid(message_id=answer.pk, content="More"), by=None)
    answer.refresh_from_db()
    assert answer.content == "Paper"


def test_what_was_said_until_the_deadline_is_kept(project, alice, settings):
    settings.BRAIN_DEADLINE = 0.4
    answer = ask(project, PROMPT, by=alice, provider=Telling(add(GOOD), steps=SAID[1:], pace=30))
    assert (answer.state, answer.content) == ("failed", "Paper boats drift in")
    assert "longer than 0.4 seconds" in answer.error


def test_an_answer_survives_a_database_that_is_away_while_it_is_made(project, alice):
    """Words and stages cannot be shown meanwhile; the answer itself is written as soon as somebody listens again."""
    answer = begin(project, PROMPT, by=alice)
    name, elsewhere = connection.settings_dict["NAME"], connection.get_connection_params() | {"dbname": "postgres"}
    back = threading.Event()
    provider = Telling(calls(chat_response="Which?"), steps=[*SAID, *lines_of(GOOD * 4)], pace=0.2)

    def away():
        with psycopg.connect(**elsewhere, autocommit=True) as prompt:
            try:
                wait_for(lambda: provider.told > 1)
                prompt.execute(f'ALTER DATABASE "{name}" WITH ALLOW_CONNECTIONS false')
                wait_for(lambda: provider.told == len(provider.steps))
                time.sleep(0.8)
            finally:
                prompt.execute(f'ALTER DATABASE "{name}" WITH ALLOW_CONNECTIONS true')
                back.set()

    threading.Thread(target=away).start()
    with capture_logs() as logs:
        asyncio.run(orchestrator.respond(answer.pk, provider))
    assert back.is_set()
    answer.refresh_from_db()
    assert (answer.state, answer.content) == ("complete", "Which?")
    events = [entry["event"] for entry in logs]
    assert events.count("brain.not_shown") == 1  # said once, not five times a second
    assert "brain.stage_not_shown" in events


def test_two_prompts_at_the_same_time_both_end_right(project, alice, bob, scene):
    rename = calls(("rename_scene", {"scene": 1, "name": "Boats"}))
    trim = calls(("trim_scene", {"scene": 1, "seconds": 2}))
    first, second = begin(project, PROMPT, by=alice), begin(project, f"{PROMPT}!", by=bob)
    for_alice = Telling(rename, rename, steps=SAID, pace=0.2)
    for_bob = Telling(trim, trim, steps=lines_of("one\ntwo"), pace=0.2)

    async def both():
        await asyncio.gather(orchestrator.respond(first.pk, for_alice), orchestrator.respond(second.pk, for_bob))

    asyncio.run(both())
    assert {answer.state for answer in Message.objects.filter(pk__in=[first.pk, second.pk])} == {"complete"}
    scene.refresh_from_db()
    assert (scene.name, scene.duration, scene.revision) == ("Boats", 60, 3)
    assert len(for_alice.seen) + len(for_bob.seen) == 3  # one of them decided once more


@pytest.mark.parametrize(("operation", "told"), [("trim", "changed “Intro”"), ("delete", "deleted “Intro”")])
def test_a_conflict_names_the_scene_and_what_to_do(project, alice, bob, scene, operation, told):
    state.apply(project, c.AddScene(name="Outro", tsx_code=proved("Outro"), duration=30), by=bob)
    revisions = iter([1, 2])

    def meanwhile():
        based_on = next(revisions)
        if operation == "delete" and based_on == 2:
            state.apply(project, c.DeleteScene(scene_id=scene.pk, based_on=2), by=bob)
        else:
            state.apply(project, c.TrimScene(scene_id=scene.pk, based_on=based_on, duration=60), by=bob)

    rename = calls(("rename_scene", {"scene": 1, "name": "Boats"}))
    answer = ask(project, PROMPT, by=alice, provider=Scripted(rename, rename, meanwhile=meanwhile))
    assert told in answer.error
    assert "try again" in answer.error
    assert stages_of(project) == ["thinking again"]


def test_trying_again_keeps_the_prompt_and_its_scene(project, alice, scene, signed_in, in_background, monkeypatch):
    other = c.AddScene(name="Outro", tsx_code=proved("Outro"), duration=30)
    state.apply(project, other, by=alice)
    answer = begin(project, PROMPT, by=alice, scene_id=other.scene_id)
    orchestrator.stop(answer, by=alice)
    provider = Scripted(calls(chat_response="Which?"))
    monkeypatch.setattr(orchestrator, "chosen_provider", lambda: provider)
    response = signed_in(alice).post(f"{project.get_absolute_url()}messages/{answer.pk}/retries/")
    assert response.status_code == 204
    again = project.messages.filter(is_brain=True).latest("created_at")
    wait_for(lambda: again.refresh_from_db() or again.state == "complete")
    assert (again.content, again.reply_to, again.reply_to.content) == ("Which?", answer.reply_to, PROMPT)
    assert provider.seen[0].selected_scene_id == other.scene_id


def wait_for(condition, seconds=20):
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it did not happen"
        time.sleep(0.02)
