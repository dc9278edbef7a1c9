"""What a server refuses is left out from then on, one thing at a time, and each thing by its name."""

import json

import pytest

from brain.providers.openai import OpenAIProvider
from tests.brain.model_server import fails, model_server, says
from tests.brain.worlds import THREE

TEXT = json.dumps({"tool_calls": [{"name": "trim_scene", "params": {"scene": 1, "seconds": 3}}]})


@pytest.fixture
def server():
    with model_server() as running:
        yield running


def without(refused, message):
    """Refuses requests with `refused` among their options, in these words."""

    def reply(handler, asked):
        (fails(400, message) if refused(asked) else says(TEXT))(handler, asked)

    return reply


def has(name):
    return lambda asked: bool(asked.get(name))


CASES = {
    "streaming": (has("stream"), "Streaming is not supported by this model"),
    "counting": (has("stream_options"), "Extra inputs are not permitted: stream_options"),
    "temperature": (has("temperature"), "Unsupported value: 'temperature' does not support 0.2 with this model."),
    "max_tokens": (has("max_tokens"), "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead."),
    "a smaller limit": (lambda asked: asked.get("max_tokens") or asked.get("max_completion_tokens"), "max_tokens is too large"),
    "json_schema": (lambda asked: asked.get("response_format", {}).get("type") == "json_schema", "This response_format is unavailable"),
    "something unsaid": (lambda asked: asked.get("stream") or "temperature" in asked, "bad request"),
}  # fmt: skip


@pytest.mark.parametrize(("refused", "message"), CASES.values(), ids=CASES.keys())
async def test_what_is_refused_is_left_out_and_remembered(server, refused, message):
    server.replies = [without(refused, message)]
    provider = OpenAIProvider(base_url=server.base_url, api_key="key", model="m", deadline=20)
    await provider.decide("make it 3 seconds", THREE)
    first = len(server.requests)
    assert refused(server.requests[0])
    decided = await provider.decide("make it 3 seconds", THREE)
    assert len(server.requests) == first + 1
    assert not refused(server.requests[-1])
    assert decided.decision.tools == ["trim_scene"]


async def test_only_what_is_named_is_left_out(server):
    server.replies = [without(*CASES["temperature"])]
    provider = OpenAIProvider(base_url=server.base_url, api_key="key", model="m", deadline=20)
    await provider.decide("make it 3 seconds", THREE)
    first, second = server.requests
    assert {name: value for name, value in first.items() if name != "temperature"} == second


async def test_too_much_for_the_model_is_said_at_once(server):
    server.replies = [fails(400, "This model's maximum context length is 8192 tokens.")]
    provider = OpenAIProvider(base_url=server.base_url, api_key="key", model="m", deadline=20)
    with pytest.raises(Exception, match="more than the model can take"):
        await provider.decide("make it 3 seconds", THREE)
    assert len(server.requests) == 1
