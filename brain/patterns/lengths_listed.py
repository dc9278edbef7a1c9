"""“Make the intro 2 and the outro 3 seconds”, “intro 2s features 4s closing 2s”: a length for each of several scenes."""

import re

from brain.context import Context
from brain.language.durations import find_seconds
from brain.language.references import Meant, find_reference
from brain.language.words import bare
from brain.patterns.meaning import Meaning, call, do

_UNIT = r"(?:seconds?|secs?|s|frames?)"
_LENGTH = rf"(?P<count>\d+(?:[.,]\d+)?) ?(?P<unit>{_UNIT}(?![a-z]))?"
_ONE = re.compile(
    rf"(?:(?:,|;|and |& ?) *)*(?P<ref>[^\d,;:]+(?: \d+)??)(?: to| should be| is)?(?: ?[:=])? ?(?<=[ :=]){_LENGTH}(?= |,|$)",
    re.IGNORECASE,
)
_VERB = re.compile(r"(?:make|set|have|let|trim|change) ", re.IGNORECASE)
_EACH = re.compile(r" (?:each|long)$", re.IGNORECASE)


def read_listed_lengths(clause: str, context: Context) -> Meaning | None:
    """At least two scenes with a number each; the last number has a unit, and those without one have the next one's."""
    text = _EACH.sub("", _VERB.sub("", bare(clause), count=1))
    found: list[re.Match[str]] = []
    at = 0
    while at < len(text) and (match := _ONE.match(text, at)):
        found.append(match)
        at = match.end()
        at += len(text[at:]) - len(text[at:].lstrip(" "))
    if at < len(text) or len(found) < 2 or not found[-1]["unit"]:
        return None
    lengths: dict[int, float] = {}
    unit = ""
    for match in reversed(found):
        unit = match["unit"] or unit
        reference = find_reference(match["ref"], context)
        seconds = find_seconds(f"{match['count']} {unit}", context.fps)
        if not isinstance(reference, Meant) or not reference.scenes or not seconds:
            return None
        lengths |= {scene.number: seconds for scene in reference.scenes}
    return do(*(call("trim_scene", scene=number, seconds=lengths[number]) for number in sorted(lengths)))
