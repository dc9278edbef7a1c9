"""A new scene looks as its words say, else as the project, else as people like it, else as suits its subject."""

from uuid import UUID

import pytest

from brain.context import Preference, SceneInContext
from brain.providers.builtin.catalogue.common import FONTS, MOTIONS
from brain.providers.builtin.library import render
from brain.providers.builtin.look import _SUITING, look_for
from brain.providers.builtin.look_words import find_font, find_motion, find_pace, style_only
from brain.providers.builtin.moods import _MOODS
from brain.providers.builtin.palettes import CURATED
from brain.providers.builtin.wanted import Wanted, find_wanted
from tests.brain.worlds import EMPTY, world


def content(prompt, context=EMPTY):
    wanted = find_wanted(prompt, context)
    assert isinstance(wanted, Wanted), wanted
    return wanted.content


@pytest.mark.parametrize(
    ("prompt", "wanted"),
    [
        ("an energetic intro for Nimbus", {"title": "Nimbus", "motion": "energetic"}),
        ("a calm intro for Nimbus", {"title": "Nimbus", "motion": "calm"}),
        ("a playful intro for Nimbus", {"title": "Nimbus", "motion": "playful"}),
        ("an elegant serif title that says Hello", {"motion": "elegant", "font": "Playfair Display"}),
        ("an intro for Nimbus in a serif font", {"title": "Nimbus", "font": "Playfair Display"}),
        ("an intro for Nimbus in Playfair", {"title": "Nimbus", "font": "Playfair Display"}),
        ("a title that says Hi, in the font Space Grotesk", {"title": "Hi", "font": "Space Grotesk"}),
        ("a title that says Hi with bouncy motion", {"title": "Hi", "motion": "playful"}),
        ("a title that says Hi with slow animations", {"title": "Hi", "pace": 0.7}),
        ("a fast-paced intro for Nimbus", {"title": "Nimbus", "pace": 1.4}),
        ("an intro for Nimbus, energetic", {"title": "Nimbus", "motion": "energetic"}),
        ("an intro for children about dinosaurs", {"title": "Dinosaurs", "motion": "playful"}),
        ("a quote “Go” by Bo in an editorial style", {"quote": "Go", "name": "Bo"}),
        ("a list: calm, fun, fast", {"items": ["Calm", "Fun", "Fast"]}),
        ("a list: bold, bright, clean", {"items": ["Bold", "Bright", "Clean"]}),
        ("a title that says Fast and playful", {"title": "Fast and playful"}),
    ],
)
def test_words_for_looks_are_looks_and_not_texts(prompt, wanted):
    found = content(prompt)
    assert {name: found.get(name) for name in wanted} == wanted


@pytest.mark.parametrize(
    ("prompt", "background"),
    [
        ("an intro for Nimbus, dark", CURATED["night"].background),
        ("a light intro for Nimbus", CURATED["frost"].background),
        ("an intro for Nimbus on white", "#ffffff"),
        ("an intro for Nimbus, #102030", "#102030"),
    ],
)
def test_light_dark_and_colours(prompt, background):
    assert content(prompt)["palette"]["background"] == background


def test_a_new_scene_takes_the_whole_look_of_the_last_one():
    look = {"font": "Lora", "motion": "elegant", "pace": 0.8, "scale": 1.2, "palette": CURATED["plum"].as_dict()}
    code = render("title", {"title": "A"} | look, duration=120)
    scene = SceneInContext(id=UUID(int=1), number=1, name="A", duration=120, revision=1, tsx_code=code)
    found = content("add a list: fast, private", world(scene))
    assert {name: found[name] for name in look} == look
    changed = content("an energetic list: fast, private", world(scene))
    assert changed["motion"] == "energetic"
    assert changed["font"] == "Lora"


def test_preferences_count_where_the_project_has_no_look_yet():
    mine = [
        Preference(key="font", value="Lora", said="I like Lora", personal=True),
        Preference(key="motion", value="calm", said="I like calm videos", personal=True),
        Preference(key="colours", value="#102030", said="our colour is #102030"),
        Preference(key="font", value="Sora", said="always use Sora here"),
        Preference(key="pace", value="slow", said="slow, please", personal=True),
    ]
    found = content("an intro for Nimbus", world(preferences=tuple(mine)))
    assert (found["font"], found["motion"], found["pace"]) == ("Sora", "calm", 0.7)
    assert found["palette"]["background"] == "#102030"
    assert content("an energetic intro for Nimbus", world(preferences=tuple(mine)))["motion"] == "energetic"


def test_projects_begin_differently_and_each_always_alike():
    looks = [look_for(world(project_id=UUID(int=number))) for number in range(60)]
    assert looks == [look_for(world(project_id=UUID(int=number))) for number in range(60)]
    assert len({look.palette for look in looks}) >= 10
    assert {look.motion for look in looks} == set(MOTIONS)


def test_a_subject_decides_only_where_nothing_else_does():
    assert look_for(EMPTY, subject="a wedding").motion == "elegant"
    assert look_for(EMPTY, subject="a wedding", style="energetic").motion == "energetic"


def test_all_looks_are_ones_that_the_catalogue_has():
    for font, motion in [*_SUITING.values(), *((mood.font, mood.motion) for mood in _MOODS.values())]:
        assert font in FONTS
        assert motion in MOTIONS
    assert {mood.colours for mood in _MOODS.values()} <= set(CURATED)
    assert set(_SUITING) == set(CURATED)


def test_words_for_looks():
    assert find_font("in a serif font") == "Playfair Display"
    assert find_font("DM Serif Display") == "DM Serif Display"
    assert find_font("in blue") is None
    assert find_motion("punchy and bold") == "energetic"
    assert find_pace("0.5") == 0.5
    assert style_only("in an elegant serif font")
    assert not style_only("elegant weather")
