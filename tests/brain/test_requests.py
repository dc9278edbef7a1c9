"""Every kind of built-in scene is made from what people say, and what is missing is asked for with an example."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brain.providers.builtin.catalogue import TEMPLATES
from brain.providers.builtin.catalogue.common import COMMON
from brain.providers.builtin.icons import ICONS, PLAIN, icon_for
from brain.providers.builtin.intents import read_add
from brain.providers.builtin.library import read_content
from brain.providers.builtin.provider import decide
from brain.providers.builtin.storyboard import read_plan
from brain.providers.builtin.wanted import Missing, Wanted, find_wanted
from brain.tools import changes_for
from tests.brain.test_safety import WORDS, WORLDS
from tests.brain.wishes import FAMILIES, REQUESTS
from tests.brain.worlds import EMPTY, THREE

PROMPTS = [prompt for prompt, _, _ in REQUESTS]


@pytest.mark.parametrize(("prompt", "template", "content"), REQUESTS, ids=PROMPTS)
def test_a_request_gives_its_scene(prompt, template, content):
    wanted = find_wanted(prompt, EMPTY)
    assert isinstance(wanted, Wanted), wanted
    own = {name: value for name, value in wanted.content.items() if name not in COMMON}
    assert (wanted.template, own) == (template, content)


@pytest.mark.parametrize("prompt", PROMPTS)
def test_a_request_becomes_one_scene_and_no_more(prompt):
    """Commas, “and”, slashes and lines in a scene's rows never begin a second one."""
    decision = decide(prompt, EMPTY)
    assert decision.tools == ["add_scene"], decision.chat_response
    [call] = decision.tool_calls
    [change] = changes_for(EMPTY, call)
    wanted = find_wanted(prompt, EMPTY)
    assert isinstance(wanted, Wanted)
    assert read_content(change.tsx_code) == (wanted.template, wanted.content)


@pytest.mark.parametrize("family", FAMILIES)
def test_each_family_has_a_dozen_requests(family):
    assert len({prompt for prompt, _, _ in FAMILIES[family]}) >= 12


def test_every_template_is_asked_for():
    assert {template for _, template, _ in REQUESTS} == set(TEMPLATES)


@pytest.mark.parametrize(
    ("prompt", "part"),
    [
        ("add a quote", "by whom"),
        ("add a testimonial", "5 stars"),
        ("add a lower third", "Ada Park, CTO"),
        ("add credits", "Ada Park – design"),
        ("add a chat", "On my way!"),
        ("add a tweet", "We are live!"),
        ("add stats", "98% uptime"),
        ("add a bar chart", "Q1 12"),
        ("add a line chart", "Jan 10"),
        ("add a pie chart", "search 55%"),
        ("add a comparison", "slow, manual vs fast"),
        ("add a timeline", "2021 founded"),
        ("add pricing", "Pro $12/month"),
        ("add features", "Fast – no waiting"),
        ("add steps", "sign up"),
        ("add a code scene", "npm install nimbus"),
        ("add a location card", "Kantstraße 1"),
        ("add a gallery", "beach.png"),
        ("add a call to action", "Sign up free"),
        ("add kinetic text", "Plan less"),
        ("a countdown from 60", "from 1 to 10"),
    ],
)
def test_what_is_missing_is_asked_for_with_an_example(prompt, part):
    decision = decide(prompt, EMPTY)
    assert not decision.tool_calls
    assert part in decision.chat_response


@pytest.mark.parametrize(
    "prompt",
    [
        "the chart is too small",
        "code looks bad",
        "pricing should be bigger",
        "the pricing is wrong",
        "make the logo bigger",
        "chat is too long",
        "show it on a phone",
        "team needs more space",
        "make a countdown scene shorter",
    ],
)
def test_words_about_a_scene_that_is_there_add_nothing(prompt):
    wanted = find_wanted(prompt, THREE)
    assert wanted is None or isinstance(wanted, Missing)


@pytest.mark.parametrize(
    ("prompt", "names"),
    [
        ("stats: 98% uptime, 4M users and delete scene 2", ["add_scene", "delete_scene"]),
        ("credits: Ada – design, Ben – code, then make scene 1 3 seconds", ["add_scene", "trim_scene"]),
        ("pricing: Free $0, Pro $12/month and an outro that says Bye", ["add_scene", "add_scene"]),
        ("98% uptime, 4M users, 12 countries and an outro", ["add_scene", "add_scene"]),
        ("stats: 98% uptime, 4M users, 12 countries and an outro", ["add_scene", "add_scene"]),
        ("add a timeline: 2021 founded, 2023 sold; delete scene 2", ["add_scene", "delete_scene"]),
    ],
)
def test_rows_end_where_another_wish_begins(prompt, names):
    assert [call.name for call in decide(prompt, THREE).tool_calls] == names


def test_too_many_rows_are_refused_in_a_sentence():
    wanted = find_wanted("stats: 1 a, 2 b, 3 c, 4 d, 5 e", EMPTY)
    assert isinstance(wanted, Missing)
    assert "at most 4 entries" in wanted.question


def test_every_icon_exists_and_no_two_features_share_one():
    collection = Path(__file__).parents[2] / "node_modules/@iconify-json/lucide/icons.json"
    assert {*ICONS, *PLAIN} <= set(json.loads(collection.read_text())["icons"])
    taken: set[str] = set()
    for words in ["Fast", "Faster", "Quick", "Instant", "Rapid", "Speedy"]:
        taken.add(icon_for(words, taken=taken))
    assert len(taken) == 6


SAID = st.one_of(
    st.text(max_size=80),
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=9).map(" ".join),
    st.lists(st.sampled_from([*PROMPTS, "delete scene 2", "remove everything"]), min_size=1, max_size=3).map(", ".join),
)


@given(SAID, WORLDS)
@settings(max_examples=300, deadline=None)
def test_reading_requests_adds_scenes_and_does_nothing_else(prompt, context):
    for read, may in ((read_add, {"add_scene"}), (read_plan, {"add_scene", "set_project"})):
        if meaning := read(prompt, context):
            assert {call.name for call in meaning.calls} <= may
            assert not meaning.edits


@given(st.sampled_from(PROMPTS), WORLDS)
@settings(max_examples=60, deadline=None)
def test_the_same_prompt_gives_the_same_decision(prompt, context):
    assert decide(prompt, context) == decide(prompt, replace(context))
