"""How long things last, in the ways people say it. Seconds; frames only where somebody counts in frames."""

import re

from brain.language.words import NUMBERS

_WORD = rf"(?:{'|'.join(sorted(NUMBERS, key=len, reverse=True))}|an?)"
_COUNT = rf"(?:\d+(?:[.,]\d+)?|\.\d+|{_WORD})"
_UNIT = r"(?:seconds?|secs?|s|milliseconds?|ms|minutes?|mins?|frames?|f)"
_PLAIN = rf"{_COUNT}(?:\s+and\s+a\s+half)?[\s-]*{_UNIT}(?![a-z])(?:\s+and\s+a\s+half)?"
DURATION = (
    rf"(?:(?:half\s+an?|half\s+of\s+a|(?:a\s+)?quarter\s+of\s+a)\s+(?:second|sec|minute)|\d{{1,2}}:\d\d"
    rf"|\d+\s*(?:minutes?|mins?|m)\s*(?:and\s+)?\d+\s*(?:seconds?|secs?|s)(?![a-z])|{_PLAIN})"
)
_MIXED = re.compile(r"(\d+)\s*(?:minutes?|mins?|m)\s*(?:and\s+)?(\d+)\s*(?:seconds?|secs?|s)", re.IGNORECASE)
_SINGLE = re.compile(
    rf"(?P<count>{_COUNT})(?P<half>\s+and\s+a\s+half)?[\s-]*(?P<unit>{_UNIT})(?P<more>\s+and\s+a\s+half)?",
    re.IGNORECASE,
)
_FACTORS = (
    (r"half (?:as long|the (?:length|duration|time)|its length)|half", 0.5),
    (
        r"twice (?:as long|the (?:length|duration))|double (?:the )?(?:length|duration)|double|2x(?: longer| as long)?",
        2.0,
    ),
    (r"(?:three times|3 times|3x|thrice|triple) ?(?:as long|longer|the length)?", 3.0),
    (r"(?:four times|4 times|4x) ?(?:as long|longer|the length)?", 4.0),
    (r"(?:much|a lot|way|far) shorter", 0.5),
    (r"(?:much|a lot|way|far) longer", 2.0),
    (r"(?:a (?:little )?bit|a little|slightly|somewhat|a touch|a tad) shorter", 0.8),
    (r"(?:a (?:little )?bit|a little|slightly|somewhat|a touch|a tad) longer", 1.25),
    (r"shorter", 0.75),
    (r"longer", 4 / 3),
)
_MULTIPLE = re.compile(r"(\d+(?:[.,]\d+)?) ?(?:x|×|times) (?:as long|the (?:length|duration))", re.IGNORECASE)
_PERCENT = re.compile(r"(?:by )?(\d{1,3}) ?(?:%|percent) (shorter|longer)", re.IGNORECASE)
FACTOR = rf"(?:{'|'.join(pattern for pattern, _ in _FACTORS)}|{_PERCENT.pattern.replace('(', '(?:').replace('(?:?:', '(?:')}|{_MULTIPLE.pattern.replace('(', '(?:').replace('(?:?:', '(?:')})"


def find_seconds(words: str, fps: int) -> float | None:
    """The seconds of a text that is a duration and nothing else, such as “2.5s”, “five seconds”, “90 frames”."""
    text = words.strip().lower()
    if clock := re.fullmatch(r"(\d{1,2}):(\d\d)", text):
        return int(clock[1]) * 60.0 + int(clock[2])
    if mixed := _MIXED.fullmatch(text):
        return int(mixed[1]) * 60.0 + int(mixed[2])
    if part := re.fullmatch(r"(half|(?:a )?quarter)\s+(?:of\s+)?an?\s+(second|sec|minute)", text):
        return (0.5 if part[1] == "half" else 0.25) * (60 if part[2] == "minute" else 1)
    if (single := _SINGLE.fullmatch(text)) is None:
        return None
    count = _count(single["count"]) + (0.5 if single["half"] or single["more"] else 0)
    return count * _unit_seconds(single["unit"], fps)


def find_factor(words: str) -> float | None:
    """How many times as long, of a text such as “half as long”, “a bit shorter”, “20% longer”."""
    text = words.strip().lower()
    if percent := _PERCENT.fullmatch(text):
        share = int(percent[1]) / 100
        return 1 + share if percent[2] == "longer" else 1 - share
    if multiple := _MULTIPLE.fullmatch(text):
        return float(multiple[1].replace(",", "."))
    return next((factor for pattern, factor in _FACTORS if re.fullmatch(pattern, text)), None)


def _count(word: str) -> float:
    if word in {"a", "an"}:
        return 1.0
    return float(NUMBERS[word]) if word in NUMBERS else float(word.replace(",", "."))


def _unit_seconds(unit: str, fps: int) -> float:
    if unit.startswith(("ms", "milli")):
        return 0.001
    if unit.startswith("min"):
        return 60.0
    return 1 / fps if unit.startswith("f") else 1.0
