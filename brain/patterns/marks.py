"""“Numbers instead of dots in the list”, “use check marks”, “no bullets”: what stands in front of a list's rows."""

import re

from brain.context import Context, SceneInContext
from brain.language.references import Unclear
from brain.language.words import bare
from brain.patterns.fields import scene_with
from brain.patterns.meaning import Edit, Meaning, say
from brain.patterns.scenes_edited import setting

_MARKS = {
    "numbers": r"numbers|numerals|numbering|digits|numbered",
    "checks": r"check ?marks?|checks|ticks|tick marks|check boxes|checkboxes",
    "dots": r"dots|bullets|bullet points|bullet marks|circles",
    "none": r"nothing|no (?:bullets|dots|marks|numbers|check ?marks|ticks)",
}
_ANY = "|".join(_MARKS.values())
_IN = r"(?: (?:in|on|for|of|in front of|before) (?P<ref>.+?))?"
_LIST = r"(?P<ref>(?:the |this )?(?:list|(?:list |bullet )?(?:features|bullets|points|rows|items|entries)|checklist|agenda)|it)"
_PATTERNS = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?:use |put |show |have |give it |i want |make it |switch to |with |add )?(?P<new>{_ANY}) (?:instead of|rather than|in place of) (?:the )?(?:{_ANY}){_IN}",
        rf"(?:change|replace|turn|swap|switch|make) (?:the )?(?:{_ANY}){_IN} (?:to|with|into|by|for) (?P<new>{_ANY})",
        rf"(?P<new>no (?:bullets|dots|check ?marks|ticks|marks)){_IN}",
        r"(?P<gone>remove|hide|drop|delete|lose|get rid of|take away) (?:the |all )?(?:dots|bullets|bullet marks|check ?marks|ticks)(?: (?:in|from|in front) (?:of )?(?P<ref>.+?))?",
        rf"(?:use|show|put|have|i want|give me) (?P<new>check ?marks|ticks|dots|bullets|bullet points|numbers){_IN.removesuffix('?')}",
        r"(?:use|show|put) (?P<new>check ?marks|ticks|dots|bullets)",
        rf"(?P<count>number) {_LIST}",
        rf"(?:make|turn) {_LIST} (?:into )?(?:an? )?(?P<new>numbered)(?: list)?",
        rf"give {_LIST} (?P<new>{_ANY})",
        rf"{_LIST}(?: scene| slide)? (?:should|must) (?:have|come with|use|show|get|be with) (?P<new>{_ANY})(?: (?:instead of|rather than|in place of) (?:the )?(?:{_ANY}))?",
    )
]


def read_marks(clause: str, context: Context) -> Meaning | None:
    text = bare(clause)
    match = next((found for pattern in _PATTERNS if (found := pattern.fullmatch(text))), None)
    if match is None or not context.scenes:
        return None
    said = match.groupdict()
    wanted = "none" if said.get("gone") else "numbers" if said.get("count") else _marks(said["new"])
    scene = _list_called(said.get("ref"), context)
    if isinstance(scene, Unclear):
        return say(scene.question)
    return Meaning(edits=(Edit(scene, setting("marks", wanted)),)) if scene else None


def _list_called(phrase: str | None, context: Context) -> SceneInContext | Unclear | None:
    """The list that is named; where no scene is called so, the only one."""
    named = scene_with("marks", phrase, context) if phrase else None
    return named or scene_with("marks", None, context)


def _marks(words: str) -> str:
    return next(name for name, said in _MARKS.items() if re.fullmatch(said, words, re.IGNORECASE))
