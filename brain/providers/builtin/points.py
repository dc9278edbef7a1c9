"""Pairs of a label and a number: “Q1 12, Q2 19, Q3 31”, “Revenue: $4M, Costs: $3M”."""

import re
from typing import Any

from brain.language.amounts import Amount, find_amounts

_BETWEEN = re.compile(r"\s*(?:,(?!\d{3}(?!\d))\s*(?:and\s+)?|;|\n|\s+and\s+|\s\|\s)\s*", re.IGNORECASE)


def find_points(text: str) -> tuple[list[dict[str, Any]], str, str] | None:
    """The points, and the prefix and suffix that all of their values share. None unless all parts are pairs, two at least."""
    pairs = [_pair(part) for part in _BETWEEN.split(text.strip(" .")) if part.strip()]
    if len(pairs) < 2 or not all(pairs):
        return None
    found = [pair for pair in pairs if pair]
    first = found[0][1]
    same = all((amount.prefix, amount.suffix) == (first.prefix, first.suffix) for _, amount in found)
    points = [{"label": label, "value": amount.value} for label, amount in found]
    return points, first.prefix if same else "", first.suffix if same else ""


def _pair(part: str) -> tuple[str, Amount] | None:
    """The last amount of the part is its value; what is before it (“2024”, “Q1”), or else behind it, the label."""
    if not (amounts := find_amounts(part)):
        return None
    amount = amounts[-1]
    before, behind = part[: amount.start].strip(" :=-–()"), part[amount.end :].strip(" :=-–()")
    behind = re.sub(r"^(?:in|for|from|at) ", "", behind, flags=re.IGNORECASE)
    if bool(before) == bool(behind):
        return None
    label = before or behind
    return (label, amount) if len(label) <= 30 else None
