"""Whole videos from one prompt: their scenes, their order, one look, and exactly the length that was asked for."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brain.providers.builtin.library import read_content
from brain.providers.builtin.provider import decide
from brain.providers.builtin.storyboard.lengths import share_out
from brain.tools import changes_for
from projects.changes import AddScene
from tests.brain.whole_videos import WHOLE
from tests.brain.worlds import EMPTY, THREE, world

UNTITLED = world(title="Untitled video")
SAYS = "a statement"  # in one of the ways that suit the look
STATEMENTS = {"kinetic", "gradient", "particles", "title"}
LOOK = ("palette", "font", "motion", "pace", "scale")

PLANS = [
    (
        "Make a 30 second video about X with an intro, three features and a call to action",
        ["title", SAYS, SAYS, "action"],
        30,
    ),
    (
        "Make a 20 second video about Nimbus with an intro, three features: fast, private, open and a call to action",
        ["title", "features", "action"],
        20,
    ),
    ("a video for Nimbus, a weather app", ["title", SAYS, "device", "action"], None),
    ("product launch video for Nimbus", [SAYS, "logo", "action"], None),
    ("a 20 second launch video for Nimbus, a weather app", None, 20),
    (
        "explainer in four scenes: what it is, how it works, why it matters, try it",
        [SAYS, SAYS, SAYS, SAYS],
        None,
    ),
    ("intro, quote from Ada: “It just works”, pricing and outro", ["title", "quote", SAYS, "closing"], None),
    ("10 second teaser for Nimbus", [SAYS, "countdown", "logo"], 10),
    (
        "a year in review 2025 for Nimbus: 12k users, 98% uptime, 40 countries",
        ["title", "stats", "closing"],
        None,
    ),
    ("create a video about coffee", ["kinetic", "gradient", "list", "closing"], None),
    ("an energetic 15 second promo for Pulse Gym", ["kinetic", "particles", "action"], 15),
    ("a 20 second birthday video for Mia", ["particles", "kinetic", "closing"], 20),
    ("A wedding video for Ada and Ben, elegant, 20 seconds", ["logo", "title", "closing"], 20),
    (
        "Create a 20s video for Nimbus:\n- intro\n- features: Fast, Private, Open\n"
        '- quote "It just works" by Ada Park\n- call to action: Try it free',
        ["title", "features", "quote", "action"],
        20,
    ),
    (
        '1. Title "Nimbus"\n2. Three steps: open, tap, done\n3. Stats: 98% uptime, 4M users\n4. Outro',
        ["title", "steps", "stats", "closing"],
        None,
    ),
    (
        "start with a title Nimbus, then three features: fast, private, open, then a quote “Great” by Ada, "
        "then end with a call to action",
        ["title", "features", "quote", "action"],
        None,
    ),
    (
        "make a 60 second video about Rust with a title, a timeline: 2010 announced, 2015 1.0, 2021 foundation, "
        "a code scene: cargo new hello, stats: 2.8M developers, 150k crates and a closing card",
        ["title", "timeline", "code", "stats", "closing"],
        60,
    ),
    (
        "a 45s dark explainer about black holes: title → what it is → three facts: they bend light, they grow, "
        "they evaporate → outro",
        ["title", SAYS, "list", "closing"],
        45,
    ),
    (
        "a conference video for DjangoCon with a countdown, a location card: Berlin, 4 May and credits",
        ["countdown", "location", SAYS],
        None,
    ),
    ("a video about coffee in three scenes", ["kinetic", "gradient", "closing"], None),
    ("Make a video about our new app Nimbus. It warns you of rain. It plans your day.", None, None),
    ("a one minute video for Nimbus, a weather app, with a logo reveal, three features and an outro", None, 60),
]


def added(prompt, context=UNTITLED):
    """The scenes that the prompt adds, as they would be stored."""
    decision = decide(prompt, context)
    changes = [change for call in decision.tool_calls for change in changes_for(context, call)]
    return [change for change in changes if isinstance(change, AddScene)]


def contents(scenes):
    return [read_content(scene.tsx_code) for scene in scenes]


@pytest.mark.parametrize(("prompt", "templates", "seconds"), PLANS, ids=[prompt for prompt, _, _ in PLANS])
def test_a_video_has_its_scenes_in_order_and_its_length(prompt, templates, seconds):
    scenes = added(prompt)
    assert len(scenes) >= 2
    if templates:
        kinds = [name for name, _ in contents(scenes)]
        assert len(kinds) == len(templates)
        for kind, wanted in zip(kinds, templates, strict=True):
            assert kind in (STATEMENTS if wanted == SAYS else {wanted}), kinds
    if seconds:
        assert sum(scene.duration for scene in scenes) == seconds * UNTITLED.fps
    assert all(scene.duration >= UNTITLED.fps for scene in scenes)


@pytest.mark.parametrize(("prompt", "templates", "words"), WHOLE, ids=[prompt for prompt, _, _ in WHOLE])
def test_what_people_ask_for_is_what_the_video_says(prompt, templates, words):
    found = contents(added(prompt))
    kinds = [name for name, _ in found]
    suiting = {SAYS: STATEMENTS, "an opening": STATEMENTS | {"logo"}}
    assert len(kinds) == len(templates), kinds
    assert all(kind in suiting.get(wanted, {wanted}) for kind, wanted in zip(kinds, templates, strict=True)), kinds
    said = json.dumps([content for _, content in found], ensure_ascii=False)
    assert not [each for each in words if each not in said]


@pytest.mark.parametrize("prompt", [prompt for prompt, _, _ in PLANS])
def test_a_video_has_one_look_and_no_name_twice(prompt):
    scenes = added(prompt)
    looks = {json.dumps({name: content.get(name) for name in LOOK}) for _, content in contents(scenes)}
    assert len(looks) == 1
    assert len({scene.name for scene in scenes}) == len(scenes)


@pytest.mark.parametrize("fps", [24, 25, 30, 50, 60])
def test_the_length_is_exact_at_every_rate(fps):
    context = world(title="Untitled video", fps=fps)
    scenes = added("a 17 second video about Nimbus with an intro, three features and a call to action", context)
    assert sum(scene.duration for scene in scenes) == 17 * fps


@given(st.integers(1, 200), st.lists(st.floats(0.5, 14), min_size=1, max_size=16), st.sampled_from([24, 25, 30, 60]))
@settings(max_examples=200, deadline=None)
def test_shares_are_whole_and_together_everything(seconds, needs, fps):
    if seconds < len(needs):
        with pytest.raises(ValueError, match="too short"):
            share_out(seconds * fps, needs, fps=fps)
    else:
        shares = share_out(seconds * fps, needs, fps=fps)
        assert sum(shares) == seconds * fps
        assert min(shares) >= fps


def test_figures_and_quotes_are_never_invented():
    """Without facts, no number and no quote is in the video but those of the prompt."""
    for prompt in (
        "a 30 second video about X with stats, a quote, pricing, a chart and a testimonial",
        "a recap of 2025",
    ):
        for template, content in contents(added(prompt)):
            assert template not in {"quote", "testimonial", "stats", "pricing", "chart", "counter"}
            assert not [
                word
                for word in str(content.get("text", "")).split()
                if word.strip(".%").isdigit() and word not in prompt
            ]


def test_the_answer_says_what_to_fill_in():
    decision = decide("Make a 30 second video about X with an intro, three features and a call to action", UNTITLED)
    assert "Tell me the three features" in decision.chat_response
    assert "for example" in decision.chat_response.lower()


def test_facts_leave_nothing_to_fill_in():
    assert not decide("intro, three features: fast, private, open and an outro", EMPTY).chat_response


def test_a_vertical_video_becomes_vertical_first():
    decision = decide("a vertical video about baking bread for TikTok", UNTITLED)
    assert decision.tool_calls[0].name == "set_project"
    assert decision.tool_calls[0].params == {"format": "9:16"}
    upright = world(title="Untitled video", width=1080, height=1920)
    assert "set_project" not in decide("a vertical video about baking bread", upright).tools


def test_a_plan_goes_behind_what_is_there_and_wears_its_look():
    scenes = added("a 20 second video about Nimbus with an intro, three features and an outro", THREE)
    assert all(scene.order is None for scene in scenes)
    palette = read_content(THREE.scenes[-1].tsx_code)[1]["palette"]
    assert all(content["palette"] == palette for _, content in contents(scenes))
    assert "Intro" not in {scene.name for scene in scenes}  # there is one already


def test_a_video_without_a_subject_is_about_the_project():
    first = contents(added("a 12 second teaser", world(title="Nimbus")))
    assert any("Nimbus" in json.dumps(content) for _, content in first)


def test_a_length_that_cannot_be_is_refused():
    decision = decide("a 2 second video with an intro, a quote “A” by B, pricing, stats and an outro", EMPTY)
    assert not decision.tool_calls
    assert "too short" in decision.chat_response


@pytest.mark.parametrize(
    "prompt",
    [
        "make the video 20 seconds",
        "make my video 20 seconds",
        "change the title of the video to Sunrise",
        "delete the video",
        "a video that says Hello",
        "call the video Nimbus launch",
        "make the video square",
        "add a scene about coffee",
        "what is a good video about coffee?",
        "an intro video for Nimbus",
    ],
)
def test_what_is_no_plan_is_none(prompt):
    assert len(added(prompt, THREE)) <= 1


@pytest.mark.parametrize(
    ("prompt", "names"),
    [
        (
            "delete all scenes and make a 20 second video about Nimbus with an intro and an outro",
            {"delete_scene", "add_scene"},
        ),
        (
            "make a 20 second video about Nimbus with an intro and an outro, then delete scene 2",
            {"delete_scene", "add_scene"},
        ),
    ],
)
def test_a_plan_and_another_wish_are_both_done(prompt, names):
    assert set(decide(prompt, THREE).tools) == names


TWELVE = [
    "a 20 second video for Nimbus, a weather app",
    "an energetic 15 second promo for Pulse Gym",
    "a calm video about meditation, 25 seconds",
    "a 20 second birthday video for Mia, playful, for children",
    "a keynote presentation about our annual results",
    "A wedding video for Ada and Ben, elegant, 20 seconds",
    "10 second teaser for Volt, an electric bike",
    "a year in review 2025 for Acme: 12k users, 98% uptime, 40 countries",
    "explainer about photosynthesis with an intro, three steps: light, water, sugar and a quote “Green is gold” by Bo",
    "a video about coffee",
    "product launch video for Orbit, a project planner",
    "a conference video for DjangoCon with a countdown, a location card: Berlin, 4 May and a call to action: Join us",
]


def test_twelve_prompts_give_twelve_videos():
    """They differ in their kinds of scenes or their look, most in both, and do not all open alike."""
    videos = [contents(added(prompt)) for prompt in TWELVE]
    kinds = [tuple(name for name, _ in video) for video in videos]
    looks = [
        (video[0][1]["palette"]["background"], video[0][1].get("font"), video[0][1].get("motion")) for video in videos
    ]
    openings = [kind[0] for kind in kinds]
    assert len(set(zip(kinds, looks, strict=True))) == 12
    assert len(set(kinds)) >= 10
    assert len(set(looks)) >= 7
    assert len(set(openings)) >= 5
    assert max(openings.count(kind) for kind in openings) <= 4


@pytest.mark.parametrize(
    ("prompt", "first"),
    [
        (
            "a launch video for Skylark, an app, with three features: radar, alerts, maps and a call to action",
            "Skylark",
        ),
        (
            "a video for Harbour Kitchen, a charity: count to 12000 meals; call to action “Give a meal”",
            "Harbour Kitchen",
        ),
    ],
)
def test_a_video_says_what_it_is_about_before_anything_else(prompt, first):
    _, content = contents(added(prompt))[0]
    assert any(first in str(value) for value in content.values())


def test_times_and_units_in_a_section_are_not_the_length_of_the_video():
    scenes = added(
        "a video for Open Cities: title; timeline: 9:30 keynote, 11:00 workshops; stats: 12k jobs, 3 ms latency"
    )
    assert sum(scene.duration for scene in scenes) < 60 * UNTITLED.fps
