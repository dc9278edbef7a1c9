"""Slips of the keyboard in the words that name a scene: “vidoe”, “titel”, “cuontdown”. Names and texts stay as they are."""

import re

from brain.language.words import mask_quotes

_KNOWN = (
    "animation", "bullet", "chart", "closing", "comparison", "conversation", "countdown", "counter", "credits", "features",
    "intro", "outro", "presentation", "pricing", "quote", "roadmap", "scene", "slide", "testimonial", "timeline", "title",
    "video",
)  # fmt: skip
_WORD = re.compile(r"(?:^|(?<=\s))[A-Za-z][a-z]{4,}(?=\s|:|$)")
_ADD = re.compile(r"^ad (?=(?:an?|the|one|another|some|my|our) )", re.IGNORECASE)
_NAMES = re.compile(r"\b(?:rename|call|change|replace)\b", re.IGNORECASE)


def without_slips(prompt: str) -> str:
    """Only in front of the first colon and outside of quotes, where no name is given."""
    if _NAMES.search(prompt):
        return prompt
    prompt = _ADD.sub("add ", prompt)
    head = mask_quotes(prompt).split(":", 1)[0]
    for found in reversed(list(_WORD.finditer(head))):
        meant = found.start() == 0 or found[0].islower()
        if meant and (word := _meant(found[0].lower())):
            prompt = prompt[: found.start()] + word + prompt[found.end() :]
    return prompt


def _meant(word: str) -> str | None:
    return None if word in _KNOWN else next((known for known in _KNOWN if _is_slip(word, known)), None)


def _is_slip(word: str, known: str) -> bool:
    """Two letters swapped, one missing inside, or one too many inside: other endings are words of their own."""
    if len(word) == len(known):
        swaps = (known[:at] + known[at + 1] + known[at] + known[at + 2 :] for at in range(len(known) - 1))
        return word in swaps
    if len(word) == len(known) - 1:
        return word in {known[:at] + known[at + 1 :] for at in range(1, len(known) - 1)}
    return len(word) == len(known) + 1 and known in {word[:at] + word[at + 1 :] for at in range(1, len(word) - 1)}
