"""Is a clause a wish at all? A question and a “no” are none: neither ever does anything."""

import re

from brain.language.words import mask_quotes

_ASKS = re.compile(
    r"[\s,.!]*(?:(?:hey|hi|so|ok(?:ay)?|well|um+|but|and|please)\W+)*(?:should|shall|does|did|do (?:i|you|we|they)|is|are|am i|was|were|"
    r"has|why|what|what's|when|where|who|whose|whom|which|how|how's|may|might|must i|must we|(?:can|could) i|"
    r"would it|is it|what if)\b",
    re.IGNORECASE,
)
_REQUEST = re.compile(
    r"[\s,.!]*(?:(?:hey|hi|so|ok(?:ay)?|well|and|please)\W+)*(?:can|could|would|will|won't|can't|couldn't)\b",
    re.IGNORECASE,
)
# “Can you add a scene with our numbers? 2024: 12, 2025: 19”: what it shows stands behind the question.
ASKED_FIRST = re.compile(
    r"^((?:(?:please|hey|hi) )?(?:can|could|would|will) (?:you|we) [^?]+)\?\s+(?=\S)", re.IGNORECASE
)
_DENIES = re.compile(
    r"[\s,.!]*(?:(?:please|but|and|no|oh|hey|so|ok(?:ay)?|you|we|i)\W+)*(?:don'?t(?! forget(?: that|:)|$)|do not(?! forget(?: that|:))|"
    r"never\b(?! ?mind)|not\b|no need|no longer|nothing\b|none\b|stop \w+ing\b|(?:must|should|shall|can|could|would|did|does|will)(?:n'?t| not)\b|"
    r"avoid\b|without\b)",
    re.IGNORECASE,
)


def is_wish(clause: str) -> bool:
    """Whether the words could ask for something to be done; what they say in quotes does not count."""
    words = mask_quotes(clause)
    return not _ASKS.match(words) and not _DENIES.match(words)


def is_denial(clause: str) -> bool:
    """“Do not …”, “never …”: whatever follows is not wanted."""
    return _DENIES.match(mask_quotes(clause)) is not None


def without_courtesy(clause: str) -> str:
    """“Can you call it Goodbye?” without its question mark: that belongs to the “can you”."""
    return clause.rstrip("? ") if _REQUEST.match(clause) else clause


def ends_as_question(clause: str) -> bool:
    """“Delete scene 2?” wants an answer; “can you delete scene 2?” is polite, and a question mark in quotes is text."""
    return mask_quotes(clause).rstrip(" \"')").endswith("?") and not _REQUEST.match(clause)
