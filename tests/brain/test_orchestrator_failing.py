"""Whatever goes wrong, the answer ends with one honest sentence, and nothing is applied by half."""

import asyncio
import threading
import time

import pytest
from structlog.testing import capture_logs

from brain import orchestrator
from brain.errors import ProviderFailed
from projects import changes as c
from projects import state
from projects.errors import Conflict
from scenes.models import Iteration
from tests.brain.asking import Scripted, ask, begin, calls
from tests.conftest import proved

pytestmark = pytest.mark.django_db(transaction=True)

GOOD = 'import { AbsoluteFill } from "scenewright";\nexport default () => <AbsoluteFill style={{ fontSize: 90 }}>Hi</AbsoluteFill>;'
THROWS = "export default function Scene() { const missing = undefined; return <div>{missing.x}</div>; }"
BROKEN = "export default function Scene() { return <div>; }"
ENDLESS = "export default function Scene() { for (;;) {} }"
PROMPT = "something that only a model understands, surely, with drifting paper boats"  # no pattern knows it


def add(code: str):
    return calls(("add_scene", {"name": "Boats", "tsx_code": code, "seconds": 1}), reasoning="boats")


@pytest.fixture
def scene(project, alice):
    change = c.AddScene(name="Intro", tsx_code=proved("Intro"), duration=120)
    state.apply(project, change, by=alice)
    return project.scenes.get()


def failed(answer) -> str:
    assert (answer.state, answer.type, answer.content) == ("failed", "error", "")
    return answer.error


@pytest.mark.parametrize("code", [THROWS, BROKEN, ENDLESS], ids=["throws", "does not compile", "loops for ever"])
def test_a_scene_that_does_not_render_never_becomes_current_and_the_chat_says_why(project, alice, code):
    answer = ask(project, PROMPT, by=alice, provider=Scripted(add(code), add(code), add(code)))
    assert "does not render" in failed(answer)
    assert not project.scenes.exists()
    assert answer.reply_to.content == PROMPT


def test_a_rejected_scene_is_repaired_with_what_was_found(project, alice):
    provider = Scripted(add(THROWS), add(BROKEN), add(GOOD))
    answer = ask(project, PROMPT, by=alice, provider=provider)
    assert answer.content == "Added “Boats” (1.0 s)."
    assert [scene.tsx_code for rejected in provider.rejected for scene in rejected.scenes] == [THROWS, BROKEN]
    assert "undefined" in provider.rejected[0].scenes[0].findings[0].message
    iteration = Iteration.objects.get(project=project)
    assert {finding["severity"] for finding in iteration.findings} >= {"error"}
    assert (iteration.model, iteration.tokens, iteration.reasoning) == ("scripted-1", 100, "boats")


def test_two_repairs_are_the_budget(project, alice):
    provider = Scripted(add(THROWS), add(THROWS), add(THROWS), add(GOOD))
    failed(ask(project, PROMPT, by=alice, provider=provider))
    assert len(provider.rejected) == 2


def test_a_slow_provider_shows_its_stages(project, alice):
    ask(project, PROMPT, by=alice, provider=Scripted(add(THROWS), add(GOOD)))
    stages = [
        change["stage"]
        for version in project.versions.order_by("number")
        for change in version.changes
        if "stage" in change
    ]
    assert stages == ["checking", "repairing 1", "checking 1"]


def test_a_scene_that_changed_meanwhile_is_decided_on_once_more(project, alice, bob, scene):
    """R3.4: the database wins."""
    trims = iter([60])

    def meanwhile():
        for frames in trims:
            state.apply(project, c.TrimScene(scene_id=scene.pk, based_on=1, duration=frames), by=bob)

    rename = calls(("rename_scene", {"scene": 1, "name": "Boats"}))
    provider = Scripted(rename, rename, meanwhile=meanwhile)
    answer = ask(project, PROMPT, by=alice, provider=provider)
    assert answer.content == "Renamed “Intro” to “Boats”."
    assert [context.scenes[0].revision for context in provider.seen] == [1, 2]
    assert [context.scenes[0].duration for context in provider.seen] == [120, 60]
    assert project.iterations.get(prompt=PROMPT).tokens == 200  # both decisions had to be paid


def test_a_conflict_that_happens_twice_is_told(project, alice, bob, scene):
    revisions = iter([1, 2, 3])

    def meanwhile():
        state.apply(project, c.TrimScene(scene_id=scene.pk, based_on=next(revisions), duration=60), by=bob)

    rename = calls(("rename_scene", {"scene": 1, "name": "Boats"}))
    answer = ask(project, PROMPT, by=alice, provider=Scripted(rename, rename, rename, meanwhile=meanwhile))
    assert "Somebody changed “Intro” meanwhile" in failed(answer)
    scene.refresh_from_db()
    assert scene.name == "Intro"


def test_all_calls_are_applied_or_none(project, alice, scene):
    decision = calls(("rename_scene", {"scene": 1, "name": "Boats"}), ("trim_scene", {"scene": 7, "seconds": 2}))
    answer = ask(project, PROMPT, by=alice, provider=Scripted(decision))
    assert failed(answer) == "There is no scene 7: the video has one scene."
    scene.refresh_from_db()
    assert (scene.name, scene.revision) == ("Intro", 1)


