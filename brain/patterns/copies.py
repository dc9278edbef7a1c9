"""“Duplicate scene 2”, “make a copy of the intro”."""

import re

from brain.context import Context
from brain.language.references import Meant, find_reference
from brain.language.words import NUMBER, bare, number
from brain.patterns.meaning import Meaning, call, do, say

_COPY = re.compile(
    r"(?:duplicate|copy|clone|repeat|(?:make|create|add) (?:a |another )?(?:copy|duplicate|clone) of) (?P<what>.+?)"
    rf"(?: (?P<count>once|twice|{NUMBER} times))?",
    re.IGNORECASE,
)
MOST = 10


def read_copy(clause: str, context: Context) -> Meaning | None:
    if (match := _COPY.fullmatch(bare(clause))) is None:
        return None
    reference = find_reference(match["what"], context)
    if not isinstance(reference, Meant):
        return say(reference.question) if reference else None
    count = _count((match["count"] or "once").lower())
    if not 0 < count * len(reference.scenes) <= MOST:
        return say(f"At most {MOST} copies at once.")
    return do(*(call("duplicate_scene", scene=scene.number) for scene in reference.scenes for _ in range(count)))


def _count(words: str) -> int:
    return {"once": 1, "twice": 2}.get(words) or number(words.split()[0])
