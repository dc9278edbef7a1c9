"""“Make it 3 seconds”, “half as long”, “scene 2 a bit shorter”, “cut a second from the intro”: whole scenes only."""

import re
from collections.abc import Callable
from itertools import pairwise

from brain.context import Context, SceneInContext
from brain.errors import listed
from brain.language.durations import find_factor, find_seconds
from brain.language.meant import named, numbers_of
from brain.language.references import Meant, Unclear, find_reference, find_scene, is_pronoun
from brain.language.words import bare
from brain.patterns.duration_words import PATTERNS
from brain.patterns.meaning import Meaning, already, call, do, say

_VIDEO = re.compile(
    r"(?:the |this |my |our )?(?:whole |entire |full )?(?:video|film|movie|project|thing|total(?: (?:length|duration|time|run ?time))?)",
    re.IGNORECASE,
)
_UNITLESS = re.compile(r"(?:make|set|trim|cut) (?P<ref>.+?)(?: to| last)? (?P<count>\d+(?:[.,]\d+)?)", re.IGNORECASE)
_BARE = re.compile(r"(?:trim|resize|retime|change the (?:length|duration) of) (?P<ref>.+)", re.IGNORECASE)
_SHORT_RANGE = re.compile(r"(?:scene |clip |slide )?(?P<first>\d+) to (?P<second>\d+)", re.IGNORECASE)
LONGEST = 1800  # seconds
_LONGER = {"longer", "lengthen", "extend", "stretch", "increase", "add"}
NewSeconds = Callable[[float], float]


def read_duration(clause: str, context: Context) -> Meaning | None:
    text = bare(clause)
    for pattern in PATTERNS:
        if (match := pattern.fullmatch(text)) and (found := _read(match.groupdict(), context)):
            return found
    return _asked(text, context)


def _asked(text: str, context: Context) -> Meaning | None:
    """“Trim scene 2” does not say how far, “make it 3.5” of what."""
    if (unitless := _UNITLESS.fullmatch(text)) and (is_pronoun(unitless["ref"]) or "scene" in unitless["ref"].lower()):
        meant = find_reference(unitless["ref"], context)
        if isinstance(meant, Meant) and len(meant.scenes) == 1:
            return say(
                f"Seconds? Then say “make {numbers_of(meant.scenes)} {unitless['count']} seconds”. I changed nothing."
            )
    match = _BARE.fullmatch(text)
    reference = find_reference(match["ref"], context) if match else None
    if not isinstance(reference, Meant) or not reference.certain or len(reference.scenes) != 1:
        return None
    scene = reference.scenes[0]
    now = context.seconds_of(scene.duration)
    return say(
        f"How long should scene {scene.number} “{scene.name}” be? Now it lasts {now:.1f} s; say, for example, "
        f"“trim scene {scene.number} to {now / 2:.1f} seconds”."
    )


def _read(said: dict[str, str | None], context: Context) -> Meaning | None:
    if said.get("ref") and (range_ := _SHORT_RANGE.fullmatch(said["ref"] or "")):
        first, second = range_["first"], range_["second"]
        return say(
            f"To {second} seconds? Then say “make scene {first} {second} seconds”. Or the scenes {first} to {second}? "
            f"Then say “scenes {first} to {second}”. I changed nothing."
        )
    phrase = said.get("ref") or said.get("ref_up") or said.get("sure") or ("the video" if said.get("whole") else "it")
    if said.get("even"):
        return _evened(phrase, context)
    if like := said.get("like"):
        other = find_scene(like, context)
        if not isinstance(other, SceneInContext):
            return say(other.question) if isinstance(other, Unclear) else None
        return _trim(phrase, context, lambda _: context.seconds_of(other.duration))
    new = _new_seconds(said, context)
    if new and (said.get("down") or said.get("most")):
        return _trim_down(phrase, context, new(0), at_most=said.get("most"))
    return _trim(phrase, context, new, sure=said.get("sure") is not None) if new else None


def _new_seconds(said: dict[str, str | None], context: Context) -> NewSeconds | None:
    """What the seconds of a scene become."""
    if (time := said.get("time")) and (seconds := find_seconds(time, context.fps)):
        return lambda _: seconds
    if extra := said.get("by_extra"):
        added = find_seconds(re.sub(r"\b(?:extra|more|additional|further) ", "", extra, flags=re.I), context.fps)
        return (lambda before: before + added) if added else None
    if by := said.get("by") or said.get("by_more"):
        words = re.sub(r"^(?=(?:second|minute|frame)$)", "a ", re.sub(r"\bmore ", "", by), flags=re.IGNORECASE)
        step = find_seconds(re.sub(r"^half second$", "half a second", words, flags=re.IGNORECASE), context.fps)
        if step is None or (said.get("by_more") and "more" not in by.lower()):
            return None
        sign = 1 if said.get("by_more") or (said["way"] or "").lower() in _LONGER else -1
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
    if said.get("much"):
        return 2.0 if longer else 0.5
    if said.get("little") or said.get("little_up"):
        return 1.25 if longer else 0.8
    return 4 / 3 if longer else 0.75


def _trim(phrase: str, context: Context, new: NewSeconds, *, sure: bool = False) -> Meaning | None:
    if _VIDEO.fullmatch(phrase) and context.scenes:
        return _trimmed(context, _shares(context, new(context.seconds)))
    reference = find_reference(phrase, context)
    if not isinstance(reference, Meant):
        return say(reference.question) if reference else None
    if sure and not reference.certain and not is_pronoun(phrase):
        return None
    return _trimmed(context, [(each, new(context.seconds_of(each.duration))) for each in reference.scenes])


def _trim_down(phrase: str, context: Context, seconds: float, *, at_most: str | None) -> Meaning | None:
    """To no more than that; “under 20 seconds” leaves out the last frame. It never makes anything longer."""
    most = seconds - 1 / context.fps if at_most and re.match(r"under|below|less|shorter", at_most, re.I) else seconds
    is_video = _VIDEO.fullmatch(phrase) is not None
    reference = find_reference("all scenes" if is_video else phrase, context)
    if not isinstance(reference, Meant):
        return say(reference.question) if reference else None
    unsure = is_pronoun(phrase) and not reference.certain
    longest = max((context.seconds_of(scene.duration) for scene in reference.scenes), default=0)
    if (is_video or (unsure and longest < seconds)) and context.seconds > most:
        return _trimmed(context, _shares(context, most))
    if not is_video and longest > most:
        long = [scene for scene in reference.scenes if context.seconds_of(scene.duration) > most]
        return _trimmed(context, [(scene, most) for scene in long])
    whole = is_video or unsure
    now = f"the video lasts {context.seconds:.1f} s" if whole else f"{named(reference.scenes)} lasts {longest:.1f} s"
    longer = f"make {'the video' if whole else numbers_of(reference.scenes)} {seconds:g} seconds"
    return say(f"Now {now}, which is no more than that. To make it longer, say “{longer}”. I changed nothing.")


def _evened(phrase: str, context: Context) -> Meaning | None:
    """All of the scenes as long as each other, and together as long as before."""
    reference = find_reference("all scenes" if re.fullmatch(r"they|them", phrase, re.IGNORECASE) else phrase, context)
    if not isinstance(reference, Meant):
        return say(reference.question) if reference else None
    scenes = reference.scenes
    if len(scenes) < 2:
        return say(f"The same length as which scene? Now {context.extent()}.")
    each = round(sum(scene.duration for scene in scenes) / len(scenes))
    return _trimmed(context, [(scene, context.seconds_of(each)) for scene in scenes])


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
