"""“Make the animation calmer”, “a playful animation style”: how things move in built-in scenes."""

import re

from brain.context import Context
from brain.language.references import Meant, find_reference, is_pronoun
from brain.language.styles import MOTION, MOVEMENT, QUALITY, SURE_MOTION, find_energy, find_motion, find_opposite
from brain.language.words import bare
from brain.patterns.meaning import Meaning
from brain.patterns.scenes_edited import SCOPE, edits_in_scope, is_everywhere, setting

_HOW = rf"(?:(?:a (?:little )?bit|a little|much|even|way|slightly) )?(?:more )?(?P<how>{MOTION})"
_STYLE = r"(?: style| feel)?"
_AND = rf"(?:(?:,| and|, and) (?:more )?{MOTION})*"
_BIT = r"(?:a (?:little )?bit|a little|much|even|way|slightly|a lot|a tad)"
_MORE = rf"(?:(?:{_BIT} )?more |{_BIT} (?=\w+er\b))"
_MOOD = rf"(?:{_MORE}|(?:really|very|quite|super) )?(?P<how>{MOTION}){_AND}"
_PARTS_OF_TIME = re.compile(r"(?:the |our |my )?(?:very )?(?:end|ending|start|beginning)", re.IGNORECASE)
_PATTERNS = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?:make|let|have|keep|set|change) (?:the |its |all )?{MOVEMENT}{_STYLE}{SCOPE}(?: be| feel| look| to)? {_HOW}",
        rf"(?:make|let|have) (?P<ref>.+?)(?:'s {MOVEMENT}| move| animate) {_HOW}",
        rf"(?:use |give it |try |i want |switch to |set )?(?:an? |the )?{_HOW} (?:{MOVEMENT}|(?:animation|motion|movement) style){_STYLE}{SCOPE}",
        rf"(?:animate|move) (?P<ref>.+?) {_HOW}",
        rf"(?:make (?P<ref>it|this|everything|(?:the |this )?(?:scene|intro|outro)(?: \d+)?) )?"
        rf"(?:(?:a (?:little )?bit|a little|much|even|way|slightly) )?(?P<how>{SURE_MOTION})",
        rf"(?:the )?{MOVEMENT}{SCOPE} (?:should|must) be {_HOW}",
        rf"(?:make|keep|have|let) (?P<mood_of>.+?) (?:feel |look |be |seem )?{_MOOD}",
        rf"(?P<mood_of>.+?) (?:should|must) (?:be|feel|look) {_MOOD}",
        rf"(?:(?:make|let|have|keep) (?P<mood_of>.+?) (?:feel |look |be |move )?)?(?:{_BIT} )?less (?P<less>{MOTION})",
        rf"(?:make|let|have|keep) (?:the |its |all )?{MOVEMENT}{_STYLE}{SCOPE} (?:{_BIT} )?less (?P<less>{MOTION})",
        rf"(?:the |its )?{MOVEMENT}{SCOPE} (?:is|are|feels?|looks?)(?: {_BIT}| just)? too (?P<less>{MOTION})",
        rf"(?P<mood_of>.+?) (?:is|feels|looks|moves)(?: {_BIT}| just)? too (?P<less>{MOTION})",
        rf"(?:give|bring|add|put)(?: (?P<mood_of>.+?))? (?:{_BIT} |some )?more (?P<more>{QUALITY})(?: (?:to|into) (?P<ref>.+))?",
        rf"(?P<mood_of>.+?) (?:needs|should have|must have|could use) (?:{_BIT} |some )?more (?P<more>{QUALITY})",
        rf"(?:(?:i want|i need|give me|try|use|take|choose|go for|we need|let's have) )?(?:it |something )?{_MORE}(?P<how>{MOTION}){_AND}",
    )
]


def read_motion(clause: str, context: Context) -> Meaning | None:
    text = bare(clause)
    if not context.scenes:
        return None
    for pattern in _PATTERNS:
        match = pattern.fullmatch(text)
        said = match.groupdict() if match else {}
        motion = _motion(said)
        if motion is None or not _is_whole(said.get("mood_of"), context):
            continue
        said["ref"] = said.get("ref") or said.get("mood_of")
        if found := edits_in_scope(said, setting("motion", motion), context):
            return found
    return None


def _motion(said: dict[str, str | None]) -> str | None:
    if quality := said.get("more"):
        return find_energy(quality)
    return find_opposite(less) if (less := said.get("less")) else find_motion(said.get("how") or "")


def _is_whole(phrase: str | None, context: Context) -> bool:
    """A playful scene moves so; a playful title is none of the looks that there are."""
    if phrase is None or is_pronoun(phrase) or is_everywhere(phrase):
        return True
    reference = find_reference(phrase, context)
    # What the ending of a scene might be has no motion of its own: a scene is meant.
    return isinstance(reference, Meant) and (reference.certain or _PARTS_OF_TIME.fullmatch(phrase) is not None)
