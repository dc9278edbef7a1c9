"""Whatever is pasted into the prompt, the built-in brain answers at once."""

import time

import pytest

from brain.providers.builtin.provider import decide
from tests.brain.worlds import EMPTY, THREE, TWENTY

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
@pytest.mark.parametrize("context", [EMPTY, THREE, TWENTY], ids=["empty", "three", "twenty"])
def test_long_and_odd_prompts_are_answered_within_half_a_second(name, context):
    begins = time.process_time()  # of this process: other ones may be busy
    decision = decide(PASTED[name][:2000], context)
    assert time.process_time() - begins < 0.5
    assert decision.tool_calls or decision.chat_response
