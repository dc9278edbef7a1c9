"""Servers that send odd things lose nobody's answer: it ends at once, and what it cost is known."""

import json
import time

import pytest
from django.db import OperationalError

from brain import spending
from brain.models import Spending
from brain.providers.openai import OpenAIProvider
from brain.spending import DatabaseMeter
from projects import changes as c
from projects import state
from tests.brain.aimock import decides
from tests.brain.asking import ask
from tests.brain.model_server import fails, model_server, says, sends
from tests.brain.test_orchestrator_failing import PROMPT
from tests.conftest import proved

pytestmark = pytest.mark.django_db(transaction=True)

TRIM = decides(("trim_scene", {"scene": 1, "seconds": 3}))
EDIT = ("edit_scene", {"scene": 1, "brief": "blue", "kind": "creative"})


@pytest.fixture
def server():
    with model_server() as running:
        yield running


@pytest.fixture
def answer(server, project, alice):
    state.apply(project, c.AddScene(name="Intro", tsx_code=proved("Intro"), duration=120), by=alice)

    def answered(*replies, prompt=PROMPT):
        server.replies = list(replies)
        how = {"base_url": server.base_url, "api_key": "key", "model": "m", "deadline": 20}
        return ask(project, prompt, by=alice, provider=OpenAIProvider(meter=DatabaseMeter(), **how))

    return answered


def completion(text, **more):
    choices = [{"index": 0, "message": {"role": "assistant", "content": text}, "finish_reason": "stop"}]
    return sends({"id": "1", "object": "chat.completion", "created": 1, "model": "m", "choices": choices} | more)


@pytest.mark.parametrize(
    ("reply", "sentence"),
    [
        (fails(418, "not\0today"), "nottoday"),
        (sends('{"error": {"message": "half \\ud83d"}}', status=418), "half �"),
        (says(None, message={"content": None, "refusal": "no\0"}), "declined: no"),
        (says(decides(("x\0y", {}))), "no tool “xy”"),
    ],
    ids=["NUL", "half a character", "refusal", "tool"],
)
def test_a_failure_is_told_whatever_its_words(answer, reply, sentence):
    failed = answer(reply)
    assert failed.state == "failed"
    assert sentence in failed.error


def test_an_answer_is_kept_without_what_the_database_cannot_hold(answer):
    assert answer(says(decides(chat_response="Two\0 boats"))).content == "Two boats"
    assert answer(says(json.dumps({"tool_calls": [], "reasoning": "\0", "chat_response": "!"}))).content == "!"


@pytest.mark.parametrize(
    "usage",
    [
        None,
        {"total_tokens": 5},
        {"prompt_tokens": None, "completion_tokens": 5},
        {"prompt_tokens": -1, "completion_tokens": 5},
        {"prompt_tokens": 10**12, "completion_tokens": 5},
    ],
    ids=["null", "a sum", "half", "negative", "impossible"],
)
def test_what_is_no_count_of_tokens_is_estimated(answer, usage):
    assert answer(completion(TRIM, usage=usage)).state == "complete"
    spent = Spending.objects.get()
    assert (spent.is_estimated, spent.prompt_tokens > 1000, spent.completion_tokens > 20) == (True, True, True)


def test_thoughts_that_are_told_apart_are_paid_like_text(answer):
    def thinks_and_hangs_up(handler, asked):
        handler.send_response(200)
        handler.send_header("Content-Type", "text/event-stream")
        handler.send_header("Connection", "close")
        handler.end_headers()
        piece = {"choices": [{"index": 0, "delta": {"reasoning_content": "x" * 4000}, "finish_reason": None}]}
        handler.wfile.write(f"data: {json.dumps(piece)}\n\n".encode())
        handler.close_connection = True

    assert "broke off" in answer(thinks_and_hangs_up).error
    assert Spending.objects.get().completion_tokens == 1000


def test_a_text_in_parts_is_read_without_the_thoughts_among_them(answer):
    parts = [{"type": "thinking", "thinking": [{"type": "text", "text": "hm"}]}, {"type": "text", "text": TRIM}]
    assert answer(says(parts)).content == "“Intro” now lasts 3.0 s, it was 4.0 s."


def test_two_edits_of_one_scene_are_refused_before_they_are_paid(answer, server):
    assert answer(says(decides(EDIT, EDIT))).error == "One answer may edit the code of a scene only once."
    assert len(server.requests) == 1


def test_a_scene_that_is_deleted_and_edited_is_asked_about_once_and_nothing_is_written(answer, server):
    """Nobody else had a hand in it, so that nobody is blamed."""
    server_said = says(decides(("delete_scene", {"scene": 1}), EDIT))
    failed = answer(server_said, prompt="I think we can drop scene 1, my paper boats are nicer")
    assert failed.error == "“Intro” would be deleted, and then something else done with it. Say which of both."
    assert len(server.requests) == 1


def test_an_endless_answer_is_ended_long_before_the_deadline(answer):
    def floods(handler, asked):
        handler.send_response(200)
        handler.send_header("Content-Type", "text/event-stream")
        handler.end_headers()
        piece = {"choices": [{"index": 0, "delta": {"content": "word " * 200}, "finish_reason": None}]}
        while not handler.server.closing.is_set():
            handler.wfile.write(f"data: {json.dumps(piece)}\n\n".encode())

    begins = time.monotonic()
    assert "too long" in answer(floods).error
    assert time.monotonic() - begins < 10


def test_more_than_a_small_model_may_do_is_not_done_by_half(answer):
    failed = answer(says("Shorter!"), says(json.dumps({"tools": ["trim_scene"] * 12})))
    assert failed.error == "The model wants to do 12 things at once, and can do 8. Ask for less at once."


def test_a_paid_answer_outlives_a_database_that_restarts(answer, monkeypatch):
    away, write = iter([True, True]), spending.record

    def record(*what):
        if next(away, False):
            raise OperationalError("the database system is shutting down")
        write(*what)

    monkeypatch.setattr("brain.persistence.PAUSES", (0.01, 0.01))
    monkeypatch.setattr(spending, "record", record)
    assert answer(says(TRIM)).state == "complete"
    assert Spending.objects.count() == 1
