"""“Make the intro 2 and the outro 3 seconds”, “intro 2s features 4s closing 2s”: a length for each of several scenes."""

import re

from brain.context import Context
from brain.language.durations import find_seconds
from brain.language.names import kind_of
from brain.language.references import Meant, find_reference
from brain.language.words import bare
from brain.patterns.meaning import Meaning, call, do

_UNIT = r"(?:seconds?|secs?|s|frames?)"
_LENGTH = rf"(?P<count>\d+(?:[.,]\d+)?) ?(?P<unit>{_UNIT}(?![a-z]))?"
_ONE = re.compile(
    rf"(?:(?:,|;|and |& ?) *)*(?P<ref>[^\d,;:]+(?: \d+)??)(?: ?[:=])? ?(?<=[ :=]){_LENGTH}(?: each| long)?(?= |,|$)",
    re.IGNORECASE,
)
_VERB = re.compile(r"(?:make|set|have|let|trim|change) ", re.IGNORECASE)
_LINK = re.compile(r" (?:to|(?:(?:should|can|could|may|must) )?(?:be|last)|is)$", re.IGNORECASE)
# What counts something itself: “the price 6” is no length.
_OF_NUMBERS = {"counter", "stats", "chart", "line", "pie", "pricing", "countdown", "timeline", "testimonial", "post"}
_EACH = re.compile(r" (?:each|long)$", re.IGNORECASE)


def read_listed_lengths(clause: str, context: Context) -> Meaning | None:
    """At least two scenes with a number each, of which one has a unit: “intro 2 sec, features can be 6”."""
    text = _EACH.sub("", _VERB.sub("", bare(clause), count=1))
    found: list[re.Match[str]] = []
    at = 0
    while at < len(text) and (match := _ONE.match(text, at)):
        found.append(match)
        at = match.end()
        at += len(text[at:]) - len(text[at:].lstrip(" "))
    units = _units([match["unit"] for match in found])
    if at < len(text) or len(found) < 2 or not all(units):
        return None
    lengths: dict[int, float] = {}
    for match, unit in reversed(list(zip(found, units, strict=True))):
        phrase = _LINK.sub("", match["ref"].strip())
        reference = find_reference(phrase, context)
        seconds = find_seconds(f"{match['count']} {unit}", context.fps)
        if not isinstance(reference, Meant) or not reference.scenes or not seconds:
            return None
        if not found[-1]["unit"] and not _counts_seconds(reference):
            return None  # “…, the price is 6” counts no seconds
        lengths |= {scene.number: seconds for scene in reference.scenes}
    return do(*(call("trim_scene", scene=number, seconds=lengths[number]) for number in sorted(lengths)))


def _units(said: list[str | None]) -> list[str]:
    """A number without a unit has the next one's, at the end the one's before it."""
    units, unit = [], next((each for each in reversed(said) if each), "")
    for each in reversed(said):
        unit = each or unit
        units.append(unit)
    return units[::-1]


def _counts_seconds(reference: Meant) -> bool:
    return reference.certain or not any(kind_of(scene) in _OF_NUMBERS for scene in reference.scenes)
