"""“Rename scene 1 to A and scene 2 to B”: the second half says no verb, since the first has said it."""

import re
from dataclasses import replace

from brain.context import Context
from brain.errors import listed
from brain.language.durations import DURATION
from brain.language.references import Meant, find_reference
from brain.language.words import ORDINAL
from brain.patterns.meaning import Meaning, call, do

_VERBS = {"rename_scene": "rename", "move_scene": "move"}
_SETTING = {"set", "make", "update"}
_SET_TO = re.compile(r"\s*(?:and )?[^\"':;,]{1,40}? to \S+\s*", re.IGNORECASE)
_HALF = re.compile(r"\s*(?:and )?(?P<ref>[^\"':;]{1,60}?) (?:to|into|→|->|after|before|behind) \S.*", re.IGNORECASE)
# “The outro first, then the intro”
_NTH = re.compile(rf"\b{ORDINAL}(?: place)?[\s.!]*$", re.IGNORECASE)
_ALONE = re.compile(r"\s*(?:and |then )*(?P<ref>[^\"':;,]{1,60}?)[\s.!]*", re.IGNORECASE)
_CALLED = re.compile(
    r"\s*(?:and )?(?:(?:scene|clip|slide) \d+|the (?:first|second|third|fourth|fifth|last|\d+(?:st|nd|rd|th))(?: scene| one)?) [A-Z\"'].*"
)


# “… and scene 1 half as long”
_LENGTH_OF = re.compile(
    r"\s*(?:and )?(?:scenes? \d+|the (?:\w+ )?(?:scene|clip|slide|intro|outro|\w+ one)) (?:\S+ as (?:long|short)|(?:a (?:little )?bit |a little |much )?(?:longer|shorter)|"
    rf"{DURATION}(?: long)?)[\s.!]*",
    re.IGNORECASE,
)
# “Make the closing say Buy and the intro say Hello”
_SAYS = re.compile(r"\s*(?:and )?(?:the |scene |my )[^\"':;,]{1,40}? (?:say|read) \S.*", re.IGNORECASE)
_IT = re.compile(r"(?P<verb>\W*(?:(?:and|then|just|please|also|only|but) )*\w+) it\b(?P<rest>.*)", re.IGNORECASE)
_LENGTH_ALONE = re.compile(rf"\W*(?:and )?{DURATION}(?: long)?\W*", re.IGNORECASE)
_THEM = re.compile(
    r"(?P<verb>\W*(?:(?:and|then|just|please|also|so) )*\w+) (?:them|these|those)\b(?: all)?(?P<rest>.*)", re.IGNORECASE
)


def of_the_video(clause: str, before: Meaning | None, context: Context) -> str | None:
    """“Make it vertical and 10 seconds long”: “it” was the video, and still is."""
    if (
        before is None
        or not (before.of_the_video or _trims_all(before, context))
        or context.find_scene(context.selected_scene_id)
    ):
        return None
    if match := _IT.fullmatch(clause):
        return f"{match['verb']} the whole video{match['rest']}"
    return f"make the whole video {clause.strip()}" if _LENGTH_ALONE.fullmatch(clause) else None


def _trims_all(before: Meaning, context: Context) -> bool:
    """“The video is too long, cut it to 10 seconds”: all scenes together are “it”."""
    trims = bool(before.calls) and all(call.name == "trim_scene" for call in before.calls)
    return trims and not before.edits and len(before.subjects) == len(context.scenes) > 1


def with_numbers(clause: str, before: Meaning | None) -> str | None:
    """“I don't need scenes 3 and 4, delete them”: the clause with the scenes that they are."""
    numbers = before.subjects if before else ()
    match = _THEM.fullmatch(clause) if len(numbers) > 1 else None
    return f"{match['verb']} scenes {listed([str(each) for each in numbers])}{match['rest']}" if match else None


def placed_next(clause: str, before: Meaning | None, context: Context) -> Meaning | None:
    """“The outro first, then the intro”: the place behind the one that was given last."""
    match = _ALONE.fullmatch(clause)
    last = _last_placed(before)
    there = find_reference(match["ref"], context) if match and last else None
    if last is None or not isinstance(there, Meant) or len(there.scenes) != 1:
        return None
    (number, place), scene = last, there.scenes[0]
    if scene.number == number or place >= len(context.scenes):
        return None
    if before and not before.calls and scene.number == place + 1:
        return replace(before, about=scene.number)
    return do(call("move_scene", scene=scene.number, place=place + 1))


def stays_there(clause: str, known: Meaning, before: Meaning | None) -> Meaning:
    """“The quote 2nd, the chart 3rd”: what is third now is not, once the quote has moved."""
    moved = before is not None and bool(before.calls) and before.calls[-1].name == "move_scene"
    if not moved or known.verb != "move" or known.calls or not known.about or not _NTH.search(clause):
        return known
    return do(call("move_scene", scene=known.about, place=known.about))


def _last_placed(before: Meaning | None) -> tuple[int, int] | None:
    """The number of the scene that was placed last, and its place: one that stands right is moved no more."""
    if before and before.calls and before.calls[-1].name == "move_scene":
        return before.calls[-1].params["scene"], before.calls[-1].params["place"]
    return (before.about, before.about) if before and before.verb == "move" and before.about else None


def continued(clause: str, before: Meaning | None, context: Context) -> str | None:
    """The clause with the verb of the one before, when it begins with scenes and has none of its own."""
    if before and before.verb == "replace" and not clause.strip().lower().startswith("replace"):
        return f"replace {re.sub(r'^(?:and|then) ', '', clause.strip())}"
    if before and before.verb in _SETTING and _SET_TO.fullmatch(clause):
        return f"{before.verb} {clause.strip()}"
    if before and before.calls and before.calls[-1].name == "trim_scene" and _LENGTH_OF.fullmatch(clause):
        return f"make {re.sub(r'^(?:and|then) ', '', clause.strip())}"
    if before and before.edits and _SAYS.fullmatch(clause):
        return f"make {re.sub(r'^(?:and|then) ', '', clause.strip())}"
    verb = _VERBS.get(before.calls[-1].name) if before and before.calls else None
    if verb == "rename" and _CALLED.fullmatch(clause):
        return f"call {clause.strip()}"
    match = _HALF.fullmatch(clause) if verb else None
    reference = find_reference(match["ref"], context) if match else None
    return f"{verb} {clause.strip()}" if isinstance(reference, Meant) and reference.certain else None
