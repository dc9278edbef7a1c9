"""“Make the title bigger and left-aligned on the first scene”: the scene named last is the one of both wishes."""

import re

from brain.context import Context
from brain.language.mentions import find_mentions
from brain.language.references import Meant, find_reference
from brain.language.words import mask_quotes

_PAIR = re.compile(
    r"(?P<first>[^,;:.\n]{3,80}?) and (?P<second>[^,;:.\n]{3,80}?)(?P<place> (?:in|on|of|for) (?P<ref>[^\"',;:.\n]{2,40}))(?=[,;.!]|$)",
    re.IGNORECASE,
)
_OF_ALL = re.compile(r"\b(?:every\w*|all|both|each|everywhere|throughout|they|them)\b", re.IGNORECASE)


def with_shared_place(prompt: str, context: Context) -> str | None:
    """The prompt with the place said twice; None where the first wish says itself what it is about.

    `title bigger and left aligned on the first scene` → `title bigger on the first scene and left aligned on the first scene`
    """
    for pair in _PAIR.finditer(mask_quotes(prompt)):
        reference = find_reference(pair["ref"], context)
        first = prompt[pair.start("first") : pair.end("first")]
        if not isinstance(reference, Meant) or not reference.certain or len(reference.scenes) != 1:
            continue
        if not find_mentions(first, context) and not _OF_ALL.search(first):
            return f"{prompt[: pair.end('first')]}{pair['place']}{prompt[pair.end('first') :]}"
    return None
