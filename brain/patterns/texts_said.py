"""“Change the closing to "Try it free"”, “shorten the tagline to "Plan it"”: new words in quotes, said in passing."""

import re

from brain.context import Context, SceneInContext
from brain.language.names import kind_of
from brain.language.references import Meant, Unclear, find_reference, is_pronoun
from brain.language.words import plain, shown
from brain.patterns.field_edits import setting_field
from brain.patterns.fields import FIELD, scene_with
from brain.patterns.hand_written import setting_text
from brain.patterns.meaning import Edit, Meaning, say
from brain.providers.builtin.library import TEMPLATES

_QUOTED = r"(?P<new>(?:\"[^\"]+\"|'.+?')(?: instead|,? please|,? pls|,? thanks)*[.!]?)"
_IN = r"(?: (?:in|of|on|from) (?P<ref>[^\"',;:]+?))?"
# “… it's too wordy, maybe just …”
_ASIDE = r"(?:,? (?:because )?(?:it's|it is|that's|that is) (?:\w+ )?(?:too|so|a bit|very) \w+)?"
_FIELD = re.compile(
    rf"(?:shorten|simplify|reword|rephrase|rename|retitle|tighten|trim|cut|improve|fix|switch|set|change|update|replace)(?: down)?(?: the| its)? "
    rf"(?P<field>{FIELD}){_IN}{_ASIDE}(?:[,:;]| -| –)?(?: (?:to|into|as|with|by|maybe|perhaps|something like|how about|just|only|simply))* {_QUOTED}",
    re.IGNORECASE,
)
# “The features need a new title: …”
_NEEDS = re.compile(
    rf"(?P<ref>[^\"',:;]+?) (?:needs?|wants?|could use|(?:should|must) (?:get|have)) (?:an?|another|the)(?: new| different| better| other)? (?P<field>{FIELD})"
    rf"[:,]?(?: saying| that says| like)? {_QUOTED}",
    re.IGNORECASE,
)
_SCENE = re.compile(
    rf"(?:change|set|update|switch|turn) (?P<ref>[^\"']+?) (?:to(?: say| read)?|into)(?: just)? {_QUOTED}",
    re.IGNORECASE,
)
# The words that are the scene, where it has such; a list is more than its heading.
_MAIN = ("title", "text", "quote")


def read_text_said(clause: str, context: Context) -> Meaning | None:
    """Only what stands in quotes: these words cannot be anything else."""
    text = plain(clause)
    if match := _FIELD.fullmatch(text) or _NEEDS.fullmatch(text):
        scene = scene_with(match["field"], match["ref"], context)
        if isinstance(scene, Unclear):
            return say(scene.question)
        return _told(scene, match["field"], match["new"]) if scene else None
    match = _SCENE.fullmatch(text)
    reference = find_reference(match["ref"], context) if match else None
    if match is None or not isinstance(reference, Meant) or not reference.certain or is_pronoun(match["ref"]):
        return None
    scene = reference.scenes[0]
    return _told(scene, "text", match["new"]) if len(reference.scenes) == 1 and _is_one_text(scene) else None


def _told(scene: SceneInContext, field: str, words: str) -> Meaning:
    new = shown(words)
    return Meaning(edits=(Edit(scene, setting_field(field, new), setting_text(field, new)),))


def _is_one_text(scene: SceneInContext) -> bool:
    kind = kind_of(scene)
    return kind is None or any(field in TEMPLATES[kind].required for field in _MAIN)
