"""“Make the animation calmer”, “a playful animation style”: how things move in built-in scenes."""

import re

from brain.context import Context
from brain.language.styles import MOTION, MOVEMENT, SURE_MOTION, find_motion
from brain.language.words import bare
from brain.patterns.meaning import Meaning
from brain.patterns.scenes_edited import SCOPE, edits_in_scope, setting

_HOW = rf"(?:(?:a (?:little )?bit|a little|much|even|way|slightly) )?(?:more )?(?P<how>{MOTION})"
_STYLE = r"(?: style| feel)?"
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
    )
]


def read_motion(clause: str, context: Context) -> Meaning | None:
    text = bare(clause)
    if not context.scenes:
        return None
    for pattern in _PATTERNS:
        match = pattern.fullmatch(text)
        motion = find_motion(match["how"]) if match else None
        if match and motion and (found := edits_in_scope(match.groupdict(), setting("motion", motion), context)):
            return found
    return None
