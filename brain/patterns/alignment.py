"""“Left-align the text”, “center it”, “move the text to the right”: where the type stands in built-in scenes."""

import re

from brain.context import Context
from brain.language.words import bare
from brain.patterns.hand_written import aligning
from brain.patterns.meaning import Meaning
from brain.patterns.scenes_edited import SCOPE, edits_in_scope, setting
from brain.tsx.alignment import Side

_SIDE = r"(?P<side>left|right|cent(?:er|re)(?:ed|d)?|middle)"
_TYPE = r"(?:all )?(?:(?:the |its |all )?(?:texts?|titles?|headlines?|headings?|words|type|lettering|content|contents|copy|numbers?|quote|letters)|everything)"
_TO = r"(?:(?:to|on|at|in|into|towards?) )?(?:the )?"
_PATTERNS = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?:{_SIDE}[- ]align|align {_SIDE.replace('side', 'side_first')}) {_TYPE}{SCOPE}?",
        rf"{_SIDE}[- ]align(?:ed|ment)?(?: {_TYPE}{SCOPE}?)?",
        rf"(?:align|move|put|place|shift|set|push|position|justify) {_TYPE}{SCOPE}? {_TO}{_SIDE}(?:[ -]aligned| side| edge)?",
        rf"(?:align|justify) (?:(?P<ref>.+?) )?{_TO}{_SIDE}",
        rf"(?:make|let|have) {_TYPE}{SCOPE}? (?:be )?{_SIDE}(?:[ -]aligned)?",
        rf"{_TYPE}{SCOPE}? (?:should|must) (?:be|stand|go) {_TO}{_SIDE}(?:[ -]aligned| side)?",
        rf"(?:the )?(?:texts?|title) {_TO}{_SIDE}(?: side|[ -]aligned)?{SCOPE}",
        rf"(?P<side>cent(?:er|re))(?: align)? {_TYPE}{SCOPE}?",
        r"(?P<side>cent(?:er|re)) (?P<ref>.+)",
        rf"{_SIDE}[- ]align (?P<ref>.+)",
        rf"make (?P<ref>.+?) {_SIDE}[ -]aligned",
        r"(?P<side>cent(?:er|re)(?:ed|d)?)",
        r"make (?P<ref>it|this) (?P<side>cent(?:ered|red))",
    )
]


def read_alignment(clause: str, context: Context) -> Meaning | None:
    text = bare(clause)
    if not context.scenes:
        return None
    for pattern in _PATTERNS:
        if (match := pattern.fullmatch(text)) is None:
            continue
        said = match.groupdict()
        if said.get("ref") is None and re.search(r"\beverything\b", text, re.IGNORECASE):
            said["everywhere"] = "everywhere"
        side = _side((said.get("side") or said.get("side_first") or "").lower())
        if found := edits_in_scope(said, setting("align", side), context, transform=aligning(side)):
            return found
    return None


def _side(word: str) -> Side:
    return "left" if word == "left" else "right" if word == "right" else "center"
