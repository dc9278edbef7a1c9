"""The names that people use for colours and moods, and which part of the picture they mean with them."""

import re
from dataclasses import dataclass
from typing import Literal, get_args

from brain.providers.builtin.colours import HEX, Oklch, full_hex, to_hex, to_oklch

Role = Literal["background", "text", "accent"]

NAMES = {
    "black": "#0b0b0d", "charcoal": "#1d1f24", "graphite": "#2a2c32", "slate": "#33415c", "gray": "#6b7280",
    "grey": "#6b7280", "silver": "#c4c9d1", "white": "#ffffff", "ivory": "#fbf8ef", "cream": "#faf3e1",
    "beige": "#efe4d0", "sand": "#e6d3b1", "tan": "#c8a27a", "brown": "#6b4226", "chocolate": "#4a2a17",
    "red": "#dc2626", "crimson": "#b3123a", "burgundy": "#5c0f24", "maroon": "#5a1420", "scarlet": "#e0301e",
    "coral": "#ff7059", "salmon": "#fb8b77", "peach": "#ffc9a3", "orange": "#f97316", "rust": "#a8431a",
    "amber": "#f5a40b", "gold": "#e3b341", "golden": "#e3b341", "mustard": "#d19a1c", "yellow": "#facc15",
    "lime": "#a3e635", "green": "#16a34a", "olive": "#5f6b1e", "emerald": "#059669", "mint": "#a7f0cf",
    "sage": "#a9bda0", "teal": "#0d9488", "turquoise": "#2dd4cf", "cyan": "#22d3ee", "aqua": "#38e1e8",
    "blue": "#2456e6", "navy": "#0a1030", "indigo": "#4338ca", "cobalt": "#1b36d1", "azure": "#2f9bff",
    "violet": "#7c3aed", "purple": "#7e22ce", "plum": "#5b1f6e", "lavender": "#d9cffc", "lilac": "#cdb6f2",
    "magenta": "#d912b0", "fuchsia": "#d912b0", "pink": "#f472b6", "rose": "#f0476f", "blush": "#f8d3d3",
}  # fmt: skip
PHRASES = {
    "forest green": "#07201a", "midnight blue": "#0a1030", "royal blue": "#1d3fd6", "sky blue": "#7cc8ff",
    "baby blue": "#bfe0ff", "electric blue": "#1f4dff", "steel blue": "#3c6288", "baby pink": "#fbd0e0",
    "hot pink": "#ff3d95", "rose gold": "#dca08d", "off white": "#faf7f0", "off-white": "#faf7f0",
}  # fmt: skip
# A mood is one of the curated palettes or a colour to build one around.
STYLES = {
    "dark": "night", "night": "night", "midnight": "night", "corporate": "night", "tech": "night", "dark mode": "night",
    "light": "frost", "bright": "frost", "clean": "frost", "cool": "frost", "icy": "frost", "winter": "frost",
    "light mode": "frost", "minimal": "paper", "minimalist": "paper", "editorial": "paper", "paper": "paper",
    "warm": "clay", "autumn": "clay", "sunset": "clay", "earthy": "clay", "cozy": "clay", "cosy": "clay",
    "forest": "forest", "nature": "forest", "natural": "forest", "eco": "forest", "ocean": "#06283d", "sea": "#06283d",
    "bold": "cobalt", "vivid": "cobalt", "vibrant": "cobalt", "playful": "cobalt", "fun": "cobalt", "neon": "plum",
    "dreamy": "plum", "retro": "#f3d9a4", "pastel": "#f6dfe8", "pastels": "#f6dfe8", "soft": "#f3ecf9",
    "elegant": "ember", "luxury": "ember", "luxurious": "ember", "moody": "ember", "dramatic": "ember",
    "monochrome": "#0b0b0d", "spring": "#e6f5d8", "summer": "#ffd84d",
}  # fmt: skip
DARKER, LIGHTER = {"dark", "deep", "midnight"}, {"light", "pale", "soft", "pastel"}
_NAMED = "|".join(sorted([*PHRASES, *NAMES], key=len, reverse=True))
_PART = r"(?:(?P<background{n}>backgrounds?|backdrop)|(?P<text{n}>text|letters|lettering|font|words)|(?P<accent{n}>accents?|highlights?|details))"
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
        return to_hex(base._replace(lightness=0.45))

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
        for role in get_args(Role):
            if match[role + place]:
                return role
    return "background" if match["on"] else None


def _shaded(colour: str, shade: str | None) -> str:
    base = to_oklch(colour)
    if shade in DARKER:
        return to_hex(Oklch(min(base.lightness, 0.2), min(base.chroma * 0.5, 0.075), base.hue))
    if shade in LIGHTER:
        return to_hex(Oklch(max(base.lightness, 0.94), min(base.chroma * 0.3, 0.04), base.hue))
    return colour
