"""Whatever is pasted into the prompt, the built-in brain answers at once."""

import time

import pytest

from brain.context import Context
from brain.providers.builtin.provider import decide
from tests.brain.worlds import EMPTY, TWENTY

ESSAY = (
    "The weather decides how we live, and nobody knows it better than farmers: they plan, wait, and then plan again. "
)
PASTED = {
    "essay": ESSAY * 18,
    "pairs": "Q1 12, " * 285,
    "wishes": "delete scene 2 and " * 105,
    "corrections": "it is a, not b, " * 120,
    "opinions": "I don't like scene 2, " * 90,
    "questions": "can this be " * 160,
    "lines": "- add a scene about coffee\n" * 70,
    "scopes": "in scene 2 " * 180,
    "quotes": '"a" ' * 500,
    "apostrophes": "it's " * 400,
    "pictures": "👋" * 1500,
    "one word": "a" * 2000,
    "blank": " " * 1999,
}


@pytest.mark.parametrize("name", PASTED)
@pytest.mark.parametrize("context", [EMPTY, TWENTY], ids=["empty", "twenty"])
def test_twice_as_long_a_prompt_does_not_take_many_times_as_long(name, context):
    """Seconds say nothing on a busy machine, growth does: 4 times would be quadratic, 8 cubic, and then comes worse."""
    long = PASTED[name][:2000]
    assert seconds(long, context) < max(8 * seconds(long[:1000], context), 0.05)


def seconds(prompt: str, context: Context) -> float:
    """Of this process alone, the better of two: the first reading of a prompt also fills caches."""
    spent = []
    for _ in range(2):
        begins = time.process_time()
        decision = decide(prompt, context)
        spent.append(time.process_time() - begins)
        assert decision.tool_calls or decision.chat_response
    return min(spent)
