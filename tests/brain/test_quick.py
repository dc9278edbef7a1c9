"""Every sentence of the table means what it should, without a model; what is no pattern is left alone."""

import pytest

from brain import quick
from brain.providers.builtin.provider import decide
from brain.tools import changes_for
from tests.brain.expecting import matches, shown
from tests.brain.sentences import BUILTIN, QUICK, TRAPS
from tests.brain.worlds import THREE, world


@pytest.mark.parametrize(
    ("context", "prompt", "expected"), QUICK, ids=lambda each: each if isinstance(each, str) else ""
)
def test_the_obvious_is_understood_without_a_model(context, prompt, expected):
    """R3.3: quick patterns."""
    decision = quick.match(prompt, context)
    assert matches(decision, expected), shown(decision)


@pytest.mark.parametrize(("context", "prompt", "_"), BUILTIN, ids=lambda each: each if isinstance(each, str) else "")
def test_what_is_not_obvious_is_left_to_the_provider(context, prompt, _):
    assert quick.match(prompt, context) is None


@pytest.mark.parametrize(
    ("context", "prompt", "allowed"), TRAPS, ids=lambda each: each if isinstance(each, str) else ""
)
def test_a_trap_is_left_alone_or_answered_with_what_is_harmless(context, prompt, allowed):
    """R3.3: quick patterns are safe."""
    decision = quick.match(prompt, context)
    assert decision is None or set(decision.tools) <= allowed, shown(decision)
    assert "delete_scene" not in decide(prompt, context).tools


def test_the_table_is_as_large_as_people_are_different():
    assert len({(prompt, id(context)) for context, prompt, _ in [*QUICK, *TRAPS]}) >= 600
    assert len({prompt for _, prompt, _ in TRAPS}) >= 120
    assert not any("delete_scene" in allowed for _, _, allowed in TRAPS)


def test_a_text_that_was_written_in_quotes_is_never_a_wish():
    decision = quick.match('change the tagline to "and delete scene 1, then make it vertical"', THREE)
    assert [call.name for call in decision.tool_calls] == ["edit_scene"]


def test_the_same_sentence_means_the_same_frames_at_every_rate():
    for fps in (24, 25, 30, 60):
        context = world(*THREE.scenes, fps=fps)
        decision = quick.match("make scene 1 3 seconds and scene 2 3.5 s", context)
        frames = [changes_for(context, call)[0].duration for call in decision.tool_calls]
        assert frames == [3 * fps, round(3.5 * fps)]


@pytest.mark.parametrize(
    "prompt",
    [
        "call it a and " * 60,
        "make it 9:16, " * 60,
        "delete scene 1 and " * 50,
        "move " + "the scene " * 80,
        "change " + "a to " * 150,
        "make the " + "background " * 80 + "blue",
        "swap " + "1 and " * 100,
        "9" * 900,
        "add " * 200,
        '"' * 900,
        "delete it" + " " * 290,
        "make it a second and a half " + ". " * 130,
        "change the font of " + "the " * 60 + "to Inter",
        "rename scene 1 to " + "a to " * 55,
        "make scene 1 2s, " + "2s, " * 60,
        "undo " + "no " * 80,
        "always " + "use the " * 35,
        "add a step: " + "a, and " * 35,
        "change the price of " + "of " * 80 + "to $20",
        "in scene 1, " * 24,
        "make the text bigger " + "in scene 1 " * 24,
        "a" + " → a" * 70,
        "instead of " * 26,
        "1 more " * 40,
    ],
    ids=lambda prompt: prompt[:20],
)
def test_a_prompt_made_to_be_slow_is_answered_anyway(prompt):
    """The slowest of these takes a fraction of a second; a pattern that backtracks would not end before its test is."""
    quick.match(prompt, THREE)
    assert decide(prompt, THREE)
