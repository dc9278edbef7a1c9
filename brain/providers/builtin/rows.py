"""The rows of a text, whichever way people part them: lines, “/”, “;”, arrows, commas and “and”. And pairs in a row."""

import re

from brain.language.words import mask_quotes, shown

_STRONG = re.compile(r"\s*(?:\s/\s|;|\n|\s\|\s|→|⇒|->|=>)\s*")
_WEAK = re.compile(
    r"\s*(?:(?<!\d),|,(?!\d{1,3}(?!\d)))\s*(?:and\s+|&\s+)?|\s+and\s+(?=[^,]*$)|\s+&\s+(?=[^,]*$)", re.IGNORECASE
)
_NUMBERED = re.compile(r"\s*(?<![\w.])\(?\d[.)]\s+(?=\D)")
_PAIR = re.compile(r"\s+[-–—=|]+>?\s+|\s*:\s+|\s*[–—]\s*")
_ASIDE = re.compile(r"(?P<left>.+?)\s*[(\[](?P<right>[^()\[\]]+)[)\]]")
_AS = re.compile(r"(?P<left>.+?)\s+(?:as|is|is the|as the|did|does|for)\s+(?P<right>.+)", re.IGNORECASE)


def rows_of(text: str) -> list[str]:
    """“a, b and c”, “a / b / c”, “a; b; c”, lines. What stands in quotes or brackets is not parted."""
    if _NUMBERED.match(text):
        return [row for part in _NUMBERED.split(text) if (row := shown(part).strip(" ,;/"))]
    separator = _STRONG if _STRONG.search(_masked(text)) else _WEAK
    parts, start = [], 0
    for match in separator.finditer(_masked(text)):
        parts.append(text[start : match.start()])
        start = match.end()
    return [row for part in [*parts, text[start:]] if (row := shown(part).strip(" ,;"))]


def pair_of(row: str, *, loosely: bool = False) -> tuple[str, str]:
    """“Ada – design”, “Ada: design”, “Ada (design)”; with `loosely` also “Ada as designer”. The right may be empty."""
    if aside := _ASIDE.fullmatch(row):
        return aside["left"].strip(), aside["right"].strip()
    if match := _PAIR.search(mask_quotes(row)):
        return shown(row[: match.start()]), shown(row[match.end() :])
    if loosely and (match := _AS.fullmatch(row)):
        return shown(match["left"]), shown(match["right"])
    return shown(row), ""


def capital(text: str) -> str:
    """With a capital in front, as a heading or a row begins. “iOS” stays as it is."""
    first = text.split(" ", 1)[0]
    return text if first != first.lower() or "." in first.strip(".") else text[:1].upper() + text[1:]


def clipped(text: str, most: int) -> str:
    """At most so many characters, cut between words, with an ellipsis where something is missing."""
    if len(text) <= most:
        return text
    words = text[: most - 1].rsplit(" ", 1)[0]
    return f"{words.rstrip(' ,;:–-')}…"


def _masked(text: str) -> str:
    blank = mask_quotes(text)
    return re.sub(r"[(\[][^()\[\]]*[)\]]", lambda match: "\x00" * len(match[0]), blank)
