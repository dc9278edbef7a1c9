"""A video that begins with a prompt is called after what it is about."""

import pytest
from hypothesis import given
from hypothesis.strategies import text

from chat.prompting import title_for


@pytest.mark.parametrize(
    ("prompt", "title"),
    [
        ("Make a 30 second video about Fernweh, a train travel planner, with an intro and a call to action", "Fernweh"),
        ("A 4 second intro for Nimbus with the tagline Weather you can plan on, dark blue", "Nimbus"),
        ("An energetic year in review for Nimbus: 12k users, 98% uptime, 40 countries", "Nimbus"),
        ("video about how bees make honey", "How bees make honey"),
        ("Show our growth: Q1 12, Q2 19, Q3 31", "Our growth"),
        ("a countdown from 5", "a countdown from 5"),
        ("make something\n cool", "make something cool"),
        ("word " * 30, "word word word word word word word word word word word word…"),
        ("", "Untitled video"),
        ("a 5 second video that lasts 20 seconds, of tea", "a 5 second video that lasts 20 seconds, of tea"),
        ("A video for " + "x" * 5000, "A video for…"),
    ],
)
def test_the_subject_is_the_title_else_the_beginning_of_the_prompt(prompt, title):
    assert title_for(prompt) == title


@given(text(max_size=300))
def test_whatever_is_said_the_video_has_a_title(prompt):
    assert 0 < len(title_for(prompt)) <= 60
