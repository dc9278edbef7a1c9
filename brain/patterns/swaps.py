"""“Swap the two scenes”, “switch the intro and the closing card”: two scenes change places."""

import re

from brain.context import Context
from brain.language.references import Meant, find_reference
from brain.language.words import bare
from brain.patterns.meaning import Meaning, call, do, say

_SWAP = re.compile(
    r"(?:swap|switch|exchange|flip|trade|interchange)(?: (?:the )?(?:places?|positions?|order)(?: of| between)?)?"
    r"(?: (?P<pair>.+?))?(?: around| round| over)?(?: (?:the )?(?:places|positions|order))?"
    r"|let (?P<these>.+?) (?:swap|switch|change|trade)(?: places| positions)?",
    re.IGNORECASE,
)
_THE_SCENES = re.compile(r"(?:(?:the|these|those|both|my) )?scenes|them|the order|order", re.IGNORECASE)


def read_swap(clause: str, context: Context) -> Meaning | None:
    if (match := _SWAP.fullmatch(bare(clause))) is None:
        return None
    phrase = match["pair"] or match["these"] or "the two scenes"
    if _THE_SCENES.fullmatch(phrase):
        phrase = "the two scenes"
    phrase = re.sub(r" (?:with|and) itself$", "", phrase, flags=re.IGNORECASE)
    phrase = re.sub(r" (?:with|for|against|<->|↔) ", " and ", phrase, flags=re.IGNORECASE)
    reference = find_reference(phrase, context)
    if not isinstance(reference, Meant):
        return say(reference.question) if reference else None
    if len(reference.scenes) != 2:
        return say(f"Two scenes can change places; which two do you mean? Now {context.extent()}.")
    first, second = reference.scenes
    return do(call("swap_scenes", first=first.number, second=second.number))
