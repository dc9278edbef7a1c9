"""What an export will cost is learned from what exports did cost; where nothing is known nothing is said."""

import pytest

from scenes.exports.estimates import Made, Wanted, estimate
from scenes.exports.wording import about_bytes, about_seconds, clock, gif_size, size_name, sizes_of

HD, FULL_HD = 1280 * 720, 1920 * 1080


def wanted(**values):
    return Wanted(**{"format": "mp4", "quality": "final", "pixels": HD, "frames": 300} | values)


def made(**values):
    usual = {"format": "mp4", "quality": "final", "pixels": HD, "frames": 300, "seconds": 10.0, "size": 900_000}
    return Made(**usual | {"is_own": False} | values)


def test_nothing_is_said_where_nothing_is_known():
    for past in ([], [made(format="webm")], [made(quality="draft")]):
        known = estimate(wanted(), past)
        assert (known.seconds, known.size) == (None, None)


def test_twice_as_long_takes_twice_the_time_and_is_twice_as_large():
    known = estimate(wanted(frames=600), [made()])
    assert known.seconds == pytest.approx(20)
    assert known.size == pytest.approx(1_800_000)


def test_more_pixels_cost_more_but_not_as_much_more():
    known = estimate(wanted(pixels=FULL_HD), [made()])
    assert 10 < known.seconds < 22.5
    assert 900_000 < known.size < 2_025_000


def test_the_exports_that_are_most_like_it_count():
    far = [made(pixels=FULL_HD * 4, frames=9000, seconds=9999.0) for _ in range(20)]
    assert estimate(wanted(), [*far, *[made(seconds=8.0 + each) for each in range(5)]]).seconds == pytest.approx(10)


def test_how_large_it_becomes_is_told_by_the_project_itself_where_it_can():
    known = estimate(wanted(), [made(size=5), made(size=700_000, is_own=True), made(size=5)])
    assert known.size == pytest.approx(700_000)


def test_what_was_not_drawn_anew_tells_nothing_about_the_time():
    known = estimate(wanted(), [made(seconds=None), made(seconds=None)])
    assert (known.seconds, known.size) == (None, pytest.approx(900_000))


def test_sizes_are_called_what_people_call_them():
    assert sizes_of(1920, 1080)[2:] == [
        (1080, "1080p · 1920 × 1080"),
        (1440, "1440p · 2560 × 1440"),
        (2160, "4K · 3840 × 2160"),
    ]
    assert (1920, "1080p · 1080 × 1920") in sizes_of(1080, 1920)
    assert (801, "1000 × 801") not in sizes_of(1000, 801)  # video needs even numbers
    assert (800, "1000 × 800") in sizes_of(1000, 800)
    assert size_name(1080, 1080) == "1080p"
    assert gif_size(1920, 1080, 640) == "640 × 360"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0.3, "a few seconds"), (38, "about 40 s"), (89, "about 90 s"), (150, "about 2 min"), (6000, "about 1.7 h")],
)
def test_times_are_as_rough_as_guesses_are(seconds, words):
    assert about_seconds(seconds) == words


@pytest.mark.parametrize(
    ("size", "words"),
    [(12, "1 KB"), (640_312, "640 KB"), (6_240_000, "6.2 MB"), (62_400_000, "62 MB"), (1_440_000_000, "1.4 GB")],
)
def test_amounts_have_two_figures(size, words):
    assert about_bytes(size) == words


def test_a_clock_reads_like_the_players():
    assert [clock(each) for each in (0, 1.26, 12, 75.5)] == ["0:00.0", "0:01.2", "0:12.0", "1:15.5"]
