"""Answers are written from the changes that are carried out, one honest sentence each."""

from uuid import UUID

import pytest

from brain.providers.builtin.library import rewrite
from brain.providers.builtin.palettes import CURATED
from brain.replies import reply_for
from projects import changes as c
from tests.brain.worlds import THREE


def of(number: int) -> dict:
    return {"scene_id": UUID(int=number), "based_on": 1}


@pytest.mark.parametrize(
    ("changes", "reply"),
    [
        ([c.AddScene(name="Intro", tsx_code="x", duration=120)], "Added “Intro” (4.0 s)."),
        ([c.TrimScene(**of(2), duration=90)], "“Features” now lasts 3.0 s, it was 5.0 s."),
        ([c.DeleteScene(**of(1))], "Deleted “Intro”."),
        ([c.DeleteScene(**of(1)), c.DeleteScene(**of(3))], "Deleted “Intro” and “Closing”."),
        ([c.RenameScene(**of(1), name="Start")], "Renamed “Intro” to “Start”."),
        ([c.DuplicateScene(**of(1))], "Duplicated “Intro”."),
        ([c.EditScene(**of(1), tsx_code="x")], "Changed “Intro”."),
        ([c.MoveScene(**of(3), order=0)], "Moved “Closing” to place 1 of 3."),
        ([c.MoveScene(**of(1), order=2), c.MoveScene(**of(3), order=0)], "Swapped “Closing” and “Intro”."),
        ([c.SetProject(title="Sun")], "The video is called “Sun” now."),
        ([c.SetProject(width=1080, height=1920)], "The video is vertical now (1080 \u00d7 1920)."),
    ],
)
def test_each_change_is_told(changes, reply):
    assert reply_for(THREE, changes) == reply


def test_several_changes_are_several_sentences():
    reply = reply_for(THREE, [c.TrimScene(**of(1), duration=30), c.DeleteScene(**of(2))])
    assert reply == "Deleted “Features”. “Intro” now lasts 1.0 s, it was 4.0 s."


def edited(number: int, **content: object) -> c.EditScene:
    code = rewrite(THREE.scene(number).tsx_code, **content)
    return c.EditScene(**of(number), tsx_code=code)


def test_an_edit_says_what_it_changed_and_alike_edits_share_a_sentence():
    dark, quick = {"palette": CURATED["wine"].as_dict()}, {"pace": 2}
    assert reply_for(THREE, [edited(1, title="Sun", **quick)]) == "Changed the title and the speed of “Intro”."
    assert reply_for(THREE, [edited(1, **dark), edited(3, **dark)]) == "Changed the colours of “Intro” and “Closing”."
    assert reply_for(THREE, [edited(each, **dark) for each in (1, 2, 3)]) == "Changed the colours of all 3 scenes."
    assert (
        reply_for(THREE, [edited(1, **dark), edited(2, items=["Fast"])])
        == "Changed the colours of “Intro”. Changed the entries of “Features”."
    )


def test_only_what_is_so_in_the_end_is_told():
    changes = [c.RenameScene(**of(1), name="A"), c.RenameScene(**of(1), name="B"), c.TrimScene(**of(2), duration=30)]
    assert reply_for(THREE, [*changes, c.DeleteScene(**of(2))]) == "Deleted “Features”. Renamed “Intro” to “B”."
