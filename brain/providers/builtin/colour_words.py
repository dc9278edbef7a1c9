"""Finds the colours in what people say, and which part of the picture they mean with each."""

import re
from dataclasses import dataclass
from typing import Literal

from brain.providers.builtin.colour_names import DARKER, LIGHTER, NAMES, PHRASES, STYLES
from brain.providers.builtin.colours import HEX, Oklch, full_hex, to_hex, to_oklch

Role = Literal["background", "text", "accent"]
ROLES: tuple[Role, ...] = ("background", "text", "accent")

_NAMED = "|".join(sorted([*PHRASES, *NAMES], key=len, reverse=True))
_PART = (
    r"(?:(?P<background{n}>backgrounds?|backdrop)|(?P<text{n}>text|letters|lettering|font|words)"
    r"|(?P<accent{n}>accents?|highlights?|details))"
)
_COLOUR = re.compile(
    rf"(?:\b(?:{_PART.format(n=0)}(?:\s+colou?r)?|(?P<on>on))[\s:]+(?:(?:in|is|to|as|of|be|an?)\s+)*)?"
    rf"(?:\b(?P<shade>{'|'.join(sorted(DARKER | LIGHTER))})[\s-]+)?"
    rf"(?:(?P<hex>{HEX.pattern})|\b(?P<name>{_NAMED})(?:ish)?\b)"
    rf"(?:\s+{_PART.format(n=1)}\b)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class NamedColour:
    colour: str
    role: Role | None
    shade: str | None
    exact: bool  # given as a hex colour: used as it is

    @property
    def as_background(self) -> str:
        """The colour as a designer would spread it over a whole picture: deep or bright enough for text."""
        base = to_oklch(self.colour)
        if self.exact or self.shade or not 0.47 < base.lightness < 0.7:
            return self.colour
        return to_hex(base._replace(lightness=0.42))

    @property
    def natural_accent(self) -> str | None:
        """The full colour, where the words asked for a light shade of it."""
        base = to_oklch(self.colour)
        return to_hex(Oklch(0.52, 0.2, base.hue)) if self.shade in LIGHTER and base.chroma > 0.01 else None

    @property
    def backs_well(self) -> float:
        """Very dark and very light, greyish colours make the better background of two."""
        base = to_oklch(self.colour)
        return abs(base.lightness - 0.6) - base.chroma


def named_colours(words: str) -> list[NamedColour]:
    """Every colour in these words, in their order."""
    return [_named_colour(match) for match in _COLOUR.finditer(words)]


def find_colour(words: str) -> str | None:
    """The first colour in these words, as a hex colour."""
    return next((named.colour for named in named_colours(words)), None)


def find_style(words: str) -> str | None:
    """The mood that these words ask for: the name of a curated palette, or a hex colour to build around."""
    found = re.search(rf"\b({'|'.join(sorted(STYLES, key=len, reverse=True))})\b", words, re.IGNORECASE)
    return STYLES[found[0].lower()] if found else None


def _named_colour(match: re.Match[str]) -> NamedColour:
    shade = match["shade"].lower() if match["shade"] else None
    name = (match["name"] or "").lower()
    colour = full_hex(match["hex"]) if match["hex"] else PHRASES.get(name) or NAMES[name]
    return NamedColour(_shaded(colour, shade), _role(match), shade, exact=bool(match["hex"]))


def _role(match: re.Match[str]) -> Role | None:
    """What is said after the colour (“white text”) counts before what is said in front of it (“text: white”)."""
    for place in ("1", "0"):
        for role in ROLES:
            if match[role + place] is not None:
                return role
    return "background" if match["on"] else None


def _shaded(colour: str, shade: str | None) -> str:
    base = to_oklch(colour)
    if shade in DARKER:
        return to_hex(Oklch(min(base.lightness, 0.2), min(base.chroma * 0.5, 0.075), base.hue))
    if shade in LIGHTER:
        return to_hex(Oklch(max(base.lightness, 0.94), min(base.chroma * 0.3, 0.04), base.hue))
    return colour
