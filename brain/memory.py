"""What can be remembered, and the standard form of each: pure, for the chat and for the memory panel alike."""

import re

from brain.errors import ToolRefused
from brain.providers.builtin.catalogue.common import MOTIONS
from brain.providers.builtin.colour_words import named_colours
from brain.providers.builtin.colours import full_hex

MOST_COLOURS = 6
SLOWEST, FASTEST = 0.25, 4.0
_PACES = {"slow": "0.7", "slower": "0.7", "normal": "1", "fast": "1.5", "faster": "1.5", "quick": "1.5"}
_FAMILY = re.compile(r"[\w -]{1,40}")


def standard(key: str, value: str) -> str:
    """“Inter”, “#00aaff, #111111”, “calm”, “0.7”, or a note as it is. Raises ToolRefused."""
    value = " ".join(value.split())
    if not 0 < len(value) <= 200:
        raise ToolRefused("What is to be remembered has between 1 and 200 characters.")
    match key:
        case "font":
            if not _FAMILY.fullmatch(value):
                raise ToolRefused(f"“{value[:40]}” is not the name of a font.")
            return value
        case "colours":
            colours = list(dict.fromkeys(full_hex(each.colour) for each in named_colours(value)))[:MOST_COLOURS]
            if not colours:
                raise ToolRefused(f"“{value[:40]}” names no colour; say it as #00aaff, or by a name such as navy.")
            return ", ".join(colours)
        case "motion":
            if value.lower() not in MOTIONS:
                raise ToolRefused(f"A style of motion is {', '.join(MOTIONS)}, and not “{value[:40]}”.")
            return value.lower()
        case "pace":
            return _pace(value)
        case "note":
            return value
    raise ToolRefused(f"Nothing is known of “{key}”: what can be remembered is font, colours, motion, pace and note.")


def _pace(value: str) -> str:
    value = _PACES.get(value.lower(), value)
    try:
        pace = float(value)
    except ValueError:
        raise ToolRefused("A pace is slow, normal, fast, or a number such as 0.7; 1 is normal.") from None
    if not SLOWEST <= pace <= FASTEST:
        raise ToolRefused(f"A pace lies between {SLOWEST:g} and {FASTEST:g}; 1 is normal.")
    return f"{pace:g}"
