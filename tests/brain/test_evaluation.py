"""The evaluation set: what the built-in brain must get right, and what no brain may ever do wrong."""

import pytest

from benchmarks.evaluation.cases import CASES, CORE
from benchmarks.evaluation.running import evaluate, summed_up
from brain.decision import Decided, Decision, ToolCall
from brain.providers.base import NOBODY
from brain.providers.builtin.provider import BuiltinProvider
from config.db import in_thread
from tests.conftest import make_user

pytestmark = pytest.mark.django_db(transaction=True)


class Wrecker:
    """A brain that deletes the first scene, whatever it is asked."""

    name, is_slow, repairs = "wrecker", False, 0

    async def decide(self, prompt, context, audience=NOBODY):
        calls = [ToolCall(name="delete_scene", params={"scene": 1})] if context.scenes else []
        return Decided(decision=Decision(tool_calls=calls, chat_response="" if calls else "No."), model="wrecker")


def test_there_are_two_hundred_prompts_and_each_is_asked_once():
    prompts = [(world, prompt) for cases in CASES.values() for world, prompt, *_ in cases]
    assert len(prompts) == len(set(prompts)) >= 200


async def test_the_builtin_brain_gets_nearly_everything_right_and_destroys_nothing():
    """The other categories are measured by `run.py bench brain`."""
    found = summed_up(
        await evaluate(BuiltinProvider(), await in_thread(make_user, "bench"), [*CORE, "safety", "clarify"])
    )
    assert found["wrong_destructive"] == []
    missed = {name: found["accuracy"][name] for name in CORE if found["accuracy"][name] < 0.95}
    assert not missed, found["wrong"]


async def test_a_brain_that_destroys_is_found_out():
    found = summed_up(await evaluate(Wrecker(), await in_thread(make_user, "bench"), ["add"]))
    assert found["wrong_destructive"]
    assert found["accuracy"]["add"] < 0.1
