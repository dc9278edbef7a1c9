"""“Rename scene 1 to A and scene 2 to B”: the second half says no verb, since the first has said it."""

import re

from brain.context import Context
from brain.errors import listed
from brain.language.durations import DURATION
from brain.language.references import Meant, find_reference
from brain.patterns.meaning import Meaning

_VERBS = {"rename_scene": "rename", "move_scene": "move"}
_HALF = re.compile(r"\s*(?:and )?(?P<ref>[^\"':;]{1,60}?) (?:to|into|→|->|after|before|behind) \S.*", re.IGNORECASE)
_CALLED = re.compile(r"\s*(?:and )?(?:scene|clip|slide) \d+ [A-Z\"'].*")


_IT = re.compile(r"(?P<verb>\W*(?:(?:and|then|just|please|also|only|but) )*\w+) it\b(?P<rest>.*)", re.IGNORECASE)
_LENGTH_ALONE = re.compile(rf"\W*(?:and )?{DURATION}(?: long)?\W*", re.IGNORECASE)
_THEM = re.compile(
    r"(?P<verb>\W*(?:(?:and|then|just|please|also|so) )*\w+) (?:them|these|those)\b(?: all)?(?P<rest>.*)", re.IGNORECASE
)


def of_the_video(clause: str, before: Meaning | None, context: Context) -> str | None:
    """“Make it vertical and 10 seconds long”: “it” was the video, and still is."""
    if before is None or not before.of_the_video or context.find_scene(context.selected_scene_id):
        return None
    if match := _IT.fullmatch(clause):
        return f"{match['verb']} the whole video{match['rest']}"
    return f"make the whole video {clause.strip()}" if _LENGTH_ALONE.fullmatch(clause) else None


def with_numbers(clause: str, before: Meaning | None) -> str | None:
    """“I don't need scenes 3 and 4, delete them”: the clause with the scenes that they are."""
    numbers = before.subjects if before else ()
    match = _THEM.fullmatch(clause) if len(numbers) > 1 else None
    return f"{match['verb']} scenes {listed([str(each) for each in numbers])}{match['rest']}" if match else None


def continued(clause: str, before: Meaning | None, context: Context) -> str | None:
    """The clause with the verb of the one before, when it begins with scenes and has none of its own."""
    verb = _VERBS.get(before.calls[-1].name) if before and before.calls else None
    if verb == "rename" and _CALLED.fullmatch(clause):
        return f"call {clause.strip()}"
    match = _HALF.fullmatch(clause) if verb else None
    reference = find_reference(match["ref"], context) if match else None
    return f"{verb} {clause.strip()}" if isinstance(reference, Meant) and reference.certain else None
