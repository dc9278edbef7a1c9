"""A heading with its rows: “our values: trust, courage, care”, “Which one? A) red B) blue”."""

import re

from brain.language.words import mask_quotes
from brain.providers.builtin.rows import enumerated, rows_of

LONGEST_HEADING, LONGEST_ROW = 60, 90  # characters
_COLON = re.compile(r"\s*:\s+")
_STRONG = re.compile(r"\s/\s|;|\n|→|->")
_ANNOUNCES = re.compile(r"\b(?:say|says|saying|read|reads|reading|text|words?|message|sentence)$", re.IGNORECASE)


def headed_rows(text: str) -> tuple[str, list[str]] | None:
    """None when there is no heading, or nothing that is plainly several rows: two lines, or three behind commas."""
    if found := enumerated(text):
        front, rows = found
        return (front, rows) if 0 < len(front) <= LONGEST_HEADING * 2 else None
    colon = _COLON.search(mask_quotes(text))
    if colon is None:
        return None
    heading, behind = text[: colon.start()].strip(), text[colon.end() :]
    rows = rows_of(behind)
    if len(rows) > 1 and all(_COLON.search(row) for row in rows[1:]):
        return "", [f"{heading}: {rows[0]}", *rows[1:]]  # “Date: 5 May / Venue: Hub”: each row names itself
    least = 2 if _STRONG.search(mask_quotes(behind)) else 3
    fits = 0 < len(heading) <= LONGEST_HEADING and all(len(row) <= LONGEST_ROW for row in rows)
    return (heading, rows) if fits and len(rows) >= least and not _ANNOUNCES.search(heading) else None
