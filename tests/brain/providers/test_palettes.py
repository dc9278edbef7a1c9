"""Whatever colours people ask for, what is set in them can be read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brain.providers.builtin.colours import contrast, to_hex, to_oklch
from brain.providers.builtin.palettes import (
    CURATED,
    Palette,
    around,
    find_palette,
    palette_for,
    recolour,
    with_accent,
    with_background,
    with_text,
)

colours = st.integers(0, 0xFFFFFF).map("#{:06x}".format)
palettes = st.sampled_from(sorted(CURATED)).map(CURATED.__getitem__) | st.builds(around, colours)


def assert_readable(palette: Palette) -> None:
    for ground in (palette.background, palette.glow):
        assert contrast(palette.text, ground) >= 4.5
        assert contrast(palette.muted, ground) >= 4.5
        assert contrast(palette.accent, ground) >= 3
    assert contrast(palette.ink, palette.accent) >= 4.5


def test_black_on_white_has_the_highest_contrast():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@given(colours)
def test_a_colour_survives_the_way_to_oklch_and_back(colour):
    assert to_hex(to_oklch(colour)) == colour


@pytest.mark.parametrize("name", sorted(CURATED))
def test_the_picked_palettes_can_be_read(name):
    assert_readable(CURATED[name])


@given(colours)
def test_a_palette_around_any_colour_has_it_as_background_and_can_be_read(colour):
    palette = around(colour)
    assert palette.background == colour
    assert_readable(palette)


@given(palettes, colours)
def test_any_other_background_can_be_read(palette, colour):
    changed = with_background(palette, colour)
    assert changed.background == colour
    assert_readable(changed)


@given(palettes, colours)
def test_text_of_any_colour_is_taken_as_it_is_and_can_be_read(palette, colour):
    changed = with_text(palette, colour)
    assert changed.text == colour
    assert_readable(changed)


@given(palettes, colours)
def test_any_accent_can_be_seen(palette, colour):
    assert_readable(with_accent(palette, colour))


@given(colours, colours)
def test_two_brand_colours_are_both_in_the_palette_or_moved_until_they_can_be_seen(one, other):
    palette = find_palette(f"brand colours {one} and {other}")
    assert palette is not None
    assert palette.background in (one, other)
    assert_readable(palette)


@pytest.mark.parametrize(
    "words",
    ["dark blue", "navy", "light", "warm", "forest green", "black and gold", "pastel", "pastel pink", "yellow",
     "red with yellow accents", "white text on navy", "light-blue", "greenish", "in #0af", "sunset", "a neon look"],
)  # fmt: skip
def test_words_that_people_use_give_a_palette_that_can_be_read(words):
    palette = find_palette(words)
    assert palette is not None
    assert_readable(palette)


@pytest.mark.parametrize("words", ["", "An intro for Nimbus", "redo the tanker scene", "#12", "number 5", "goldsmith"])
def test_words_without_a_colour_give_none(words):
    assert find_palette(words) is None


def test_dark_blue_is_dark_and_blue_and_light_blue_is_light():
    dark, light = find_palette("dark blue"), find_palette("light blue")
    assert dark is not None
    assert light is not None
    assert to_oklch(dark.background).lightness < 0.3 < 0.9 < to_oklch(light.background).lightness
    assert all(230 < to_oklch(palette.background).hue < 290 for palette in (dark, light))


def test_each_colour_takes_the_part_that_is_said_with_it():
    gold = find_palette("black and gold")
    assert gold is not None
    assert contrast(gold.background, "#000000") < 1.2
    assert gold.accent == "#e3b341"
    assert find_palette("gold and black") == gold
    roles = find_palette("#fefefe text on #102030 with #ffcc00 accents")
    assert roles is not None
    assert (roles.text, roles.background, roles.accent) == ("#fefefe", "#102030", "#ffcc00")


def test_recolouring_one_part_leaves_the_others():
    night = CURATED["night"]
    background = recolour(night, "make the background #200020")
    assert background is not None
    assert (background.background, background.accent, background.text) == ("#200020", night.accent, night.text)
    assert recolour(night, "accent: #ffcc00") == with_accent(night, "#ffcc00")
    assert recolour(night, "white text") == with_text(night, "#ffffff")
    assert recolour(night, "forest green") == find_palette("forest green")
    assert recolour(night, "faster") is None


def test_black_text_on_a_dark_background_makes_the_background_light():
    changed = recolour(CURATED["night"], "black text")
    assert changed is not None
    assert to_oklch(changed.background).lightness > 0.9


def test_an_unknown_colour_is_refused_with_a_sentence():
    with pytest.raises(ValueError, match="“blurple” is not a colour known here"):
        with_background(CURATED["night"], "blurple")


def test_a_seed_always_gives_the_same_palette_and_different_seeds_differ():
    assert palette_for("a project") == palette_for("a project")
    assert {palette_for(str(seed)) for seed in range(100)} == set(CURATED.values())
