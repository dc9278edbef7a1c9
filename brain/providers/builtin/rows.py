"""The rows of a text, whichever way people part them: lines, “/”, “;”, arrows, commas and “and”. And pairs in a row."""

import re

from brain.language.words import mask_quotes, shown

_STRONG = re.compile(r"\s*(?:\s/\s|;|\n|\s\|\s|→|⇒|->|=>)\s*")
_WEAK = re.compile(
    r"\s*(?:(?<!\d),|,(?!\d{1,3}(?!\d)))\s*(?:and\s+|&\s+)?|\s+and\s+(?=[^,]*$)|\s+&\s+(?=[^,]*$)", re.IGNORECASE
)
_NUMBERED = re.compile(r"\s*(?<![\w.])\(?\d[.)]\s+(?=\D)")
_MARKED = re.compile(r"(?<!\S)\(?(?P<mark>[1-9]|[A-Ha-h])[.)](?:\s+|(?=[^\W\d]))")
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


def enumerated(text: str) -> tuple[str, list[str]] | None:
    """“Which one? A) red B) blue” → which one? and two rows; None without marks that count from the first."""
    marks = list(_MARKED.finditer(_masked(text)))
    said = "".join(mark["mark"].lower() for mark in marks)
    if len(marks) < 2 or said not in {"123456789"[: len(said)], "abcdefgh"[: len(said)]}:
        return None
    ends = [mark.start() for mark in marks[1:]] + [len(text)]
    rows = [shown(text[mark.end() : end]).strip(" ,;/") for mark, end in zip(marks, ends, strict=True)]
    return (text[: marks[0].start()].strip(" ,:;/"), rows) if all(rows) else None


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
