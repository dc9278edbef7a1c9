"""What explains a wish is left out, and never what belongs to it."""

import pytest

from brain.language.remarks import without_remark
from brain.providers.builtin.provider import decide
from tests.brain.worlds import THREE


@pytest.mark.parametrize(
    ("prompt", "wish"),
    [
        ("make the intro a bit shorter, it drags", "make the intro a bit shorter"),
        ('drop "Open" from the list, legal doesn\'t like it', 'drop "Open" from the list'),
        ("text in the list is too small, my boss can't read it", "text in the list is too small"),
        ("make scene 2 red because the boss likes it", "make scene 2 red"),
        ("make it dark blue. I like that", "make it dark blue"),
    ],
)
def test_a_remark_behind_a_wish_is_left_out(prompt, wish):
    assert without_remark(prompt) == wish


@pytest.mark.parametrize(
    "prompt",
    [
        "make the intro shorter, it should be 2 seconds",
        "make the intro red, the closing is to be blue",
        "delete scene 2, then it is done",
        "make the intro shorter, unless it is short already",
        "change the title to “Wow, it is here”",
        "make it shorter, not the intro, it is fine",
        "make the intro shorter",
        "red, green, blue",
    ],
)
def test_what_says_more_of_what_is_wanted_is_no_remark(prompt):
    assert without_remark(prompt) is None


def test_the_wish_is_carried_out_without_its_remark():
    assert decide("make the intro a bit shorter, it drags", THREE).tools == ["trim_scene"]


def test_nothing_goes_because_a_remark_was_left_out():
    decision = decide("delete the intro, it drags", THREE)
    assert not decision.tool_calls
    assert (
        decision.chat_response == "Should scene 1 go? Then say “delete the intro” and nothing else. I changed nothing."
    )
