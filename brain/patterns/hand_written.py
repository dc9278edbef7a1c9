"""The same wishes for scenes that the library does not know: from code to code."""

import re

from brain.patterns.meaning import Transform
from brain.providers.builtin.colour_words import named_colours
from brain.providers.builtin.colours import contrast, to_hex, to_oklch
from brain.providers.builtin.harmony import around
from brain.providers.builtin.palettes import CURATED, recolour
from brain.tsx.alignment import Side, set_alignment
from brain.tsx.backgrounds import find_background, set_background
from brain.tsx.colours import find_text_colour, set_text_colour
from brain.tsx.reading import CannotEdit
from brain.tsx.removing import remove_text
from brain.tsx.texts import replace_text, set_only_text, set_title
from brain.tsx.type import Which, scale_type, set_font

_TITLE = re.compile(r"\b(?:titles?|head(?:ing|line|er)s?)\b", re.IGNORECASE)
_ONLY_TEXT = re.compile(r"texts?|words|wording|message|copy|sentence", re.IGNORECASE)
_READABLE = 3  # contrast of large type


def substituting(old: str, new: str) -> Transform:
    """Other words; none at all takes the old ones out."""
    return lambda code: replace_text(code, old, new) if new else remove_text(code, old)


def setting_text(field: str, new: str) -> Transform | None:
    """What people call the title, or the text where there is only one; other fields have no name in such a scene."""
    if _TITLE.fullmatch(field):
        return lambda code: set_title(code, new)
    return (lambda code: set_only_text(code, new)) if _ONLY_TEXT.fullmatch(field) else None


def colouring(colours: str, role: str | None, part: str | None) -> Transform | None:
    """Other colours for the background or the text; a colour for all of it is the background's.

    None for what such a scene has no name for: its accents.
    """
    wanted = {named.role or role: named.colour for named in named_colours(colours)}
    palette = recolour(CURATED["night"], colours)
    if role is None and palette and (not wanted or None in wanted):
        wanted = {"background": wanted.get(None, palette.background)}
    if not wanted or not set(wanted) <= {"background", "text"}:
        return None

    def transform(code: str) -> str:
        if (text := wanted.get("text")) is not None:
            code = set_text_colour(code, text, which_in(part or colours))
        if (background := wanted.get("background")) is None:
            return code
        code = set_background(code, background)
        is_lost = text is None and (before := find_text_colour(code)) and contrast(before, background) < _READABLE
        return set_text_colour(code, around(background).text) if is_lost else code

    return transform


def shading(step: float) -> Transform:
    def transform(code: str) -> str:
        if (colour := find_background(code)) is None:
            raise CannotEdit("I cannot see which colour the background of this scene has; name the one that you want.")
        return set_background(code, to_hex(to_oklch(colour).shifted(lightness=step)))

    return transform


def scaling(step: float, said: str) -> Transform:
    return lambda code: scale_type(code, step, which_in(said))


def in_font(family: str) -> Transform:
    return lambda code: set_font(code, family)


def aligning(side: Side) -> Transform:
    return lambda code: set_alignment(code, side)


def which_in(said: str) -> Which:
    """Whether the words are about the title alone."""
    return "title" if _TITLE.search(said) else "all"
