"""The built-in brain: scenes for whoever asks for one, honest words for the rest, and nothing destroyed by mistake."""

import pytest

from brain.providers.builtin.provider import decide
from brain.tools import changes_for
from tests.brain.expecting import matches, shown
from tests.brain.sentences import BUILTIN, QUICK
from tests.brain.worlds import EMPTY, ONE, world


@pytest.mark.parametrize(
    ("context", "prompt", "expected"), BUILTIN, ids=lambda each: each if isinstance(each, str) else ""
)
def test_a_sentence_means_what_it_should(context, prompt, expected):
    decision = decide(prompt, context)
    assert matches(decision, expected), shown(decision)


@pytest.mark.parametrize(
    ("context", "prompt", "expected"), QUICK, ids=lambda each: each if isinstance(each, str) else ""
)
def test_the_provider_knows_the_quick_patterns_too(context, prompt, expected):
    """So that one prompt can hold both: “add an outro and delete scene 2”."""
    decision = decide(prompt, context)
    assert matches(decision, expected), shown(decision)


@pytest.mark.parametrize(
    ("context", "prompt", "expected"), [*QUICK, *BUILTIN], ids=lambda each: each if isinstance(each, str) else ""
)
def test_every_call_of_a_decision_is_taken_by_its_tool(context, prompt, expected):
    for call in decide(prompt, context).tool_calls:
        if call.name != "forget":  # refused where nothing is remembered, as here
            assert changes_for(context, call)


@pytest.mark.parametrize("fps", [24, 25, 30, 50, 60])
def test_the_first_scene_lasts_four_seconds_at_every_rate(fps):
    decision = decide("A 4 second intro for Nimbus with the tagline Weather you can plan on, dark blue", world(fps=fps))
    [change] = changes_for(world(fps=fps), decision.tool_calls[0])
    assert change.duration == 4 * fps
    assert f"export const duration = {4 * fps};" in change.tsx_code


def test_a_new_scene_wears_the_colours_of_the_video():
    first = decide("an intro for Nimbus, dark green", EMPTY).tool_calls[0].params["tsx_code"]
    scenes = (
        ONE.scenes[0].__class__(
            **{name: getattr(ONE.scenes[0], name) for name in ONE.scenes[0].__slots__} | {"tsx_code": first}
        ),
    )
    second = decide("add a closing card that says Bye", world(*scenes)).tool_calls[0].params["tsx_code"]
    palette = [line for line in first.splitlines() if '"palette"' in line]
    assert palette
    assert palette == [line for line in second.splitlines() if '"palette"' in line]


def test_there_are_at_least_120_sentences():
    assert len({prompt for _, prompt, _ in [*QUICK, *BUILTIN]}) >= 120
