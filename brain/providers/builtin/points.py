"""Pairs of a label and a number: “Q1 12, Q2 19, Q3 31”, “Revenue: $4M, Costs: $3M”, “sales jan 12k feb 15k”."""

import re
from typing import Any

from brain.language.amounts import Amount, find_amounts

# A comma between digits belongs to the number: “1,200”, “1,5 Mio”.
_BETWEEN = re.compile(r"\s*(?:(?:(?<!\d),|,(?!\d{1,3}(?!\d)))\s*(?:and\s+)?|;|\n|\s+and\s+|\s\|\s)\s*", re.IGNORECASE)
_LABEL = re.compile(r"(?P<label>(?:19|20)\d\d|[QH][1-4]|[^\W\d_][\w'&-]*)\s*[:=]?\s+", re.IGNORECASE)
_RANGE = re.compile(r"\d\s?[-–]\s?$")
_UNIT = re.compile(r"[a-zµA-Z²³/]{1,6}")
_SEAM = re.compile(r"[\s,;]*(?:and\s+)?", re.IGNORECASE)
LONGEST_VALUE = 40  # characters
_TIMES = {"k": 1e3, "m": 1e6, "b": 1e9}

Points = tuple[list[dict[str, Any]], str, str]


def find_points(text: str) -> Points | None:
    """The points, and the prefix and suffix that all of their values share. None unless all parts are pairs, two at least."""
    pairs = [_pair(part) for part in _BETWEEN.split(text.strip(" .")) if part.strip()]
    found = [pair for pair in pairs if pair]
    if len(pairs) < 2 or len(found) < len(pairs) or len({unit for _, _, unit in found}) > 1:
        return None
    points, prefix, suffix = _points([(label, amount) for label, amount, _ in found])
    unit = found[0][2]
    return points, prefix, f"{suffix} {unit}" if unit else suffix


def find_run(text: str) -> tuple[str, Points] | None:
    """Pairs with nothing between them, and what stands in front: “sales jan 12k feb 15k” → sales and two points."""
    words = text.strip(" .")
    for first in _LABEL.finditer(words):
        pairs = _pairs_from(words, first.start())
        if len(pairs) > 1:
            return words[: first.start()].strip(" ,:"), _points(pairs)
    return None


def _pairs_from(words: str, start: int) -> list[tuple[str, Amount]]:
    """The pairs from there to the end; none when anything else is among them."""
    pairs = []
    while start < len(words):
        label = _LABEL.match(words, start)
        amounts = find_amounts(words[label.end() : label.end() + LONGEST_VALUE]) if label else []
        if label is None or not amounts or amounts[0].start:
            return []
        pairs.append((label["label"], amounts[0]))
        start = label.end() + amounts[0].end
        seam = _SEAM.match(words, start)
        start = seam.end() if seam else start
    return pairs


def _points(pairs: list[tuple[str, Amount]]) -> Points:
    """Values of one unit keep it; 950k beside 1.2M are told in full."""
    first = pairs[0][1]
    same = all((amount.prefix, amount.suffix) == (first.prefix, first.suffix) for _, amount in pairs)
    scales = {amount.suffix.lower() for _, amount in pairs}
    if not same and scales <= {"", *_TIMES} and scales & set(_TIMES):
        values = [round(amount.value * _TIMES.get(amount.suffix.lower(), 1), 6) for _, amount in pairs]
    else:
        values = [amount.value for _, amount in pairs]
    points = [
        {"label": label, "value": int(value) if float(value).is_integer() else value}
        for (label, _), value in zip(pairs, values, strict=True)
    ]
    one_prefix = all(amount.prefix == first.prefix for _, amount in pairs)
    return points, first.prefix if one_prefix and (same or scales & set(_TIMES)) else "", first.suffix if same else ""


def _pair(part: str) -> tuple[str, Amount, str] | None:
    """Label, value and unit, as in “2020: 34.8 Gt”. The last amount of the part is its value; what is before it (“2024”, “Q1”), or else behind it, the label."""
    if not (amounts := find_amounts(part)):
        return None
    amount = amounts[-1]
    if _RANGE.search(part[: amount.start]):
        return None  # “every day 17–19” is no value
    before, behind = part[: amount.start].strip(" :=-–()"), part[amount.end :].strip(" :=-–()")
    behind = re.sub(r"^(?:in|for|from|at) ", "", behind, flags=re.IGNORECASE)
    unit = ""
    if before and _UNIT.fullmatch(behind):
        unit, behind = behind, ""
    if bool(before) == bool(behind):
        return None
    label = before or behind
    return (label, amount, unit) if len(label) <= 30 else None
