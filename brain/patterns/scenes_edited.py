"""The same edit for every scene that a phrase means."""

import re

from brain.context import Context
from brain.language.references import Meant, Unclear, find_reference
from brain.patterns.meaning import Edit, Meaning, Rewrite, say

_WHOLE = re.compile(r"(?:the |this |my )?(?:whole |entire )?(?:video|film|movie|project)", re.IGNORECASE)


def edits_of(phrase: str, rewrite: Rewrite, context: Context) -> Meaning | None:
    """None when the phrase is not about scenes."""
    match find_reference("all scenes" if _WHOLE.fullmatch(phrase) else phrase, context):
        case Meant(scenes):
            return Meaning(edits=tuple(Edit(scene, rewrite) for scene in scenes))
        case Unclear(question):
            return say(question)
    return None
