"""“I don't like scene 3”, “we don't need the intro any more”: no wish, but what “it” is in the wish behind it."""

import re

from brain.context import Context
from brain.language.meant import named, numbers_of
from brain.language.references import Meant, find_reference
from brain.language.words import bare
from brain.patterns.meaning import Meaning

_NOT_WANTED = re.compile(
    r"(?:sorry,? )?(?:i|we)(?: really| just)? (?:(?:don'?t|do not|no longer|never)(?: really| actually)? (?:like|love|need|want|use)|"
    r"dislike|hate|can'?t stand|am not (?:happy|sure) (?:with|about)|'m not (?:happy|sure) (?:with|about)) (?P<ref>.+?)"
    r"(?: any ?more| any longer| at all| after all| now)?",
    re.IGNORECASE,
)
_BAD = re.compile(
    r"(?P<ref>.+?)(?: is| are|'s| looks?| feels?| seems?|(?: is| are|'s) not|(?: is| are|do)n'?t)(?: really| just| so| very| quite| a bit| totally)? "
    r"(?:boring|ugly|bad|wrong|useless|unnecessary|needless|superfluous|redundant|obsolete|outdated|awful|terrible|good|"
    r"nice|necessary|needed|useful|great|off|weird|confusing|cheap|dull|flat|bland|cheesy|tacky|empty|crowded|busy|cluttered|messy|plain|harsh|lifeless|generic|rushed|work(?:ing)?)(?: any ?more| now| enough)?",
    re.IGNORECASE,
)
_LOOKS = re.compile(
    r"(?:the |this |that |its )?(?:fonts?|typeface|colou?rs?|background|palette|animations?|motion|style|look|design)",
    re.IGNORECASE,
)


def read_opinion(clause: str, context: Context) -> Meaning | None:
    """A scene that somebody does not like; alone it is asked what should become of it."""
    text = bare(clause)
    match = _NOT_WANTED.fullmatch(text) or _BAD.fullmatch(text)
    if match and context.scenes and _LOOKS.fullmatch(match["ref"]):
        return Meaning(
            already="What should it be instead? Say, for example: “use Playfair”, “a dark green background” or “make it calmer”."
        )
    reference = find_reference(match["ref"], context) if match else None
    if not isinstance(reference, Meant) or not reference.certain or not reference.scenes:
        return None
    scenes = reference.scenes
    asks = f"What should become of {named(scenes)}? Say what to change, or “delete {numbers_of(scenes)}”."
    return Meaning(about=scenes[-1].number, abouts=tuple(scene.number for scene in scenes), already=asks)
