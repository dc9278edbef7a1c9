"""What a composer gives, and the parts of a request that several of them read in the same way."""

import re
from collections.abc import Callable
from typing import Any

from brain.context import Context
from brain.language.words import quoted, shown
from brain.providers.builtin.rows import capital
from brain.providers.builtin.slots import Slots

Content = dict[str, Any]
Compose = Callable[[Slots, Context], Content | str]

URL = re.compile(
    r"(?:,|\s)*(?:\b(?:and\s+)?(?:our|the|my)\s+(?:web ?site|site|url|link|web ?page|shop)(?:\s+is)?:?\s+)?(?:\b(?:at|on|to|visit|:)\s+)?(?P<url>(?:https?://)?(?:[a-z0-9-]+\.)+[a-z]{2,24}(?:/\S*)?)$",
    re.IGNORECASE,
)
FILE = re.compile(r"[\w()-][\w().-]*\.(?:png|jpe?g|webp|gif|svg|avif)\b", re.IGNORECASE)
_SMALL = re.compile(r"^(?:(?:of|for|about|on|with|showing|that|which|from|saying|says|to|called)\s+)+", re.IGNORECASE)
_ARTICLE = re.compile(r"^(?:an?|another) (?=\w+ \w)", re.IGNORECASE)
_GENERIC = re.compile(r"(?:my|our|the|a|this|your)? ?(?:video|project|film|product|company|launch)", re.IGNORECASE)


def text_of(slots: Slots) -> str:
    """The words that the request announces for the scene, or what stands behind its kind."""
    return slots.texts.get("text") or without_small_words(slots.behind)


def heading_of(slots: Slots) -> str:
    """A heading that the request names: by its own mark, or as what the scene is of: “stats of our first year: …”."""
    own = shown(slots.texts.get("title", ""))
    around = slots.subject if slots.texts.get("text") else ""
    before = "" if slots.before.startswith(("that ", "which ")) else slots.before
    return own or capital(_ARTICLE.sub("", shown(around or before)))


def without_small_words(words: str) -> str:
    return _SMALL.sub("", words.strip(" ,:"))


def plain_rest(behind: str) -> str:
    """What stands behind the kind without any small word: “add a title Hello”."""
    return "" if quoted(behind) or re.match(r"(?:that|which|and|with|in|to)\b", behind, re.IGNORECASE) else behind


def is_generic(words: str) -> bool:
    return _GENERIC.fullmatch(words) is not None


def split_url(words: str) -> tuple[str, str | None]:
    """The words and the address behind them."""
    match = URL.search(words)
    return (words[: match.start()].strip(" ,"), match["url"]) if match else (words, None)
