"""The provider for OpenAI-compatible servers, against a real HTTP server, in good and in bad times."""

import json

import pytest

from brain.errors import ProviderFailed
from brain.providers.openai import OpenAIProvider
from tests.brain.asking import ask
from tests.brain.model_server import completes, drips, fails, hangs_up, model_server, says, sends, takes_only
from tests.brain.worlds import THREE

ANSWER = {
    "reasoning": "asked for",
    "tool_calls": [{"name": "trim_scene", "params": {"scene": 1, "seconds": 3}}],
    "chat_response": "",
    "confidence": 0.9,
}
TEXT = json.dumps(ANSWER)


@pytest.fixture
def server():
    with model_server() as running:
        yield running


def provider(server, deadline=20.0):
    return OpenAIProvider(base_url=server.base_url, api_key="key", model="m", deadline=deadline)


async def decide(server, *replies, **how):
    server.replies = list(replies)
    return await provider(server, **how).decide("make it 3 seconds", THREE)


def formats(server):
    return [asked.get("response_format", {}).get("type", "none") for asked in server.requests]


async def test_a_decision_comes_with_its_model_and_tokens(server):
    decided = await decide(server, says(TEXT))
    assert decided.decision.tool_calls[0].params == {"scene": 1, "seconds": 3}
    assert (decided.model, decided.tokens, decided.decision.confidence) == ("m", 42, 0.9)
    assert formats(server) == ["json_schema"]


@pytest.mark.parametrize(
    ("taken", "tried"),
    [
        ("json_schema", ["json_schema"]),
        ("json_object", ["json_schema", "json_object"]),
        ("none", ["json_schema", "json_object", "none"]),
    ],
)
async def test_the_best_format_that_a_server_takes_is_remembered(server, taken, tried):
    server.replies = [takes_only(taken, then=says(TEXT))]
    asking = provider(server)
    for _ in range(2):
        assert (await asking.decide("make it 3 seconds", THREE)).decision.tools == ["trim_scene"]
    assert formats(server) == [*tried, taken]


async def test_a_request_that_is_refused_in_every_format_is_not_held_against_the_format(server):
    server.replies = [fails(400, "the moon is full"), fails(400), fails(400), fails(400), says(TEXT)]
    asking = provider(server)
    with pytest.raises(ProviderFailed, match="the moon is full"):
        await asking.decide("make it 3 seconds", THREE)
    await asking.decide("make it 3 seconds", THREE)
    assert formats(server)[-1] == "json_schema"


@pytest.mark.parametrize(
    "text",
    [
        TEXT,
        f"```json\n{TEXT}\n```",
        f"<think>it says {{make}} it 3 seconds</think>\n{TEXT}",
        f"Here you are:\n{TEXT}\nAnything else?",
        json.dumps(ANSWER | {"tool_calls": [{"name": "trim_scene", "params": '{"scene": 1, "seconds": 3}'}]}),
        json.dumps({"tool_calls": ANSWER["tool_calls"]}),
        json.dumps(ANSWER | {"confidence": 7, "reasoning": "x" * 9000}),
    ],
    ids=["plain", "fence", "thoughts", "chatter", "params as text", "calls only", "out of bounds"],
)
async def test_an_answer_is_read_however_it_is_wrapped(server, text):
    decided = await decide(server, says(text))
    assert decided.decision.tool_calls[0].params == {"scene": 1, "seconds": 3}


async def test_an_answer_that_cannot_be_read_is_asked_for_in_small_questions(server):
    decided = await decide(
        server, says("Shorter!"), says('{"tools": ["trim_scene"]}'), says('{"scene": 1, "seconds": 3}')
    )
    assert [(call.name, call.params) for call in decided.decision.tool_calls] == [
        ("trim_scene", {"scene": 1, "seconds": 3})
    ]
    assert decided.tokens == 3 * 42
    assert len({json.dumps(asked["response_format"]["json_schema"]["schema"]) for asked in server.requests}) == 3


BAD = {
    "prose twice": (says("no"), "could not be understood"),
    "calls are no objects": (says('{"tool_calls": ["trim"]}'), "could not be understood"),
    "401": (fails(401), "refused the key"),
    "403": (fails(403), "refused the key"),
    "404": (fails(404), "has no model “m”"),
    "429": (fails(429, **{"Retry-After": "7"}), "Try again in 7 seconds"),
    "429 without a time": (fails(429), "Try again in a while"),
    "500": (fails(500), "failed (status 500)"),
    "503 with html": (sends("<h1>Bad gateway</h1>", status=503, kind="text/html"), "failed (status 503)"),
    "413": (fails(413), "refused the request (status 413)"),
    "html with 200": (sends("<h1>Welcome</h1>", kind="text/html"), "is no answer"),
    "an error with 200": (
        sends({"error": {"message": "Provider is\ndown.", "code": 502}}),
        "answered: Provider is down. Try",
    ),
    "400 in one word": (sends({"error": "unloaded"}, status=400), "(status 400): unloaded"),
    "422 with a detail": (sends({"detail": "no room"}, status=422), "(status 422): no room"),
    "429 for ever": (fails(429, **{"Retry-After": "inf"}), "Try again in a while"),
    "malformed json": (sends('{"choices": [{"mess'), "is no answer"),
    "json of another kind": (sends([1, 2, 3]), "without content"),
    "empty body": (sends(""), "is no answer"),
    "choices null": (completes(None), "without content"),
    "no choices": (completes([]), "without content"),
    "choices no list": (completes({"0": 1}), "without content"),
    "choices are texts": (completes(["x"]), "without content"),
    "message a text": (says(TEXT, message="x"), "without content"),
    "only thoughts": (says(None, message={"content": None, "reasoning_content": "so {3}"}), "without content"),
    "message null": (says(TEXT, message=None), "without content"),
    "content null": (says(None), "without content"),
    "content empty": (says("  "), "without content"),
    "no finish_reason": (says(TEXT, finish_reason=None), "broke off"),
    "cut off": (says(TEXT, finish_reason="length"), "cut off"),
    "cut off in other words": (says(TEXT, finish_reason="model_length"), "cut off"),
    "failed at the end": (says(TEXT, finish_reason="error"), "broke off"),
    "filtered": (says(TEXT, finish_reason="content_filter"), "filtered"),
    "refusal": (
        says(None, message={"role": "assistant", "content": None, "refusal": "I won't."}),
        "declined: I won't.",
    ),
    "hangs up": (hangs_up, "broke off"),
}


