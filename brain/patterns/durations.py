"""“Make it 3 seconds”, “half as long”, “scene 2 a bit shorter”, “cut a second from the intro”: whole scenes only."""

import re
from collections.abc import Callable
from itertools import pairwise

from brain.context import Context, SceneInContext
from brain.errors import listed
from brain.language.durations import DURATION, FACTOR, find_factor, find_seconds
from brain.language.references import Meant, find_reference
from brain.language.words import bare
from brain.patterns.meaning import Meaning, already, call, do, say

_VIDEO = re.compile(r"(?:the |this |my )?(?:whole |entire |full )?(?:video|film|movie|project|thing)", re.IGNORECASE)
_REF = r"(?P<ref>.+?)"
_TIME, _BY = rf"(?P<time>{DURATION})", rf"(?P<by>{DURATION})"
_LENGTH = r"(?:duration|length|time|run ?time|running time)"
_SET = r"(?:make|set|trim|cut|shorten|lengthen|extend|stretch|change|adjust|reduce|increase|bring|get|turn|keep|let|have|i want|we want|i need|i'd like)"
_TAIL = r"(?: ?(?:long|each|in total|total|in length|in duration|only|scene|clip))*"
_LINK = r"(?:(?:be|last|run|be|play|go|show|stay|down|up|out|to|for|at|into|a|exactly|only|about|just|be only) )*"
_NOW = [
    rf"{_SET} (?:the )?{_LENGTH} (?:of|for) {_REF}(?: to|:)? (?:be )?{_TIME}",
    rf"{_SET} (?:the )?{_LENGTH}(?: to|:)? {_TIME}",
    rf"(?:the )?{_LENGTH}(?: of {_REF})?(?: should be|:| to| is| =)? {_TIME}",
    rf"{_SET} {_REF}(?:'s)?(?: {_LENGTH})? {_LINK}{_TIME}{_TAIL}",
    rf"{_REF}(?:'s {_LENGTH})?(?: (?:should|must|needs to|has to|can|shall|could)(?: only)?)? "
    rf"(?:(?:be|last|run|take|lasts|runs|is|to|for|at|only|=) )*{_TIME}{_TAIL}",
    rf"(?:can|could|should) {_REF} (?:be|last|run|take)(?: for)? {_TIME}{_TAIL}",
    rf"{_REF}: {_TIME}{_TAIL}",
    rf"(?:to |for |exactly |just )?{_TIME}(?: long)?",
]
_TIMES = [
    rf"{_SET} {_REF}(?: last| run| be| play)? (?P<factor>{FACTOR})",
    rf"(?P<verb>halve|double|triple) (?:the {_LENGTH} of )?{_REF}(?:'s {_LENGTH})?",
    rf"(?P<verb>double|halve|triple) the {_LENGTH}",
    rf"(?:cut|reduce|shorten|trim)(?: the {_LENGTH} of)? {_REF} (?P<verb>in half|by half|to half)",
    rf"(?P<less>shorten|trim|reduce) {_REF}(?: (?P<little>a (?:little )?bit|a little|slightly))?",
    rf"(?P<more>lengthen|extend|stretch|prolong) {_REF}(?: (?P<little>a (?:little )?bit|a little|slightly))?",
    rf"(?P<less>shorten|trim|reduce) {_REF} by (?P<percent>\d{{1,2}}) ?(?:%|percent)",
    rf"(?P<more>lengthen|extend|stretch|increase) {_REF} by (?P<percent>\d{{1,3}}) ?(?:%|percent)",
    rf"{_REF} (?:should|must|could|can) (?:be|last|run) (?P<factor>{FACTOR})",
    rf"(?P<factor>{FACTOR})",
]
_PLUS = [
    rf"(?:make|let) {_REF}(?: last| run)? (?:{_BY} (?P<way>longer|shorter))",
    rf"(?P<way>shorten|trim|cut|reduce|lengthen|extend|stretch|increase) {_REF} by {_BY}",
    rf"(?P<way>extend|lengthen|stretch|shorten) by {_BY}",
    rf"(?P<way>add) {_BY} (?:to|onto) {_REF}",
    rf"(?P<way>cut|remove|take|trim|shave)(?: off)? {_BY} (?:from|off|off of|of) (?:the (?:end|length) of )?{_REF}",
    rf"{_BY} (?P<way>longer|shorter)",
]
LONGEST = 1800  # seconds
_LONGER = {"longer", "lengthen", "extend", "stretch", "increase", "add"}
NewSeconds = Callable[[float], float]


def read_duration(clause: str, context: Context) -> Meaning | None:
    text = bare(clause)
    for pattern in (*_PLUS, *_TIMES, *_NOW):
        match = re.fullmatch(pattern, text, re.IGNORECASE)
        if match and (new := _new_seconds(match.groupdict(), context)) and (found := _trim(match, context, new)):
            return found
    return None


def _new_seconds(said: dict[str, str | None], context: Context) -> NewSeconds | None:
    """What the seconds of a scene become."""
    if (time := said.get("time")) and (seconds := find_seconds(time, context.fps)):
        return lambda _: seconds
    if (by := said.get("by")) and (step := find_seconds(by, context.fps)):
        sign = 1 if (said["way"] or "").lower() in _LONGER else -1
        return lambda before: before + sign * step
    factor = _factor(said)
    return (lambda before: before * factor) if factor else None


def _factor(said: dict[str, str | None]) -> float | None:
    if words := said.get("factor"):
        return find_factor(words)
    if verb := said.get("verb"):
        return {"double": 2.0, "triple": 3.0}.get(verb.lower(), 0.5)
    longer = said.get("more") is not None
    if not longer and said.get("less") is None:
        return None
    if percent := said.get("percent"):
        return 1 + int(percent) / 100 * (1 if longer else -1)
    if said.get("little"):
        return 1.25 if longer else 0.8
    return 4 / 3 if longer else 0.75


def _trim(match: re.Match[str], context: Context, new: NewSeconds) -> Meaning | None:
    phrase = match.groupdict().get("ref") or "it"
    if _VIDEO.fullmatch(phrase) and context.scenes:
        return _trimmed(context, _shares(context, new(context.seconds)))
    reference = find_reference(phrase, context)
    if not isinstance(reference, Meant):
        return say(reference.question) if reference else None
    return _trimmed(context, [(each, new(context.seconds_of(each.duration))) for each in reference.scenes])


def _shares(context: Context, seconds: float) -> list[tuple[SceneInContext, float]]:
    """The same share of each scene, rounded so that together they are exactly that long."""
    share, cuts, before = seconds / context.seconds, [0], 0
    for scene in context.scenes:
        before += scene.duration
        cuts.append(round(before * share))
    frames = [end - start for start, end in pairwise(cuts)]
    return [(scene, each / context.fps) for scene, each in zip(context.scenes, frames, strict=True)]


def _trimmed(context: Context, wanted: list[tuple[SceneInContext, float]]) -> Meaning:
    for scene, seconds in wanted:
        if not 0 < seconds <= LONGEST:
            now = context.seconds_of(scene.duration)
            return say(f"“{scene.name}” lasts {now:.1f} s; it cannot become {seconds:.1f} s long.")
    changed = [(scene, new) for scene, new in wanted if context.frames_in(new) != scene.duration]
    if not changed:
        names = listed([f"“{scene.name}”" for scene, _ in wanted])
        return already(f"Nothing to do: {names} already {'last' if len(wanted) > 1 else 'lasts'} that long.")
    return do(*(call("trim_scene", scene=scene.number, seconds=seconds) for scene, seconds in changed))
