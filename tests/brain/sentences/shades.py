"""Colours that the table expects, as the palettes make them."""

from brain.providers.builtin.palettes import CURATED, recolour

NIGHT = CURATED["night"]
TEAL, DARK_RED, DARK_BLUE = (
    recolour(NIGHT, words).background for words in ("background teal", "dark red", "dark blue")
)
