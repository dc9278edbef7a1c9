"""Facts that stand beside a section's word without a colon: “three features (fast, private)”, “the steps open, tap, go”."""

import re

from brain.language.words import mask_quotes
from brain.providers.builtin.kinds import find_kind
from brain.providers.builtin.rows import rows_of
from brain.providers.builtin.wanted import OF_ROWS

_BRACKETS = re.compile(r"\s*[(\[](?P<rows>[^()\[\]]+)[)\]]\s*$")
_LINK = re.compile(r"\s*(?:[–—-]|,?\s*(?:like|such as|namely|including|being|which are|that are))\s+", re.IGNORECASE)
_SMALL = re.compile(
    r"\s+(?:for|with|of|about|in|on|that|which|from|by|to|and|saying|scene|card|slide|each|showing)\b", re.IGNORECASE
)
_PLAIN = {"features", "steps", "list"}


def with_colon(section: str) -> str:
    """The same section with its rows behind a colon."""
    kind = find_kind(mask_quotes(section.split(":", 1)[0]))
    if kind is None or kind.generic or kind.template not in OF_ROWS | {"list"}:
        return section
    behind = section[kind.end :]
    if ":" in mask_quotes(behind):
        return section
    if brackets := _BRACKETS.search(behind):
        return f"{section[: kind.end]}{behind[: brackets.start()]}: {brackets['rows']}"
    if kind.template not in _PLAIN:
        return section
    link = _LINK.match(behind)
    rows = behind[link.end() :] if link else behind
    if link is None and _SMALL.match(behind):
        return section
    return f"{section[: kind.end]}: {rows.strip()}" if len(rows_of(rows)) > 1 else section
