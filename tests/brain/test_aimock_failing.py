"""Whatever a model's server does, the answer ends with one honest sentence, nothing is lost, and trying again works."""

import asyncio

import pytest

from brain import orchestrator
from brain.models import Spending
from brain.spending import DatabaseMeter
from chat.models import Message
from projects import state
from projects.changes import StartAnswer
from tests.brain.aimock import DECIDER, WRITER, decides, refuses, says, writes
from tests.brain.asking import ask
from tests.brain.model_server import completes, drips, fails, hangs_up, model_server, sends
from tests.brain.test_orchestrator_failing import GOOD, PROMPT

pytestmark = pytest.mark.django_db(transaction=True)

ADD = decides(("add_scene", {"name": "Boats", "brief": "paper boats", "seconds": 1, "place": None}))
FINE = (says(ADD, model=DECIDER), says(writes(GOOD), model=WRITER))
SLOW = {"streamingProfile": {"ttft": 20, "tps": 20}}

# What goes wrong in deciding or writing, and what the person is told.
FAILURES = {
    "401": ([refuses(401)], "refused the key"),
    "429 for a minute": ([refuses(429, retryAfter=60)], "Try again in 60 seconds"),
    "500 twice": ([refuses(500)], "failed (status 500)"),
    "400": ([refuses(400, "the moon is full")], "the moon is full"),
    "too much": ([refuses(400, "maximum context length is 4096 tokens")], "more than the model can take"),
    "404": ([refuses(404)], "has no model “decider”"),
    "malformed": ([says(ADD, chaos={"malformedRate": 1})], "is no answer"),
    "hangs up": ([says(ADD, chaos={"disconnectRate": 1})], "cannot be reached"),
    "cut while deciding": ([says(ADD, latency=5, truncateAfterChunks=3)], "broke off"),
    "cut while writing": ([FINE[0], says(writes(GOOD), latency=5, truncateAfterChunks=4)], "broke off"),
    "stalls": ([says(ADD, streamingProfile={"ttft": 60_000})], "within 0.8 seconds"),
    "drips": ([says(ADD, chunkSize=1, **SLOW)], "within 0.8 seconds"),
    "drips while writing": ([FINE[0], says(writes(GOOD), chunkSize=1, **SLOW)], "within 0.8 seconds"),
    "says nothing": ([says("   ")], "without content"),
    "too long": ([{"match": {}, "response": {"content": "{", "finishReason": "length"}}], "cut off"),
    "filtered": ([{"match": {}, "response": {"content": "x", "finishReason": "content_filter"}}], "filtered"),
    "prose only": ([says("I would add some boats.")], "could not be understood"),
    "no code": ([FINE[0], says("Here are your boats!")], "wrote no code for “Boats”"),
}


@pytest.mark.parametrize(("entries", "sentence"), FAILURES.values(), ids=FAILURES.keys())
def test_every_failure_is_told_and_the_retry_works(model, project, alice, entries, sentence):
    model.answers(*entries)
    deadline = 0.8 if "within" in sentence else 20.0
    answer = ask(project, PROMPT, by=alice, provider=model.provider(deadline=deadline))
    holds_after_failure(answer, sentence)

    model.forget()
    model.answers(*FINE)
    again = try_again(answer, alice, model.provider())
    assert again.content == "Added “Boats” (1.0 s).", again.error


# What no server does that is as well-behaved as aimock.
MISBEHAVING = {
    "html with 200": (sends("<h1>Welcome</h1>", kind="text/html"), "is no answer"),
    "json of another kind": (sends([1, 2, 3]), "without content"),
    "empty choices": (completes([]), "without content"),
    "choices null": (completes(None), "without content"),
    "an empty body": (sends(""), "is no answer"),
    "503 with html": (fails(503), "failed (status 503)"),
    "promises more than it sends": (hangs_up, "broke off"),
    "a space now and then": (drips, "within 0.8 seconds"),
}


@pytest.mark.parametrize(("reply", "sentence"), MISBEHAVING.values(), ids=MISBEHAVING.keys())
def test_a_server_that_misbehaves_is_told_as_well(model, project, alice, reply, sentence):
    deadline = 0.8 if "within" in sentence else 20.0
    with model_server() as server:
        server.replies = [reply]
        bad = model.provider(base_url=server.base_url, deadline=deadline)
        answer = ask(project, PROMPT, by=alice, provider=bad)
    holds_after_failure(answer, sentence)
    model.answers(*FINE)
    again = try_again(answer, alice, model.provider())
    assert again.content == "Added “Boats” (1.0 s).", again.error


def test_a_server_that_is_gone_cannot_be_reached(model, project, alice):
    with model_server() as gone:
        provider = model.provider(base_url=gone.base_url)
    holds_after_failure(ask(project, PROMPT, by=alice, provider=provider), "cannot be reached")


def test_one_failure_before_anything_was_said_is_not_worth_telling(model, project, alice):
    model.answers({**refuses(500), "match": {"sequenceIndex": 0}}, *FINE)
    assert ask(project, PROMPT, by=alice, provider=model.provider()).content == "Added “Boats” (1.0 s)."


def test_a_short_pause_that_the_server_asks_for_is_made(model, project, alice):
    model.answers({**refuses(429, retryAfter=0), "match": {"sequenceIndex": 0}}, *FINE)
    assert ask(project, PROMPT, by=alice, provider=model.provider()).content == "Added “Boats” (1.0 s)."


def test_what_was_said_before_a_cut_is_paid_for(model, project, alice):
    model.answers(says(ADD, latency=5, truncateAfterChunks=3))
    answer = ask(project, PROMPT, by=alice, provider=model.provider(meter=DatabaseMeter()))
    spent = Spending.objects.get()
    assert (spent.message, spent.project, spent.person, spent.is_estimated) == (answer, project, alice, True)
    assert spent.prompt_tokens > 1000
    assert spent.completion_tokens > 0


def holds_after_failure(answer: Message, sentence: str) -> None:
    assert (answer.state, answer.type, answer.content) == ("failed", "error", "")
    assert sentence in answer.error
    assert "\n" not in answer.error
    assert answer.reply_to.content == PROMPT
    assert not answer.project.scenes.exists()


def try_again(answer: Message, by, provider) -> Message:
    again = StartAnswer(reply_to=answer.reply_to_id)
    state.apply(answer.project, again, by=by)
    asyncio.run(orchestrator.respond(again.message_id, provider))
    return Message.objects.get(pk=again.message_id)
