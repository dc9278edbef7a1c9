"""“Move scene 3 to the start”, “put the closing card first”, “after the intro”, “one up”, “reverse the order”."""

import re

from brain.context import Context, SceneInContext
from brain.language.references import Meant, Unclear, find_reference, find_scene
from brain.language.words import NUMBER, bare, number, ordinal
from brain.patterns.fields import FIELD
from brain.patterns.meaning import Meaning, call, do, say
from brain.patterns.move_words import (
    ELSEWHERE,
    MOVE,
    NAMED_ORDER,
    OPEN,
    ORDER,
    PLACE,
    REVERSE,
    TIME_WORDS,
    TOWARDS_START,
)

_OF_TYPE = re.compile(rf"(?:the |its )?(?:{FIELD})", re.IGNORECASE)

_EDGE = re.compile(r"\b(?:top|bottom|head|back)\b", re.IGNORECASE)


def read_move(clause: str, context: Context) -> Meaning | None:
    text = bare(clause)
    if REVERSE.fullmatch(text):
        return _reorder(context, list(reversed(context.scenes)), context.scenes)
    if match := ORDER.fullmatch(text):
        return _in_order([number(word) for word in re.findall(NUMBER, match["order"], re.IGNORECASE)], context)
    if match := NAMED_ORDER.fullmatch(text):
        reference = find_reference(re.sub(r"\s*(?:→|->|>)\s*", ", ", match["order"]), context)
        numbers = [scene.number for scene in reference.scenes] if isinstance(reference, Meant) else []
        return _in_order(numbers, context) if numbers else None
    if match := OPEN.fullmatch(text):
        first, last = match["first"] or match["opens"], match["last"] or match["ends"]
        return _placed(first or last, "first" if first else "last", context)
    words = re.sub(rf"^{MOVE} ", "", text, flags=re.IGNORECASE)
    asking = None
    for gap in re.finditer(" ", words):
        if found := _placed(words[: gap.start()], words[gap.end() :], context):
            if not found.reply:
                return found
            asking = asking or found
    return asking or _placeless(text, context)


def _placeless(text: str, context: Context) -> Meaning | None:
    """“Move scene 2” does not say where to."""
    match = ELSEWHERE.fullmatch(text)
    reference = find_reference(match["ref"], context) if match else None
    if not isinstance(reference, Meant) or not reference.certain or not 0 < len(reference.scenes) < len(context.scenes):
        return None
    scene = reference.scenes[0]
    return say(f"Where should “{scene.name}” go? Say, for example, “move scene {scene.number} to the start”.")


def _in_order(numbers: list[int], context: Context) -> Meaning:
    if sorted(numbers) != [scene.number for scene in context.scenes]:
        return say(f"Name each scene once, in the new order; {context.extent()}.")
    return _reorder(context, [context.scene(each) for each in numbers], context.scenes)


def _placed(phrase: str, place: str, context: Context) -> Meaning | None:
    phrase = re.sub(
        r" (?:(?:should|must|has to|needs to)(?: (?:come|go|be|stand))?|to (?:come|go|be|appear|move)|goes|comes|back)$",
        "",
        re.sub(r"^(?:i|we)(?:'d| would)? (?:rather have|want|like|need|prefer) ", "", phrase, flags=re.IGNORECASE),
        flags=re.IGNORECASE,
    )
    if (match := PLACE.fullmatch(place)) is None:
        return None
    reference = find_reference(phrase, context)
    if not isinstance(reference, Meant):
        return say(reference.question) if reference else None
    if not reference.scenes:
        return None
    if not reference.certain and _EDGE.search(place) and _OF_TYPE.fullmatch(phrase):
        return None  # “put the title at the top” is about the picture
    if match["way"] and not _is_about_order(phrase, match, reference):
        return None  # “move it up” and “move the title left” are about the picture
    others = [scene for scene in context.scenes if scene not in reference.scenes]
    at = _index(match, others, reference.scenes, context)
    if isinstance(at, Unclear):
        return say(at.question)
    return None if at is None else _reorder(context, [*others[:at], *reference.scenes, *others[at:]], reference.scenes)


def _is_about_order(phrase: str, match: re.Match[str], reference: Meant) -> bool:
    of_a_scene = reference.certain and re.search(r"scene|clip|slide|card|\d", phrase, re.IGNORECASE) is not None
    counted = match["step"] or match["steps"] or match["steps_before"]
    about_time = match["way"].lower() in TIME_WORDS or (counted and not _OF_TYPE.fullmatch(phrase))
    return of_a_scene or bool(about_time)


def _index(
    match: re.Match[str], others: list[SceneInContext], moved: tuple[SceneInContext, ...], context: Context
) -> int | Unclear | None:
    """Where among the others the moved scenes go."""
    if match["start"] or match["end"]:
        return 0 if match["start"] else len(others)
    if match["way"]:
        step = _steps(match) * (-1 if match["way"].lower() in TOWARDS_START else 1)
        return min(max(min(scene.number for scene in moved) - 1 + step, 0), len(others))
    if neighbour := match["next"] or match["previous"] or match["between"]:
        found = find_scene(neighbour, context)
        if not isinstance(found, SceneInContext):
            return found
        if found not in others:
            return Unclear("A scene cannot stand beside itself.")
        return others.index(found) + (0 if match["next"] else 1)
    if match["where"]:
        there = find_scene(match["where"], context)
        return there.number - 1 if isinstance(there, SceneInContext) else there
    named = match["number"] or match["bare"]
    place = number(named) if named else ordinal(match["ordinal"])
    if not 1 <= place <= len(context.scenes):
        return Unclear(f"There is no place {place}: {context.extent()}.")
    return place - 1


def _steps(match: re.Match[str]) -> int:
    said = (match["steps_before"] or match["steps"] or "a").lower()
    return 1 if said == "a" else min(number(said), 500)


def _reorder(context: Context, wanted: list[SceneInContext], moved: tuple[SceneInContext, ...]) -> Meaning:
    """The moves that make the order `wanted`, of no more scenes than were named."""
    now = list(context.scenes)
    if wanted == now:
        about = moved[0].number if len(moved) == 1 else None
        return Meaning(already="Nothing to do: the order already is like this.", about=about, verb="move")
    calls = []
    # Each scene goes behind the one that will be before it; from the front that one stands right already.
    for scene in sorted(moved, key=wanted.index):
        old = now.index(scene)
        now.remove(scene)
        before = wanted[: wanted.index(scene)]
        new = now.index(before[-1]) + 1 if before else 0
        now.insert(new, scene)
        if new != old:
            calls.append(call("move_scene", scene=scene.number, place=new + 1))
    return do(*calls)
