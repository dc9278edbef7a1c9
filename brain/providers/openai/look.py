"""How a project looks so far, read from the code of its scenes: its colours, its typefaces, the words it shows."""

import re
from collections import Counter
from collections.abc import Iterable

from brain.context import Context
from brain.providers.builtin.library import read_content

WORDS = 140  # characters of a scene's words

_COLOUR = re.compile(r"#(?:[0-9a-f]{6}|[0-9a-f]{3})\b", re.IGNORECASE)
_FONT = re.compile(r"""fontFamily["']?\s*[:=]\s*\{?\s*["'`]([^"'`,]{2,40})|google-fonts/(\w+)""")
_TEXT = re.compile(r">\s*([^<>{}]*\w[^<>{}]*?)\s*<|(?:title|text|label|tagline)=\"([^\"]+)\"")


def look_of(context: Context) -> str:
    """What new scenes have to fit to, in a few lines; "" for an empty project without preferences."""
    colours = _most(colour.lower() for scene in context.scenes for colour in _COLOUR.findall(scene.tsx_code))
    fonts = _most(a or b for scene in context.scenes for a, b in _FONT.findall(scene.tsx_code))
    lines = [f"Colours of its scenes, the most used first: {', '.join(colours)}."] if colours else []
    if fonts:
        lines.append(f"Typefaces of its scenes: {', '.join(fonts)}.")
    lines += [f"Preferred: {each.key} {each.value}." for each in context.preferences_that_count()]
    return "\n".join(lines)


def words_of(code: str) -> str:
    """The words that a scene shows, shortened: enough to know which scene it is."""
    if built_in := read_content(code):
        found = [value for name, value in built_in[1].items() if isinstance(value, str) and name not in _NO_WORDS]
    else:
        found = [" ".join((a or b).split()) for a, b in _TEXT.findall(code)]
    return " · ".join(dict.fromkeys(found))[:WORDS]


_NO_WORDS = {"template", "pace", "motion", "font", "align", "scale"}


def _most(found: Iterable[str]) -> list[str]:
    return [each for each, _ in Counter(found).most_common(6)]