@pytest.mark.parametrize(
    ("decision", "sentence"),
    [
        (calls(("explode", {})), "There is no tool “explode”"),  # R2.5
        (calls(("trim_scene", {"scene": 1})), "trim_scene was asked for something impossible"),
        (calls(), "neither did nor said anything"),
        (ProviderFailed("The model is asleep."), "The model is asleep."),
    ],
    ids=["unknown tool", "bad arguments", "nothing", "provider"],
)
def test_a_failure_of_the_model_is_one_sentence(project, alice, scene, decision, sentence):
    assert sentence in failed(ask(project, PROMPT, by=alice, provider=Scripted(decision)))


def test_an_answer_without_calls_is_what_the_model_said(project, alice):
    answer = ask(project, PROMPT, by=alice, provider=Scripted(calls(chat_response="Which boats?")))
    assert (answer.state, answer.content) == ("complete", "Which boats?")


def test_what_a_model_says_beside_its_calls_is_not_claimed(project, alice, scene):
    decision = calls(("rename_scene", {"scene": 1, "name": "B"}), chat_response="I deleted everything and won.")
    assert ask(project, PROMPT, by=alice, provider=Scripted(decision)).content == "Renamed “Intro” to “B”."


def test_a_mistake_of_ours_is_logged_and_admitted(project, alice):
    with capture_logs() as logs:
        answer = ask(project, PROMPT, by=alice, provider=Scripted(ZeroDivisionError("division by zero")))
    assert "Something went wrong on our side" in failed(answer)
    assert answer.request_id in answer.error
    assert "ZeroDivisionError" not in answer.error
    assert [entry["log_level"] for entry in logs if entry["event"] == "brain.broken"] == ["error"]


def test_an_answer_that_takes_too_long_is_ended(project, alice, settings):
    settings.BRAIN_DEADLINE = 0.3
    waiting = threading.Event()
    answer = ask(project, PROMPT, by=alice, provider=Scripted(add(GOOD), meanwhile=lambda: waiting.wait(3)))
    waiting.set()
    assert "longer than 0.3 seconds" in failed(answer)
    assert not project.scenes.exists()


def test_every_step_is_logged_with_the_request_id(project, alice, caplog):
    with capture_logs(processors=[__import__("structlog").contextvars.merge_contextvars]) as logs:
        answer = ask(project, "A 4 second intro for Nimbus", by=alice)
    steps = [entry for entry in logs if entry["event"].startswith(("brain.", "tool."))]
    assert [entry["event"] for entry in steps] == ["brain.decided", "tool.add_scene", "brain.checked", "brain.answered"]
    assert {entry["request_id"] for entry in steps} == {answer.request_id}
    assert all("ms" in entry for entry in steps)


def test_an_answer_runs_in_the_background_of_its_process(project, alice):
    answer = begin(project, "A 4 second intro for Nimbus", by=alice)
    orchestrator.start(answer.pk)
    wait_for(lambda: answer.refresh_from_db() or answer.state != "active")
    assert (answer.state, answer.content) == ("complete", "Added “Intro” (4.0 s).")
    wait_for(lambda: not orchestrator._in_work)


def test_a_stopped_answer_changes_nothing(project, alice, bob, scene, monkeypatch):
    thinking, going_on = threading.Event(), threading.Event()
    provider = Scripted(add(GOOD), meanwhile=lambda: (thinking.set(), going_on.wait(20)))
    monkeypatch.setattr(orchestrator, "chosen_provider", lambda: provider)
    answer = begin(project, PROMPT, by=alice)
    orchestrator.start(answer.pk)
    assert thinking.wait(20)
    orchestrator.stop(answer, by=bob)
    going_on.set()
    wait_for(lambda: not orchestrator._in_work)
    answer.refresh_from_db()
    assert failed(answer) == "Stopped."
    assert project.scenes.count() == 1


def test_an_answer_that_was_stopped_elsewhere_is_refused_at_the_end(project, alice):
    """Another process stopped it, so that nobody here cancelled the work."""
    answer = begin(project, PROMPT, by=alice)
    provider = Scripted(add(GOOD), meanwhile=lambda: orchestrator.stop(answer, by=alice))
    asyncio.run(orchestrator.respond(answer.pk, provider))
    answer.refresh_from_db()
    assert failed(answer) == "Stopped."
    assert not project.scenes.exists()


def test_stopping_twice_is_stopping_once_and_a_finished_answer_cannot_be_stopped(project, alice):
    answer = begin(project, PROMPT, by=alice)
    assert orchestrator.stop(answer, by=alice).number == orchestrator.stop(answer, by=alice).number
    finished = ask(project, "hello", by=alice)
    with pytest.raises(Conflict):
        orchestrator.stop(finished, by=alice)


def wait_for(condition, seconds=20):
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it did not happen"
        time.sleep(0.02)
