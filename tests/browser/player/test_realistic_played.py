"""Scenes as language models write them play in a real browser, and something is to be seen all the time."""

from collections.abc import Iterator

import pytest

from tests.browser.player.stand import scene
from tests.browser.player.watching import failures, picture_at, shows_something, watch
from tests.scenes.realistic import TALL, WIDE, RealisticScene, realistic_scenes

MOMENTS = (0.25, 0.5, 0.9)  # of a scene


def begins(scenes: list[RealisticScene]) -> Iterator[tuple[RealisticScene, int]]:
    """Each scene with its first frame in the film."""
    start = 0
    for each in scenes:
        yield each, start
        start += each.duration


@pytest.mark.parametrize("size", [WIDE, TALL], ids=["wide", "tall"])
def test_realistic_scenes_play_and_show_something_all_the_time(open_player, stand, size):
    scenes = [each for each in realistic_scenes() if each.size == size]
    film = [scene(each.name, each.tsx_code, duration=each.duration) for each in scenes]
    page, complaints = watch(open_player, stand, film, width=size[0], height=size[1])
    for each, start in begins(scenes):
        pictures = [picture_at(page, start + int(each.duration * moment)) for moment in MOMENTS]
        assert len(set(pictures)) > 1, f"{each.name} does not move"
        for moment, picture in zip(MOMENTS, pictures, strict=True):
            assert shows_something(page, picture), f"{each.name} is blank at {moment:.0%}"
    assert failures(page) == []
    assert complaints == []