@pytest.mark.parametrize(("reply", "sentence"), BAD.values(), ids=BAD.keys())
async def test_whatever_a_server_does_ends_as_one_sentence(server, reply, sentence):
    with pytest.raises(ProviderFailed) as failed:
        await decide(server, reply)
    assert sentence in str(failed.value)
    assert "\n" not in str(failed.value)


async def test_a_slow_drip_ends_at_the_deadline(server):
    with pytest.raises(ProviderFailed, match=r"within 0.3 seconds"):
        await decide(server, drips, deadline=0.3)


async def test_a_server_that_is_not_there_cannot_be_reached():
    with model_server() as gone:
        asking = provider(gone)
    with pytest.raises(ProviderFailed, match="cannot be reached"):
        await asking.decide("make it 3 seconds", THREE)


@pytest.mark.parametrize(
    ("reply", "times"),
    [(fails(500), 2), (fails(503, **{"Retry-After": "60"}), 1), (fails(401), 1), (fails(429), 1), (says(None), 1)],
    ids=["500", "503 for a minute", "401", "429", "nothing"],
)
async def test_only_what_may_help_is_tried_again_and_once(server, reply, times):
    with pytest.raises(ProviderFailed):
        await decide(server, reply)
    assert len(server.requests) == times


async def test_the_model_is_shown_the_project_as_data_and_every_tool(server):
    await decide(server, says(TEXT))
    system, *_, prompt = server.requests[0]["messages"]
    assert "delete_scene: Delete one whole scene" in system["content"]
    assert "tsx_code" not in system["content"]
    assert '"name": "Features", "seconds": 5.0' in prompt["content"]
    assert prompt["content"].endswith("make it 3 seconds")


async def test_deciding_needs_no_code_but_the_words_that_scenes_show(server):
    """R3.2: a decision is sent what it needs and no more."""
    await decide(server, says(TEXT))
    told = json.loads(server.requests[0]["messages"][-1]["content"].split("\n\n")[1])
    assert [each["shows"] for each in told["scenes"]] == [
        "Nimbus · Weather you can plan on",
        "Features",
        "Start free today",
    ]
    assert "useCurrentFrame" not in json.dumps(server.requests[0])


def closed(schema):
    if isinstance(schema, dict):
        if schema.get("type") == "object":
            assert schema["additionalProperties"] is False
            assert set(schema["required"]) == set(schema["properties"])
        for value in schema.values():
            closed(value)
    elif isinstance(schema, list):
        for value in schema:
            closed(value)


async def test_the_schema_is_closed_all_the_way_down(server):
    """R2.4: a decision has one shape, and is checked against it."""
    await decide(server, says(TEXT))
    schema = server.requests[0]["response_format"]["json_schema"]["schema"]
    closed(schema)
    assert "default" not in json.dumps(schema)


GOOD = "export default () => <div style={{ fontSize: 90 }}>Hi</div>;"
BROKEN = "export default () => <div>;"
ADD = {"name": "add_scene", "params": {"name": "A", "brief": "Hi", "seconds": 2, "place": None}}


@pytest.mark.django_db(transaction=True)
def test_a_model_s_broken_scene_is_repaired_and_what_it_cost_is_kept(server, project, alice):
    block = f"<<<<<<< SEARCH\n{BROKEN}\n=======\n{GOOD}\n>>>>>>> REPLACE"
    server.replies = [says(json.dumps(ANSWER | {"tool_calls": [ADD]})), says(f"```tsx\n{BROKEN}\n```"), says(block)]
    answer = ask(project, "paper boats that drift", by=alice, provider=provider(server))
    assert answer.content == "Added “A” (2.0 s).", answer.error
    repairing = server.requests[2]["messages"][-1]["content"]
    assert BROKEN in repairing
    assert "was not taken" in repairing
    iteration = project.iterations.get()
    assert (iteration.tokens, len(iteration.prompt_hash)) == (3 * 42, 64)


@pytest.mark.django_db(transaction=True)
def test_the_obvious_asks_no_model(server, project, alice):
    ask(project, "an intro for Nimbus", by=alice)
    server.replies = [fails(500)]
    answer = ask(project, "make it 3 seconds", by=alice, provider=provider(server))
    assert answer.state == "complete"
    assert server.requests == []
