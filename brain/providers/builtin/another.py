"""Whether the rows of a scene hold another wish: “stats: 98% uptime, 4M users and delete scene 2”."""

import re

from brain import quick
from brain.context import Context
from brain.language.words import mask_quotes
from brain.providers.builtin.kinds import find_kind

_SEAM = re.compile(r"\s*(?:;|\.(?=\s)|\n|\s/\s|,?\s+(?:and|then)\s+(?:then\s+|also\s+)?|,)\s*", re.IGNORECASE)
MOST_SEAMS = 40  # more rows than any scene has
_NEW = re.compile(
    r"(?:(?:add|create|make|insert|show|end with|finish with)\b.*?\b)?(?:an?|another|one more) ", re.IGNORECASE
)
_OWN_TITLE = re.compile(r"(?:and )?(?:the )?(?:title|headline|heading)(?: is)?:? [\"']", re.IGNORECASE)
_VERB = re.compile(
    r"(?:please )?(?:delete|remove|rename|move|swap|switch|trim|change|set|put|make|call|duplicate|copy|undo|turn|use|get rid)\b",
    re.IGNORECASE,
)


def holds_another_wish(clause: str, context: Context) -> bool:
    """The first part is the scene's own; any later one may be a wish."""
    seams = list(_SEAM.finditer(mask_quotes(clause)))[:MOST_SEAMS]
    return any(_is_wish(clause[seam.end() :], context) for seam in seams)


def _is_wish(words: str, context: Context) -> bool:
    """Read to the end and to the next seam, since rows may follow."""
    first = _SEAM.split(words, maxsplit=1)[0]
    if _OWN_TITLE.match(first):
        return False
    if _NEW.match(first):
        kind = find_kind(first)
        return kind is not None and not kind.generic
    if not _VERB.match(first):
        return False
    return any((known := quick.read(each, context)) is not None and not known.reply for each in {words, first})
