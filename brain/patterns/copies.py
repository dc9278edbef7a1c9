"""“Duplicate scene 2”, “make a copy of the intro”."""

import re

from brain.context import Context, SceneInContext
from brain.language.references import Meant, find_reference, is_pronoun
from brain.language.words import NUMBER, bare, number
from brain.patterns.meaning import Meaning, call, do, say

_COPY = re.compile(
    rf"(?:duplicate|copy|clone|repeat|(?:make|create|add) (?:(?:a |another )?(?:copy|duplicate|clone)|(?P<copies>{NUMBER}) (?:copies|duplicates|clones))"
    rf"(?: of|$))(?: (?P<what>.+?))?(?: (?P<count>once|twice|thrice|{NUMBER} times))?"
    r"(?P<end>,? (?:(?:and )?(?:put|move|place) (?:it|them|the copy) )?(?:(?:to|at|in|behind) )?the (?:very )?end(?: of the (?:video|timeline))?)?",
    re.IGNORECASE,
)
# “I need the intro twice”: as often in all, so one copy fewer.
_OFTEN = re.compile(
    rf"(?:(?:i|we) (?:want|need)|i'd like|show|use|have|play|put)? ?(?P<what>.+?) (?P<count>twice|thrice|{NUMBER} times)(?: in (?:the|this) video)?",
    re.IGNORECASE,
)
MOST = 10


def read_copy(clause: str, context: Context) -> Meaning | None:
    if (match := _COPY.fullmatch(bare(clause))) is None:
        return _in_all(bare(clause), context)
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
    """A copy stands behind its original and looks the same: the original goes to the end, the copy takes its place."""
    if len(scenes) != 1 or count != 1:
        return say("I can put one copy of one scene at the end at a time.")
    last = len(context.scenes)
    copied = call("duplicate_scene", scene=scenes[0].number)
    return do(
        copied, *([call("move_scene", scene=scenes[0].number, place=last + 1)] if scenes[0].number < last else [])
    )


def _count(words: str) -> int:
    return {"once": 1, "twice": 2, "thrice": 3}.get(words) or number(words.split()[0])
