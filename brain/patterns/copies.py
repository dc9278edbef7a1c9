"""“Duplicate scene 2”, “make a copy of the intro”."""

import re

from brain.context import Context, SceneInContext
from brain.language.durations import DURATION, find_seconds
from brain.language.references import Meant, Unclear, find_reference, find_scene, is_pronoun
from brain.language.words import NUMBER, bare, number, shown
from brain.patterns.meaning import Meaning, call, do, say

_ITS = r"the (?:copy|duplicate|clone|new one|second one)"
_COPY = re.compile(
    rf"(?:duplicate|copy|clone|dupe|repeat|(?:make|create|add) (?:(?:a |another )?(?:copy|duplicate|clone)|(?P<copies>{NUMBER}) (?:copies|duplicates|clones))"
    rf"(?: of|$))(?: (?P<what>.+?))?(?: (?P<count>once|twice|thrice|{NUMBER} times|\d+ ?x))?"
    r"(?P<end>,? (?:(?:and )?(?:put|move|place) (?:it|them|the copy) )?(?:(?:to|at|in|behind) )?the (?:very )?end(?: of the (?:video|timeline))?)?",
    re.IGNORECASE,
)
# “I need the intro twice”: as often in all, so one copy fewer.
_OFTEN = re.compile(
    rf"(?:(?:i|we) (?:want|need)|i'd like|show|use|have|play|put)? ?(?P<what>.+?) (?P<count>twice|thrice|{NUMBER} times)(?: in (?:the|this) video)?",
    re.IGNORECASE,
)
_KIND = r"(?:duplicate|copy|clone|dupe|repeat|make (?:a |another )?(?:copy|duplicate) of)"
# “Duplicate scene 2 and call it B”, “copy scene 2 and make the copy 2 seconds”: what is said of the copy.
_CHANGED = re.compile(
    rf"{_KIND} (?P<what>.+?)(?:,? and|,|;|,? then) (?:(?:call|name|rename|title) (?:it|{_ITS}) (?:to |as )?(?P<name>\"[^\"]+\"|'.+'|[^,;]+)|"
    rf"(?:make|trim|set|cut) (?:it|{_ITS}) (?:to |last )?(?P<time>{DURATION})(?: long)?)",
    re.IGNORECASE,
)
_LIKE = re.compile(
    r"(?:(?:make|add|create|i (?:want|need)|give me) )?(?:another|one more|a new) (?:one|scene|slide|clip)?(?: just| exactly)? ?(?:like|the same as|identical to) (?P<what>.+)",
    re.IGNORECASE,
)
MOST = 10


def read_copy(clause: str, context: Context) -> Meaning | None:
    text = bare(clause)
    if match := _CHANGED.fullmatch(text):
        return _copy_changed(match, context)
    if like := _LIKE.fullmatch(text):
        text = f"duplicate {like['what']}"
    if (match := _COPY.fullmatch(text)) is None:
        return _in_all(text, context)
    if re.match(r"repeat|copy that", match[0], re.IGNORECASE) and is_pronoun(match["what"] or "it"):
        return None  # “copy that” is an answer
    reference = find_reference(match["what"] or "it", context)
    if not isinstance(reference, Meant):
        return say(reference.question) if reference else None
    if not reference.scenes:
        return say("There is no such scene to copy.")
    count = number(match["copies"]) if match["copies"] else _count((match["count"] or "once").lower())
    if not 0 < count * len(reference.scenes) <= MOST:
        return say(f"At most {MOST} copies at once.")
    if match["end"]:
        return _at_the_end(reference.scenes, count, context)
    return do(*(call("duplicate_scene", scene=scene.number) for scene in reference.scenes for _ in range(count)))


def _copy_changed(match: re.Match[str], context: Context) -> Meaning | None:
    """The copy as a scene of its own, since the original is to stay as it is."""
    scene = find_scene(match["what"], context)
    if not isinstance(scene, SceneInContext) or scene.props:
        return say(scene.question) if isinstance(scene, Unclear) else None
    name = shown(match["name"]) if match["name"] else f"{scene.name} copy"
    if re.search(r"\band (?:make|move|put|set|delete|trim)\b", name, re.IGNORECASE) or len(name) > 80:
        return None
    seconds = find_seconds(match["time"], context.fps) if match["time"] else context.seconds_of(scene.duration)
    if not seconds:
        return None
    return do(call("add_scene", name=name, tsx_code=scene.tsx_code, seconds=seconds, place=scene.number + 1))


def _in_all(text: str, context: Context) -> Meaning | None:
    match = _OFTEN.fullmatch(text)
    reference = find_reference(match["what"], context) if match else None
    if match is None or not isinstance(reference, Meant) or not reference.certain or len(reference.scenes) != 1:
        return None
    copies = _count(match["count"].lower()) - 1
    if not 0 < copies <= MOST:
        return say(f"At most {MOST} copies at once.")
    return do(*(call("duplicate_scene", scene=reference.scenes[0].number) for _ in range(copies)))


def _at_the_end(scenes: tuple[SceneInContext, ...], count: int, context: Context) -> Meaning:
    """The copy goes to the end. One with properties of its own stands behind its original: there the original goes."""
    if len(scenes) != 1 or count != 1:
        return say("I can put one copy of one scene at the end at a time.")
    last, scene = len(context.scenes), scenes[0]
    if scene.number < last and not scene.props:
        seconds = context.seconds_of(scene.duration)
        return do(
            call("add_scene", name=f"{scene.name} copy", tsx_code=scene.tsx_code, seconds=seconds, place=last + 1)
        )
    copied = call("duplicate_scene", scene=scenes[0].number)
    return do(
        copied, *([call("move_scene", scene=scenes[0].number, place=last + 1)] if scenes[0].number < last else [])
    )


def _count(words: str) -> int:
    return {"once": 1, "twice": 2, "thrice": 3}.get(words) or number(words.split()[0].rstrip("x"))
