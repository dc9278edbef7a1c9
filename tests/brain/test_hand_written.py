"""Wishes for scenes that the library does not know, from the sentence to the proved version."""

import pytest

from projects import state
from projects.changes import AddScene
from scenes.checking import check
from tests.brain.asking import ask
from tests.scenes.realistic import realistic_scenes

pytestmark = pytest.mark.django_db(transaction=True)

HELLO = """import { AbsoluteFill } from "scenewright";

export default function Scene() {
  return (
    <AbsoluteFill style={{ background: "linear-gradient(#ffffff, #eeeeee)", color: "#222222", padding: 80 }}>
      <h1>Hello</h1>
      <p style={{ fontSize: 40 }}>Made by hand</p>
    </AbsoluteFill>
  );
}
"""


@pytest.fixture
def hold(project, alice):
    def hold(code, name="Greeting", duration=90):
        check(code, props={}, **project.format)
        state.apply(project, AddScene(name=name, tsx_code=code, duration=duration), by=alice)
        project.refresh_from_db()

    return hold


@pytest.mark.parametrize(
    ("prompt", "old", "new"),
    [
        ("change Hello to Hi there", "Hello", "Hi there"),
        ("change the title to “Good morning”", "Hello", "Good morning"),
        ("remove the text Made by hand", "      <p style={{ fontSize: 40 }}>Made by hand</p>\n", ""),
        ("make the background #7a1020", '"linear-gradient(#ffffff, #eeeeee)", color: "#222222"', None),
        ("the text should be yellow", '"#222222"', '"#facc15"'),
        ("make the heading bigger", "<h1>", '<h1 style={{ fontSize: "2.4em" }}>'),
        ("make the text bigger", "fontSize: 40", "fontSize: 48"),
        ("use Playfair Display", "padding: 80", 'padding: 80, fontFamily: "Playfair Display"'),
    ],
)
def test_a_scene_written_by_hand_is_edited_in_the_one_place_that_is_meant(project, alice, hold, prompt, old, new):
    hold(HELLO)
    answer = ask(project, prompt, by=alice)
    assert (answer.state, answer.error) == ("complete", "")
    code = project.scenes.get().tsx_code
    if new is None:  # dark behind dark text would hide it
        assert 'background: "#7a1020"' in code
        assert "#222222" not in code
    else:
        assert code == HELLO.replace(old, new, 1)


@pytest.mark.parametrize("name", ["quarterly_revenue", "lower_third", "recipe_steps"])
@pytest.mark.parametrize(
    "prompt",
    ["make the background dark red", "make the heading bigger", "the text should be white", "use Playfair Display"],
)
def test_edits_of_realistic_scenes_are_proved_to_render(project, alice, hold, name, prompt):
    scene = next(each for each in realistic_scenes() if each.name == name)
    hold(scene.tsx_code, duration=scene.duration)
    answer = ask(project, prompt, by=alice)
    assert (answer.state, answer.error) == ("complete", "")
    assert project.scenes.get().tsx_code != scene.tsx_code


def test_texts_in_the_data_of_a_scene_are_changed(project, alice, hold):
    scene = next(each for each in realistic_scenes() if each.name == "recipe_steps")
    hold(scene.tsx_code, duration=scene.duration)
    assert ask(project, "change Tear mozzarella to Slice mozzarella", by=alice).state == "complete"
    assert project.scenes.get().tsx_code == scene.tsx_code.replace("Tear mozzarella", "Slice mozzarella")


def test_what_cannot_be_done_is_told_with_what_can(project, alice, hold):
    hold(HELLO)
    said = ask(project, "change the tagline to Ready", by=alice).content
    assert "Its texts are “Hello” and “Made by hand”." in said
    assert ask(project, "change “Bye” to “Hi”", by=alice).content.startswith("I do not find “Bye” in this scene.")
    assert project.scenes.get().tsx_code == HELLO


def test_an_edit_that_leaves_nothing_to_see_is_refused_and_told(project, alice, hold):
    code = "export default function Scene() { return <div>Hello</div>; }"
    hold(code)
    answer = ask(project, "remove the word Hello", by=alice)
    assert project.scenes.get().tsx_code == code
    assert answer.error or "blank" in answer.content
