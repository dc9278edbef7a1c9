"""“Make the title all caps”, “write the tagline in lower case”: a text in other letters, word for word the same."""

import re
from collections.abc import Callable
from typing import Any

from brain.context import Context, SceneInContext
from brain.language.references import Unclear
from brain.language.words import bare
from brain.patterns.fields import FIELD, field_in, scene_with
from brain.patterns.meaning import Edit, Meaning, Rewrite, say

_CAPS = r"(?P<caps>(?:in )?(?:all[ -])?(?:caps|capitals|capital letters|upper[ -]?case(?: letters)?))"
_SMALL = r"(?P<small>(?:in )?(?:all )?(?:lower[ -]?case(?: letters)?|small letters))"
_HOW = rf"(?:{_CAPS}|{_SMALL})"
_TO = r"(?:to|into) (?-i:(?=[a-z]))"  # “to All caps” is a text that says so
_IN = r"(?: (?:in|of|on|from) (?P<ref>[^\"']+?))?"
_PATTERNS = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?:make|set|put|write|turn|change|convert|have|show)(?: the| its)? (?P<field>{FIELD}){_IN} (?:be |{_TO})?{_HOW}",
        rf"(?:make|set|put|write|turn|change|convert|show) (?P<ref>[^\"']+?)'s (?P<field>{FIELD}) (?:{_TO})?{_HOW}",
        rf"(?P<caps>upper[ -]?case|all[ -]caps)(?: the| its) (?P<field>{FIELD}){_IN}",
        rf"(?:use )?{_HOW} (?:for|in|on)(?: the| its)? (?P<field>{FIELD}){_IN}",
        rf"(?:the )?(?P<field>{FIELD}){_IN} (?:should|must) be (?:written )?{_HOW}",
    )
]


def read_letter_case(clause: str, context: Context) -> Meaning | None:
    text = bare(clause)
    match = next((found for pattern in _PATTERNS if (found := pattern.fullmatch(text))), None)
    scene = scene_with(match["field"], match["ref"], context) if match else None
    if isinstance(scene, Unclear):
        return say(scene.question)
    if match is None or not isinstance(scene, SceneInContext):
        return None
    return Meaning(edits=(Edit(scene, _recased(match["field"], str.upper if match["caps"] else str.lower)),))


def _recased(word: str, recase: Callable[[str], str]) -> Rewrite:
    def rewrite(kind: str, content: dict[str, Any]) -> dict[str, Any]:
        field = field_in(kind, word)
        text = content.get(field) if field else None
        if not field or not isinstance(text, str):
            raise ValueError(f"There is no {word} to write in other letters.")
        return {field: recase(text)}

    return rewrite
