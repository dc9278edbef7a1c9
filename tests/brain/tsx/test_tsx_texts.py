"""What a scene says, changed in its code and nowhere else."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brain.tsx.called import set_called, set_only_text, set_title
from brain.tsx.reading import CannotEdit, read
from brain.tsx.removing import remove_text
from brain.tsx.shown import shown_texts
from brain.tsx.texts import list_texts, replace_text
from tests.brain.tsx.corpus import REALISTIC, SCENES

SCENE = """import { AbsoluteFill } from "scenewright";
type Kind = "wide" | "tall";
const ITEMS = [{ key: "a", label: "First step", color: "#fff" }, { key: "b", label: "Go", kind: "wide" }];
const Card = ({ words, kind }: { words: string; kind: Kind }) => <b id="Hello" className="Hello">{kind === "wide" ? words : "Small"}</b>;
export default function Scene({ name = "Ada" }) {
  return (
    <AbsoluteFill style={{ background: "Hello", fontFamily: "Inter" }}>
      <h1>Hello &amp; good
        morning, {name}</h1>
      <p>Made by hand</p>
      <Card words="It's on" kind="tall" />
      {["one", `two ${name}`].map((each) => <i key={each}>{each}</i>)}
    </AbsoluteFill>
  );
}
"""


def changed(after, before=SCENE):
    return [line.strip() for line in after.splitlines() if line not in before.splitlines()]


def test_it_lists_what_people_see_and_no_names_colours_or_kinds():
    expected = ["First step", "Go", "Small", "Ada", "Hello & good morning,", "Made by hand", "It's on", "one", "two …"]
    assert list_texts(SCENE) == expected


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("Made by hand", "Made with care", "<p>Made with care</p>"),
        ("made BY hand", "Drawn", "<p>Drawn</p>"),
        ("hand", "a < b {c}", "<p>Made by a &#60; b &#123;c&#125;</p>"),
        ("Made by hand", "1 < 2 & {x}", '<p>{"1 < 2 & {x}"}</p>'),
        ("Hello & good morning", "Hi", "<h1>Hi, {name}</h1>"),
        ("It's on", 'a "b"', '<Card words="a &quot;b&quot;" kind="tall" />'),
        ("one", 'a "b"', '{["a \\"b\\"", `two ${name}`].map((each) => <i key={each}>{each}</i>)}'),
        ("two", "`${x}", '{["one", `\\`\\${x} ${name}`].map((each) => <i key={each}>{each}</i>)}'),
    ],
)
def test_other_words_are_written_as_their_place_needs(old, new, line):
    assert line in changed(replace_text(SCENE, old, new))


def test_names_styles_and_classes_stay_when_they_read_the_same():
    after = replace_text(SCENE, "Hello", "Bye")
    assert changed(after) == ["<h1>Bye &amp; good"]


def test_a_word_is_a_whole_word():
    with pytest.raises(
        CannotEdit, match=r"I do not find “Mad” in this scene\. Some of its texts are “First step”, “Go”"
    ):
        replace_text(SCENE, "Mad", "Glad")


@pytest.mark.parametrize(
    ("words", "gone"),
    [
        ("Made by hand", "      <p>Made by hand</p>\n"),
        ("by hand", " by hand"),
        ("one", '"one", '),
        ("First step", '{ key: "a", label: "First step", color: "#fff" }, '),
        ("Ada", "Ada"),
    ],
)
def test_what_is_removed_goes_with_the_element_or_entry_that_holds_nothing_else(words, gone):
    assert remove_text(SCENE, words) == SCENE.replace(gone, "", 1)


def test_the_outermost_element_stays_when_its_text_goes():
    assert remove_text("export default () => <div>Hello</div>;", "hello") == "export default () => <div></div>;"


def test_the_title_is_the_first_heading_or_the_largest_text():
    code = "export default () => <div><p style={{ fontSize: 20 }}>Small</p><p style={{ fontSize: 90 }}>Large</p></div>;"
    assert "Grand</p></div>" in set_title(code, "Grand")
    with pytest.raises(CannotEdit, match="I do not see which text of this scene is its title"):
        set_title(REALISTIC["product_launch"], "Grand")


def test_a_title_that_is_a_value_is_changed_where_the_value_stands():
    before = REALISTIC["podcast_visualizer"]
    assert set_title(before, "Grand") == before.replace("What whales can teach us about listening", "Grand")
    assert 'name = "GRAND"' in set_title(REALISTIC["logo_reveal"], "GRAND")


def test_a_text_is_found_by_the_name_that_its_author_gave_it():
    before = REALISTIC["logo_reveal"]
    assert set_called(before, "Tagline", "FINE TEA") == before.replace("FINE CHOCOLATE", "FINE TEA")
    with pytest.raises(CannotEdit, match="I do not see which text of this scene is its button"):
        set_called(before, "button", "Buy")


def test_the_text_is_known_where_there_is_only_one():
    assert set_only_text("export default () => <p>Hello</p>;", "Hi") == "export default () => <p>Hi</p>;"
    with pytest.raises(CannotEdit, match="I cannot see which text is meant"):
        set_only_text(SCENE, "Hi")


def test_code_that_cannot_be_read_is_not_edited():
    with pytest.raises(CannotEdit, match="cannot read the code"):
        replace_text("export default () => <div>Hello", "Hello", "Hi")


@pytest.mark.parametrize("name", SCENES)
def test_every_known_scene_can_be_read(name):
    assert not read(SCENES[name]).has_error


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_only_the_words_change_and_then_the_scene_says_the_new_ones(data):
    code = SCENES[data.draw(st.sampled_from(sorted(SCENES)))]
    if not (texts := [each for each in list_texts(code) if "…" not in each]):
        return
    old = data.draw(st.sampled_from(texts))
    # A value such as #000 is no text that a scene shows.
    signs = st.characters(blacklist_categories=["C", "Z"], blacklist_characters="#")
    new = data.draw(st.text(signs, min_size=1, max_size=12))
    after = replace_text(code, old, new)
    places = [each for each in shown_texts(code) if old.casefold() in each.said.casefold()]
    kept = code.encode()[: places[0].letters[0].start]
    assert after.encode().startswith(kept)
    assert after.encode().endswith(code.encode()[places[-1].letters[-1].end :])
    assert new in "\n".join(each.words for each in shown_texts(after)) or not any(sign.isalnum() for sign in new)


@settings(max_examples=80, deadline=None)
@given(st.data())
def test_whatever_is_removed_is_gone_and_the_code_still_parses(data):
    code = SCENES[data.draw(st.sampled_from(sorted(SCENES)))]
    if texts := [each for each in list_texts(code) if "…" not in each]:
        words = data.draw(st.sampled_from(texts))
        after = remove_text(code, words)
        assert words not in list_texts(after)
        assert len(after) < len(code) + len("null")
