"""Which built-in scene a request is for, by the word that names it: “intro”, “three features”, “closing card”."""

import re
from dataclasses import dataclass
from functools import lru_cache

from brain.providers.builtin.kind_words import NAMES, WORDS_OF

__all__ = ["NAMES", "Kind", "find_kind"]

_WORDS = {kind: re.compile(rf"(?<![\w#@.-])(?:{words})(?![\w@])", re.IGNORECASE) for kind, words in WORDS_OF.items()}
_TOPIC = re.compile(r"\s+(?:about|explaining|on the topic of|covering)\s", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Kind:
    """`template` of the library; `generic` when only “a scene” was said. `start` and `end` in the text."""

    template: str
    word: str
    start: int
    end: int
    generic: bool = False

    @property
    def is_opening(self) -> bool:
        return self.template == "title" and bool(re.match(r"intro|open|cover|welcome|hero", self.word, re.IGNORECASE))


@lru_cache(maxsize=4096)
def find_kind(head: str) -> Kind | None:
    """The kind that is named first, and the longer word of two at the same place. What a video is about is no kind."""
    topic = _TOPIC.search(head)
    searched = head[: topic.start()] if topic and _find(head[: topic.start()]) else head
    return _find(searched)


def _find(words: str) -> Kind | None:
    found = [(match, kind) for kind, pattern in _WORDS.items() if (match := pattern.search(words))]
    named = [each for each in found if each[1] != "plain"] or found
    if not named:
        return None
    match, kind = min(named, key=lambda each: (each[0].start(), -each[0].end()))
    return Kind("title" if kind == "plain" else kind, match[0], match.start(), match.end(), generic=kind == "plain")
