"""Broken and hostile scenes: who refuses each, and in which words. What nobody can see beforehand is contained in the
frame (tests/browser/player/test_hostile_contained.py)."""

import pytest

from scenes.compiler import compile_scene
from scenes.findings import SceneRejected
from scenes.verifier import verify
from tests.scenes.hostile import SCENES

NO_CODE_FROM_TEXT = "A scene cannot make code from text"
TOO_LONG = "This scene runs for too long in one frame: check its loops."

REFUSED_BY_THE_COMPILER = {
    "eval": "eval is not available",
    "function_constructor": "Function is not available",
    "dynamic_import": "import() is not available",
    "foreign_module": '"node:fs"',
    "computed_require": "a module whose name is computed",
    "top_level_await": "await is not available at the top level",
    "guard_replaced": "The name __guard is taken",
    "syntax_error": "does not compile",
    "no_component": "The scene has no default export",
    "nested_deeply": "Not enough stack space",
}

REFUSED_BY_THE_VERIFIER = {
    "endless_loop": TOO_LONG,
    "swallowed_guard": TOO_LONG,
    "recursion": TOO_LONG,
    "regular_expression": "did not finish rendering within 3 seconds",
    "memory_typed": "Array buffer allocation failed.",
    "memory_text": "The scene throws at frame 0: Invalid string length.",
    "throws": "The scene throws at frame 10: no clouds today.",
    "broken_numbers": "The width of a <div> is NaN",
    "blank": "The scene stays blank",
    "random_picture": "looks different when it is drawn again",
    "code_from_a_constructor": NO_CODE_FROM_TEXT,
    "forged_verdict": "The scene throws at frame 0: no clouds today.",
    "react_internals": "Cannot set properties of undefined",
    "huge_output": "The scene throws at frame 1: xxx",
}

# What they do happens in effects, which the verifier does not run: the frame holds them.
CONTAINED = {
    "fetches", "peer_to_peer", "inner_frame", "navigates_away", "forged_messages", "poisons_the_language",
    "tears_down_the_document", "stays_behind", "hangs_in_an_effect", "loops_in_an_effect",
    "changes_its_state_for_ever", "steals_the_focus", "reads_secrets",
}  # fmt: skip


def test_every_hostile_scene_has_its_place():
    assert set(SCENES) == {*REFUSED_BY_THE_COMPILER, *REFUSED_BY_THE_VERIFIER, *CONTAINED}
    assert len(SCENES) >= 30
    assert all(code.startswith("// Tries ") for code in SCENES.values())


@pytest.mark.parametrize(("name", "words"), REFUSED_BY_THE_COMPILER.items(), ids=REFUSED_BY_THE_COMPILER)
def test_the_compiler_refuses(name, words):
    with pytest.raises(SceneRejected) as refusal:
        compile_scene(SCENES[name])
    assert words in str(refusal.value)


def verdict_on(name: str):
    return verify(compile_scene(SCENES[name]).program, props={}, width=1920, height=1080, fps=30)


@pytest.mark.parametrize(("name", "words"), REFUSED_BY_THE_VERIFIER.items(), ids=REFUSED_BY_THE_VERIFIER)
def test_the_verifier_refuses(name, words):
    verdict = verdict_on(name)
    assert not verdict.ok
    assert words in verdict.findings[0].message
    assert len(verdict.findings[0].message) < 1000


@pytest.mark.parametrize("name", sorted(CONTAINED))
def test_what_effects_would_do_does_not_disturb_the_verifier(name):
    assert verdict_on(name).frames_checked == 150
