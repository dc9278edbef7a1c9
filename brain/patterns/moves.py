"""“Move scene 3 to the start”, “put the closing card first”, “after the intro”, “one up”, “reverse the order”."""

import re

from brain.context import Context, SceneInContext
from brain.language.references import Meant, Unclear, find_reference, find_scene
from brain.language.words import NUMBER, ORDINAL, bare, number, ordinal
from brain.patterns.meaning import Meaning, already, call, do, say

_MOVE = r"(?:move|put|place|bring|shift|drag|send|push|pull|set|reorder|make|have|let)"
_SPOT = r"(?:place|position|spot|slot|scene|one|clip|slide)"
_START = rf"(?:(?:to|at|in) )?(?:the )?(?:very )?(?:start|beginning|front|top|head|first(?: {_SPOT})?)"
_END = rf"(?:(?:to|at|in) )?(?:the )?(?:very )?(?:end|back|bottom|tail|last(?: {_SPOT})?|final(?: {_SPOT})?)"
_OF_VIDEO = r"(?: of (?:the |this |my )?(?:video|project|timeline|film))?"
_PLACE = re.compile(
    rf"(?:(?:go|come|be|is|goes|comes|as) )?(?:(?P<start>{_START}{_OF_VIDEO}|up front)|(?P<end>{_END}{_OF_VIDEO})"
    rf"|(?:to |at |in |into )?(?:the )?(?:(?:{_SPOT}|number|no\.?|#) ?#?(?P<number>{NUMBER})|(?P<ordinal>{ORDINAL})(?: {_SPOT})?)"
    rf"|to (?P<bare>\d+)"
    rf"|(?:to )?(?:right |just |directly )?(?P<before>before|in front of|ahead of|above) (?P<next>.+)"
    rf"|(?:to )?(?:right |just |directly )?(?P<after>after|behind|below|following) (?P<previous>.+)"
    rf"|(?:in )?between (?P<between>.+) and .+"
    rf"|(?:(?P<steps_before>{NUMBER}|a) )?(?:(?P<step>places?|positions?|steps?|spots?|slots?) )?(?P<way>up|earlier|forward|forwards|down|later|back|backward|backwards|to the left|to the right|left|right)"
    rf"(?: (?:by )?(?P<steps>{NUMBER}|a)(?: (?:places?|positions?|steps?|spots?|slots?))?)?)",
    re.IGNORECASE,
)
_TOWARDS_START = {"up", "earlier", "forward", "forwards", "left", "to the left"}
_TIME_WORDS = {"earlier", "later"}
_REVERSE = re.compile(
    r"(?:reverse|invert|flip|turn around) (?:the )?(?:order|sequence|scenes|timeline)(?: of (?:the |all )?(?:scenes|video))?",
    re.IGNORECASE,
)
_ORDER = re.compile(
    rf"(?:(?:change|set|make|use|put) )?(?:the )?(?:new )?(?:order|scenes)(?: of (?:the )?scenes)?(?: to| in the order| in order|:| is)? (?P<order>{NUMBER}(?:(?:, ?| and |, and | ){NUMBER})+)",
    re.IGNORECASE,
)
_NAMED_ORDER = re.compile(
    r"(?:(?:change|set|put|make|use|bring) )?(?:(?:the )?(?:new )?(?:scene )?order(?: of the scenes)?(?: to| is| should be|:)|(?:them|the scenes|everything|all scenes) in (?:the |this )?order:?)"
    r" (?P<order>.+[,→>].+)",
    re.IGNORECASE,
)
_OPEN = re.compile(
    r"(?:start|begin|open)(?: the video)? (?:with|on) (?P<first>.+)|(?:end|finish|close)(?: the video)? (?:with|on) (?P<last>.+)",
    re.IGNORECASE,
)


def read_move(clause: str, context: Context) -> Meaning | None:
    text = bare(clause)
    if _REVERSE.fullmatch(text):
        return _reorder(context, list(reversed(context.scenes)), context.scenes)
    if match := _ORDER.fullmatch(text):
        return _in_order([number(word) for word in re.findall(NUMBER, match["order"], re.IGNORECASE)], context)
    if match := _NAMED_ORDER.fullmatch(text):
        reference = find_reference(re.sub(r"\s*(?:→|->|>)\s*", ", ", match["order"]), context)
        numbers = [scene.number for scene in reference.scenes] if isinstance(reference, Meant) else []
        return _in_order(numbers, context) if numbers else None
    if match := _OPEN.fullmatch(text):
        return _placed(match["first"] or match["last"], "first" if match["first"] else "last", context)
    words = re.sub(rf"^{_MOVE} ", "", text, flags=re.IGNORECASE)
    asking = None
    for gap in re.finditer(" ", words):
        if found := _placed(words[: gap.start()], words[gap.end() :], context):
            if not found.reply:
                return found
            asking = asking or found
    return asking


def _in_order(numbers: list[int], context: Context) -> Meaning:
    if sorted(numbers) != [scene.number for scene in context.scenes]:
        return say(f"Name each scene once, in the new order; {context.extent()}.")
    return _reorder(context, [context.scene(each) for each in numbers], context.scenes)


def _placed(phrase: str, place: str, context: Context) -> Meaning | None:
    phrase = re.sub(
        r" (?:(?:should|must|has to|needs to)(?: (?:come|go|be|stand))?|goes|comes|back)$",
        "",
        phrase,
        flags=re.IGNORECASE,
    )
    if (match := _PLACE.fullmatch(place)) is None:
        return None
    reference = find_reference(phrase, context)
    if not isinstance(reference, Meant):
        return say(reference.question) if reference else None
    if match["way"] and not _is_about_order(phrase, match, reference):
        return None  # “move it up” and “move the title left” are about the picture
    others = [scene for scene in context.scenes if scene not in reference.scenes]
    at = _index(match, others, reference.scenes, context)
    if isinstance(at, Unclear):
        return say(at.question)
    return None if at is None else _reorder(context, [*others[:at], *reference.scenes, *others[at:]], reference.scenes)


def _is_about_order(phrase: str, match: re.Match[str], reference: Meant) -> bool:
    of_a_scene = reference.certain and re.search(r"scene|clip|slide|card|\d", phrase, re.IGNORECASE) is not None
    return of_a_scene or match["way"].lower() in _TIME_WORDS or match["step"] is not None


def _index(
    match: re.Match[str], others: list[SceneInContext], moved: tuple[SceneInContext, ...], context: Context
) -> int | Unclear | None:
    """Where among the others the moved scenes go."""
    if match["start"] or match["end"]:
        return 0 if match["start"] else len(others)
    if match["way"]:
        step = _steps(match) * (-1 if match["way"].lower() in _TOWARDS_START else 1)
        return min(max(min(scene.number for scene in moved) - 1 + step, 0), len(others))
    if neighbour := match["next"] or match["previous"] or match["between"]:
        found = find_scene(neighbour, context)
        if not isinstance(found, SceneInContext):
            return found
        if found not in others:
            return Unclear("A scene cannot stand beside itself.")
        return others.index(found) + (0 if match["next"] else 1)
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
        return already("Nothing to do: the order already is like this.")
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
