"""Nothing is deleted unless somebody said so in plain words, whatever is typed and whatever scenes are called."""

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brain import quick
from brain.providers.builtin.provider import decide
from tests.brain.sentences import QUICK, TRAPS
from tests.brain.showrooms import PRODUCT, SHOW
from tests.brain.worlds import EMPTY, HAND, MIXED, ONE, PAST, SELECTED, SHADOW, THREE, TOUCHED, TWINS, TWO

# Kept apart from the patterns on purpose: what a person would call a wish to delete.
DELETES = re.compile(
    r"\b(?:delete|remove|erase|discard|scrap|trash|drop|kill|get rid of|throw|take|cut|leave|ditch|lose|axe|dump|bin|eliminate|kick|"
    r"keep|go|del)\b",
    re.IGNORECASE,
)
SCENES = re.compile(r"\b(?:scenes?|slides?|clips?|intro|outro|it|this|that|\d+)\b", re.IGNORECASE)
WORDS = [
    "delete",
    "remove",
    "drop",
    "kill",
    "the",
    "a",
    "scene",
    "scenes",
    "first",
    "last",
    "two",
    "2",
    "and",
    "except",
    "all",
    "everything",
    "it",
    "this",
    "word",
    "shadow",
    "delay",
    "background",
    "tagline",
    "title",
    "intro",
    "closing",
    "card",
    "list",
    "from",
    "make",
    "3",
    "seconds",
    "change",
    "to",
    "swap",
    "move",
    "start",
    "end",
    "'x'",
    '"y"',
    ",",
    ".",
    "don't",
    "never",
    "not",
    "only",
    "but",
    "call",
    "Features",
    "add",
    "that",
    "says",
    "for",
    "Nimbus",
    "vertical",
    "blue",
    "of",
    "in",
    "on",
    "with",
]
WORLDS = st.sampled_from([EMPTY, ONE, TWO, THREE, SELECTED, TOUCHED, TWINS, SHADOW, HAND, MIXED, PAST, PRODUCT, SHOW])
PARTS = [
    "shadow", "glow", "border", "delay", "pause", "animation", "fade", "background", "word beta", "second word", "text",
    "tagline", "subtitle", "title", "headline", "list", "number", "logo", "icon", "image", "music", "blue", "gradient",
    "first letter", "last word", "text in scene 2", "background of scene 1", "shadow from the intro", "delay in scene 3",
    "animation of the last scene", "title of the closing card", "logo in the intro", "red from scene 2", "end of scene 1",
    "tagline from all scenes", "number 5 from the title", "scene number", "word scene", "scene name", "scene transition",
    "transition between scene 1 and scene 2", "first second of scene 2", "first 2 seconds", "last half second",
]  # fmt: skip


def deleted(prompt, context):
    for decision in (quick.match(prompt, context), decide(prompt, context)):
        if decision:
            yield from (call.params["scene"] for call in decision.tool_calls if call.name == "delete_scene")


@given(st.text(max_size=80), WORLDS)
@settings(max_examples=300, deadline=None)
def test_no_random_text_deletes_anything(text, context):
    if not DELETES.search(text):
        assert not list(deleted(text, context))


SAID = sorted({word for _, prompt, _ in [*QUICK, *TRAPS] for word in prompt.split()})
HARMLESS = [word for word in SAID if not DELETES.search(word) and not SCENES.search(word)]


@given(st.lists(st.sampled_from(HARMLESS), min_size=1, max_size=14).map(" ".join), WORLDS)
@settings(max_examples=400, deadline=None)
def test_no_words_without_a_wish_to_delete_or_a_scene_delete_one(prompt, context):
    assert not list(deleted(prompt, context))


@given(st.lists(st.sampled_from(SAID), min_size=1, max_size=14).map(" ".join), WORLDS)
@settings(max_examples=400, deadline=None)
def test_words_that_people_use_in_any_order_never_fail(prompt, context):
    """Whatever they mean by it: an answer, calls with scenes that exist, or nothing."""
    if decision := quick.match(prompt, context):
        assert decision.tool_calls or decision.chat_response
        for call in decision.tool_calls:
            assert 1 <= call.params.get("scene", 1) <= max(1, len(context.scenes))


@given(st.text(max_size=300), WORLDS)
@settings(max_examples=300, deadline=None)
def test_any_text_at_all_never_fails(text, context):
    quick.match(text, context)


@given(st.lists(st.sampled_from(SAID), min_size=1, max_size=8).map(" ".join), WORLDS)
@settings(max_examples=300, deadline=None)
def test_a_question_or_a_no_does_nothing(words, context):
    for prompt in (f"should I {words}?", f"don't {words}", f"why did you {words}"):
        found = quick.match(prompt, context)
        assert found is None or not {call.name for call in found.tool_calls} - {"remember"}


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=9).map(" ".join), WORLDS)
@settings(max_examples=400, deadline=None)
def test_words_in_any_order_delete_only_what_they_name(prompt, context):
    gone = list(deleted(prompt, context))
    if gone:
        assert DELETES.search(prompt)
        assert not re.search(r"\b(?:don't|never|not)\b", prompt)
        assert set(gone) <= {scene.number for scene in context.scenes}


@pytest.mark.parametrize("verb", ["remove", "delete", "drop", "get rid of", "take out", "erase"])
@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize(
    "context", [ONE, THREE, SELECTED, SHADOW, HAND], ids=["one", "three", "selected", "shadow", "hand"]
)
def test_a_part_of_a_scene_is_never_the_scene(verb, part, context):
    assert not list(deleted(f"{verb} the {part}", context))


def test_the_test_above_could_fail():
    assert list(deleted("remove the shadow scene", SHADOW)) == [2, 2]


@pytest.mark.parametrize("name", ["it", "everything", "scene 1", "delete scene 1", "all scenes", "2", "the last scene"])
def test_a_scene_with_a_treacherous_name_endangers_no_other(name):
    scenes = (THREE.scenes[0], replace(THREE.scenes[1], name=name), THREE.scenes[2])
    context = replace(THREE, scenes=scenes)
    assert not list(deleted("make the intro 3 seconds", context))
    assert list(deleted("delete the closing card", context)) == [3, 3]
