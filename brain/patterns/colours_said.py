"""Is a phrase about colours and nothing else? Only then may it recolour a scene."""

import re
from typing import Any

from brain.providers.builtin.colour_words import DARKER, LIGHTER, NAMES, PHRASES, STYLES, find_colour, find_style
from brain.providers.builtin.colours import HEX
from brain.providers.builtin.palettes import CURATED, Palette

_COLOURS = {word for name in (*NAMES, *PHRASES) for word in re.findall(r"\w+", name)} | DARKER | LIGHTER
_MOODS = {word for name in STYLES for word in re.findall(r"\w+", name)}
_AROUND = {
    "a", "accent", "accents", "an", "and", "backdrop", "background", "backgrounds", "bg", "brand", "color", "colors",
    "colour", "colours", "details", "font", "highlight", "highlights", "in", "lettering", "letters", "like",
    "look", "mode", "my", "nice", "of", "on", "our", "palette", "scheme", "style", "text", "the", "theme", "to",
    "very", "with", "words",
}  # fmt: skip
_WORD = re.compile(rf"{HEX.pattern}|[^\W_]+", re.IGNORECASE)


def colours_only(words: str, *, moods: bool) -> bool:
    """Whether every word is a colour or belongs to one; with `moods`, “warm” and “elegant” are colours too."""
    found = [word.lower() for word in _WORD.findall(words)]
    known = _COLOURS | _AROUND | (_MOODS if moods else set())
    understood = all(HEX.fullmatch(word) or word in known or word.removesuffix("ish") in NAMES for word in found)
    return bool(found) and understood and bool(find_colour(words) or (moods and find_style(words)))


def palette_of(content: dict[str, Any]) -> Palette:
    """The palette of a built-in scene, as its content holds it."""
    return Palette(**content["palette"]) if content.get("palette") else CURATED["night"]
