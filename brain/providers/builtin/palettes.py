"""Which palette a scene gets: one that its words ask for, or a good one when they ask for none."""

from hashlib import sha256

from brain.providers.builtin.colour_words import NamedColour, find_colour, find_style, named_colours
from brain.providers.builtin.colours import contrast
from brain.providers.builtin.harmony import READABLE, Palette, around, behind, complete

__all__ = [
    "CURATED",
    "Palette",
    "find_palette",
    "palette_for",
    "recolour",
    "with_accent",
    "with_background",
    "with_text",
]

# Picked by eye.
CURATED = {
    "night": Palette("#0a1030", "#20338a", "#ffffff", "#b9c4ea", "#8fb2ff", "#0a1030"),
    "ember": Palette("#0d0c0f", "#3a2130", "#fbf9f7", "#b3abb0", "#ff7d4d", "#0d0c0f"),
    "forest": Palette("#07201a", "#0f5240", "#f3faf5", "#a8cdbd", "#c9f26b", "#07201a"),
    "plum": Palette("#1c0a2e", "#56207d", "#fdf9ff", "#d3bce6", "#ff9ac0", "#1c0a2e"),
    "paper": Palette("#f7f3ec", "#fbdcb9", "#1a1612", "#5f574c", "#c23c0c", "#ffffff"),
    "frost": Palette("#f4f7fd", "#cfdfff", "#0e1836", "#475577", "#2452f0", "#ffffff"),
    "cobalt": Palette("#1b36d1", "#2547f0", "#ffffff", "#d8dfff", "#ffe14f", "#0c1863"),
    "clay": Palette("#33110b", "#86301a", "#fff6ee", "#e6c3b2", "#ffb44f", "#33110b"),
    "lagoon": Palette("#0c1f24", "#1d5560", "#f2fbfa", "#b2d0d0", "#ffb45c", "#0c1f24"),
    "graphite": Palette("#101214", "#2b3138", "#f5f7f8", "#aab3bb", "#5ee0ff", "#101214"),
    "wine": Palette("#2a0717", "#6d1338", "#fff4f6", "#eebccb", "#ffc2a1", "#2a0717"),
    "mint": Palette("#eef8f1", "#c3ead2", "#0b2318", "#3a594b", "#0b7446", "#ffffff"),
    "blush": Palette("#fff3f1", "#ffd8d4", "#2a0d14", "#6b434d", "#c91a4b", "#ffffff"),
    "lilac": Palette("#f6f3ff", "#dfd4ff", "#1b1038", "#54487a", "#6a35e8", "#ffffff"),
    "sun": Palette("#ffd84a", "#ffe88f", "#1c1600", "#4a3f0e", "#b0230a", "#ffffff"),
}


def palette_for(seed: str) -> Palette:
    """A good palette that is always the same for one `seed`, such as a project's id."""
    names = sorted(CURATED)
    return CURATED[names[sha256(seed.encode()).digest()[0] % len(names)]]


def find_palette(words: str) -> Palette | None:
    """The palette that these words ask for: “dark blue”, “black and gold”, “warm”, “#0af and #111”, “white text
    on navy”. None when they name neither a colour nor a mood. Leave out what is quoted: it is text, not a wish.
    """
    named = named_colours(words)
    if not named:
        style = find_style(words)
        return (CURATED.get(style) or around(style)) if style else None
    free = [colour for colour in named if colour.role is None]
    background = _with_role("background", named) or max(free, key=lambda colour: colour.backs_well, default=None)
    rest = [colour for colour in free if colour is not background]
    accent = _with_role("accent", named) or next(iter(rest), None)
    text = _with_role("text", named)
    palette = CURATED["ember"]
    if background:
        accent_colour = accent.colour if accent else background.natural_accent
        palette = around(background.as_background, accent=accent_colour)
    elif accent:
        palette = with_accent(palette, accent.colour)
    return with_text(palette, text.colour) if text else palette


def recolour(palette: Palette, words: str) -> Palette | None:
    """`palette` after an edit such as “white text”, “make the background navy” or, for all of it, “dark green”."""
    named = named_colours(words)
    if any(colour.role is None for colour in named) or not named:
        return find_palette(words)
    for colour in named:
        change = {"background": with_background, "text": with_text, "accent": with_accent}[colour.role or "accent"]
        palette = change(palette, colour.as_background if colour.role == "background" else colour.colour)
    return palette


def with_background(palette: Palette, colour: str) -> Palette:
    """`palette` on another background (“navy”, “#102030”); text and accent stay as far as they can be read there."""
    return around(_colour(colour), text=palette.text, accent=palette.accent)


def with_text(palette: Palette, colour: str) -> Palette:
    """`palette` with text of this colour; where it could not be read, the background makes way."""
    text = _colour(colour)
    if min(contrast(text, palette.background), contrast(text, palette.glow)) >= READABLE:
        return complete(palette.background, palette.glow, text, palette.accent)
    return behind(text, accent=palette.accent, like=palette.background)


def with_accent(palette: Palette, colour: str) -> Palette:
    """`palette` with this accent, lightened or darkened until it can be seen."""
    return complete(palette.background, palette.glow, palette.text, _colour(colour))


def _with_role(role: str, named: list[NamedColour]) -> NamedColour | None:
    return next((colour for colour in named if colour.role == role), None)


def _colour(words: str) -> str:
    colour = find_colour(words)
    if colour is None:
        raise ValueError(f"“{words}” is not a colour known here; a hex colour such as #1b2a6b always is.")
    return colour
