"""The length of the whole video among what is said of it."""

import re

from brain.context import Context
from brain.language.durations import DURATION, find_seconds
from brain.language.words import mask_quotes
from brain.providers.builtin.kinds import find_kind
from brain.providers.builtin.storyboard.nouns import TOTAL

_ENDS_LINK = re.compile(r"(?:^|[,;.—–-]|\b(?:of|for|in|lasting|lasts|about|around|with|and))\s*$", re.IGNORECASE)
_BEGINS_LINK = re.compile(r"\s*(?:$|[,;:.—–]|->|\b(?:long|in total|with|and|that|of|for|about)\b)", re.IGNORECASE)
_LASTS = re.compile(rf"(?:that|which) (?:lasts?|is|runs?)(?: for)? (?P<time>{DURATION})(?: long)?\s*", re.IGNORECASE)
_AT_THE_END = re.compile(r"\s+(?P<time>\d+\s?(?:seconds?|secs?|s|minutes?|mins?))$", re.IGNORECASE)
LEAST = 2.0  # seconds of a whole video


def total_of(words: str, context: Context) -> tuple[str, float | None]:
    """The words without the length of the whole; a length in front of a scene's kind is that scene's own."""
    match = TOTAL.search(mask_quotes(words))
    if match is None or match["time"].lower() in {"as", "a s"} or is_section(words[match.end() :].split(",")[0]):
        return words, None
    return _cut(words, match), find_seconds(match["time"], context.fps)


def _cut(words: str, match: re.Match[str]) -> str:
    lead = re.sub(r"(?:\b(?:of|for|in|lasting|that lasts)|,)\s*$", "", words[: match.start()])
    return f"{lead} {words[match.end() :]}"


def total_between(words: str, context: Context) -> tuple[str, float | None]:
    """As `total_of`, of a length that stands by itself: “9:30 keynote” and “3 ms latency” are what sections say."""
    for match in TOTAL.finditer(masked := mask_quotes(words)):
        before, behind = masked[: match.start()], masked[match.end() :]
        seconds = find_seconds(match["time"], context.fps)
        if ":" in before and before.rstrip().endswith(",") and behind.startswith(","):
            continue  # one of the rows behind a colon
        if (seconds or 0) >= LEAST and _ENDS_LINK.search(before) and _BEGINS_LINK.match(behind):
            return _cut(words, match), seconds
    return words, None


def without_length(rest: str, context: Context) -> tuple[str, float | None]:
    """“that lasts 20 seconds about tea” → “about tea”."""
    match = _LASTS.match(rest)
    return (rest[match.end() :], find_seconds(match["time"], context.fps)) if match else (rest, None)


def length_at_the_end(subject: str, context: Context) -> tuple[str, float | None]:
    """“coffee 20 seconds” → coffee."""
    match = _AT_THE_END.search(mask_quotes(subject))
    return (subject[: match.start()], find_seconds(match["time"], context.fps)) if match else (subject, None)


def is_section(words: str) -> bool:
    kind = find_kind(words.strip())
    return kind is not None and not kind.generic and kind.end == len(words.strip())
