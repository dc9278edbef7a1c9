"""Editing code by hand: what does not compile or render never becomes current, and nothing typed is lost."""

from html import unescape

import pytest
from django.urls import reverse

from projects import changes as c
from projects import state
from scenes.checking import check

pytestmark = pytest.mark.django_db(transaction=True)

GOOD = """export const duration = 60;
export default function Scene() {
  return <div style={{ fontSize: 80 }}>%s</div>;
}
"""


@pytest.fixture
def scene(project, alice):
    check(GOOD % "Hello", props={}, width=1920, height=1080, fps=30)
    change = c.AddScene(name="Intro", tsx_code=GOOD % "Hello", duration=45)
    state.apply(project, change, by=alice)
    return project.scenes.get()


@pytest.fixture
def save(signed_in, alice, project, scene):
    def save(code: str, based_on: int = 1):
        address = reverse("scenes:code", args=[project.pk, scene.pk])
        answer = signed_in(alice).post(address, {"tsx_code": code, "based_on": based_on})
        scene.refresh_from_db()
        return answer

    return save


def test_new_code_becomes_the_next_revision(save, scene):
    answer = save(GOOD % "Good morning")
    assert (answer.status_code, scene.revision) == (200, 2)
    assert "Good morning" in scene.tsx_code
    assert answer.headers["X-Project-Version"] == "2"


def test_a_trim_outlives_an_edit_of_the_words_but_not_one_of_the_duration(save, scene):
    save(GOOD % "Good morning")
    assert scene.duration == 45
    save((GOOD % "Good morning").replace("duration = 60", "duration = 90"), based_on=2)
    assert scene.duration == 90


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("export default function Scene() { return <div", "line 1"),
        ("export default function Scene() { throw new Error('on purpose'); }", "on purpose"),
        ("export default function Scene() { while (true) {} }", "too long"),
        ("import fs from 'fs'; export default () => <p>{String(fs)}</p>", "fs"),
        ("export const x = 1;", "default"),
    ],
    ids=["does not compile", "throws", "loops for ever", "imports what it may not", "has no scene"],
)
def test_a_broken_scene_is_refused_with_the_cause_and_the_typed_text(save, scene, code, why):
    answer = save(code)
    page = unescape(answer.content.decode())
    assert answer.status_code == 422
    assert why in page.lower()
    assert code in page
    assert (scene.revision, "Hello" in scene.tsx_code) == (1, True)


def test_code_that_is_too_long_is_refused_with_a_sentence_and_the_typed_text(save, scene):
    code = GOOD % "Hello" + f"// {'x' * 256 * 1024}"
    answer = save(code)
    assert (answer.status_code, scene.revision) == (422, 1)
    assert "a scene has at most 256 KB: shorten it" in answer.content.decode()
    assert "x" * 256 * 1024 in answer.content.decode()


def test_a_conflict_shows_both_texts(save, scene, project, bob):
    check(GOOD % "By Bob", props={}, width=1920, height=1080, fps=30)
    state.apply(project, c.EditScene(scene_id=scene.pk, based_on=1, tsx_code=GOOD % "By Bob"), by=bob)
    answer = save(GOOD % "By Alice")
    page = answer.content.decode()
    assert answer.status_code == 409
    assert "By Alice" in page
    assert "By Bob" in page
    assert "By Bob" in scene.tsx_code
