"""Answers are written from the changes that are carried out, one honest sentence each."""

from uuid import UUID

import pytest

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


def test_only_what_is_so_in_the_end_is_told():
    changes = [c.RenameScene(**of(1), name="A"), c.RenameScene(**of(1), name="B"), c.TrimScene(**of(2), duration=30)]
    assert reply_for(THREE, [*changes, c.DeleteScene(**of(2))]) == "Deleted “Features”. Renamed “Intro” to “B”."
