"""Built-in scenes: their content goes in and comes out whole, and the code around it stays as it was."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brain.providers.builtin.catalogue.common import COMMON
from brain.providers.builtin.library import TEMPLATES, read_content, render, rewrite, sample_code
from brain.providers.builtin.palettes import CURATED
from tests.brain.providers.contents import LONGEST

MOST_BYTES = 20_480  # of a scene with its shortest content: what a person can still scroll through
NIGHT = CURATED["night"].as_dict()
WHOLE = {
    "title": {"title": "Nimbus", "tagline": "Weather you can plan on", "eyebrow": "New"},
    "list": {"title": "Why", "items": ["Forecasts", "Alerts", "Maps"], "marks": "checks"},
    "counter": {"value": 98.6, "start": 10, "prefix": "~", "suffix": "%", "label": "were right", "title": "2031"},
    "closing": {"title": "Start free today", "action": "Try it", "url": "nimbus.example", "brand": "Nimbus"},
    "quote": {"quote": "It simply knows.", "name": "Ada Park", "role": "Head of events"},
    "chart": {"points": [{"label": "Q1", "value": 1}, {"label": "Q2", "value": 2.5}], "title": "Growth", "suffix": "k"},
}
WHOLE = LONGEST | WHOLE
WHOLE = {name: {**content, "palette": NIGHT, "scale": 1.2, "pace": 0.5} for name, content in WHOLE.items()}
TITLE = render("title", WHOLE["title"], duration=90)
WITHOUT_EYEBROW = {name: value for name, value in WHOLE["title"].items() if name != "eyebrow"}

nasty = st.text(st.characters() | st.sampled_from("\"'\\`${}</>\u2028\n\ud800م天🚀"), min_size=1, max_size=100)
# At least one letter, since a required text must not be empty.
texts = nasty.map(lambda text: "a" + text)


def test_every_template_says_what_it_is_for():
    assert set(TEMPLATES) == set(WHOLE)
    for template in TEMPLATES.values():
        assert template.title
        assert template.description.endswith(".")
        assert template.tags
        assert template.seconds > 0
        assert set(COMMON) < set(template.fields)


@pytest.mark.parametrize("name", WHOLE)
def test_what_is_rendered_can_be_read_back(name):
    code = render(name, WHOLE[name], duration=123)
    assert read_content(code) == (name, WHOLE[name])
    assert "export const duration = 123;" in code


@given(texts, texts)
def test_any_text_goes_in_and_comes_out_as_it_was(title, tagline):
    code = render("title", {"title": title, "tagline": tagline, "palette": NIGHT}, duration=90)
    assert read_content(code) == ("title", {"title": title, "tagline": tagline, "palette": NIGHT})
    assert "</script" not in code
    code.encode()  # would fail on half of a surrogate pair
    changed = rewrite(code, title=tagline)
    assert changed is not None
    assert read_content(changed) == ("title", {"title": tagline, "tagline": tagline, "palette": NIGHT})


def test_letters_of_other_scripts_can_be_read_in_the_code():
    assert '"title": "天気 الطقس “é”"' in render("title", {"title": "天気 الطقس “é”"}, duration=90)


def test_without_a_palette_a_scene_has_that_of_its_template():
    read = read_content(render("title", {"title": "Nimbus"}, duration=90))
    assert read is not None
    assert set(read[1]["palette"]) == set(NIGHT)


def test_rewriting_changes_nothing_but_the_content_and_the_duration():
    by_hand = TITLE.replace("<Page ", "<Page data-mine ").replace("// frames", "// as long as the song")
    assert by_hand != TITLE
    changed = rewrite(by_hand, duration=45, title="Cumulus", eyebrow=None)
    assert changed is not None
    assert read_content(changed) == ("title", {**WITHOUT_EYEBROW, "title": "Cumulus"})
    assert "export const duration = 45; // as long as the song" in changed
    assert rewrite(changed, duration=90, title="Nimbus") == rewrite(by_hand, eyebrow=None)


def test_a_field_of_the_persons_own_stays():
    changed = rewrite(TITLE.replace('"title": "Nimbus"', '"title": "Nimbus", "mine": [1]'), title="Cumulus")
    assert changed is not None
    assert '"mine": [1]' in changed


@pytest.mark.parametrize(
    "edited",
    [
        "",
        "export default () => <div />;",
        TITLE.replace('"title": "Nimbus"', "title: 'Nimbus'"),
        TITLE.replace('"template": "title"', '"template": "mine"'),
        TITLE.replace('"template": "title"', '"template": ["title"]'),
        TITLE.replace('"title": "Nimbus"', '"title": 7'),
        TITLE.replace('"scale": 1.2', '"scale": NaN'),
        TITLE.replace('"accent"', '"colour"'),
        TITLE.replace('"title": "Nimbus"', '"mine": ' + "[" * 100_000),
        re.sub(r"const content = \{", "const content = makeContent({", TITLE),
    ],
    ids=["empty", "other", "unquoted", "own template", "no name", "number", "NaN", "palette", "deep", "call"],
)
def test_code_that_is_no_longer_a_built_in_scene_is_left_alone(edited):
    assert edited != TITLE
    assert read_content(edited) is None
    assert rewrite(edited, title="Cumulus") is None


def test_a_text_that_a_person_made_longer_than_the_limit_can_still_be_rewritten():
    assert rewrite(TITLE.replace("Nimbus", "N" * 500), tagline="Short") is not None


def test_a_scene_without_its_duration_line_cannot_be_given_one():
    by_hand = TITLE.replace("export const duration = 90;", "export const duration = 3 * 30;").replace(
        "= 3 *", "= (3) *"
    )
    assert rewrite(by_hand, duration=45) is None
    assert rewrite(by_hand, title="Cumulus") is not None


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("teaser", {}, "There is no built-in scene “teaser”; there are title, kinetic"),
        ("title", {"title": "N", "subtitle": "x"}, "The title scene has no field “subtitle”; it has title, tagline"),
        ("title", {"title": "N" * 121}, "The field “title” of a title scene has at most 120 characters, this has 121."),
        ("title", {"title": ["N"]}, "The field “title” of a title scene is a text."),
        ("title", {"tagline": "x"}, "A title scene needs its title."),
        ("title", {"title": " "}, "A title scene needs its title."),
        ("title", {"title": "N", "palette": {"text": "red"}}, "The field “palette” of a title scene names the colours accent,"),
        ("title", {"title": "N", "scale": 9}, "The field “scale” of a title scene lies between 0.5 and 1.5."),
        ("list", {"items": []}, "A list scene needs its items."),
        ("list", {"items": ["x"] * 9}, "The field “items” of a list scene has at most 8 entries, these are 9."),
        ("list", {"items": ["x", ""]}, "The field “items” of a list scene is a list of texts."),
        ("list", {"items": ["x"], "marks": "stars"}, "The field “marks” of a list scene is one of numbers, checks, dots, none."),
        ("counter", {"value": "12"}, "The field “value” of a counter scene is a number."),
        ("counter", {"value": float("nan")}, "The field “value” of a counter scene is a number."),
        ("chart", {"points": [{"label": "a", "value": -1}]}, "The field “points” of a chart scene is a list of a label"),
    ],
)  # fmt: skip
def test_what_a_template_cannot_show_is_refused_with_a_sentence(name, content, sentence):
    with pytest.raises(ValueError, match=re.escape(sentence)):
        render(name, content, duration=90)


def test_a_rewrite_may_not_take_what_a_scene_needs():
    with pytest.raises(ValueError, match="A title scene needs its title"):
        rewrite(TITLE, title=None)


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_scene_with_its_parts_of_the_kit_stays_small(name):
    assert len(sample_code(name).encode()) <= MOST_BYTES
