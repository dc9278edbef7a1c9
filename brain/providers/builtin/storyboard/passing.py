"""Looks that are said in passing, anywhere in a prompt: “…, black and white, …”, “Energetic, in coral.”, “Style: calm”."""

import re
from dataclasses import dataclass

from brain.language.words import mask_quotes
from brain.patterns.colours_said import colours_only
from brain.providers.builtin.kinds import find_kind
from brain.providers.builtin.look_words import says_looks, style_only

_SEAM = re.compile(r"\s*(?:[;!\n]|,(?!\d)|\.(?=\s|$)|\s[–—-]\s)\s*")
_LEAD = re.compile(
    r"^(?:(?:and|but|please|also|with|in|on|use|using|all in|everything in|make (?:it|everything|them)|keep it|it should (?:be|look|feel)|"
    r"it is|make it (?:look|feel)|(?:visual )?style|look|colou?rs?|brand colou?rs|mood|tone|vibe|feel|palette|theme|an?|the|our|quite|very|"
    r"rather|really)[:\s]+)+",
    re.IGNORECASE,
)
_INLINE = re.compile(r"\s(?:all )?(?:in|with|on|using)\s+(?=\S)", re.IGNORECASE)
_BEHIND = re.compile(r"\s*(?:$|[,;:.!]|(?:and|with|about|for|that|featuring|including|from|by|to)\b)", re.IGNORECASE)
_LOOKS = re.compile(r"\b(?:background|theme|style|colou?rs?|palette|look|mode|scheme|accents?)\b", re.IGNORECASE)
_OF_LOOKS = re.compile(r"\s+(?:colou?rs|tones|mood|vibes?|feeling|look)$", re.IGNORECASE)  # “calm colours”
MOST_WORDS = 9
LONGEST = 80  # characters of a wish about looks


@dataclass(frozen=True, slots=True)
class Passing:
    """What is left of the words, and the wishes that were among them."""

    text: str
    colours: str = ""
    style: str = ""


def without_looks(words: str) -> Passing:
    """What stands in quotes, or as a row of a list that has begun, is never a look."""
    left = _without_inline(words)
    kept, colours, style = "", [left.colours], [left.style]
    in_rows, start, seam = False, 0, ""
    for end, next_start, next_seam in _parts(left.text):
        part = left.text[start:end]
        colour, manner = ("", "") if in_rows or not kept else _wish(part)
        ahead, colon, rest = part.partition(":")
        if not (colour or manner) and colon and kept and not in_rows and any(_wish(ahead)):
            colour, manner = _wish(ahead)
            kept += f": {rest.strip()}"
            in_rows = _in_rows(f": {rest}", False)
        if colour or manner:
            colours.append(colour)
            style.append(manner)
        else:
            in_rows = False if "." in seam or "\n" in seam else in_rows
            in_rows = _in_rows(part, in_rows)
            kept += f"{seam}{part}"
        if "." in next_seam or "\n" in next_seam:
            in_rows = False
        start, seam = next_start, next_seam
    return Passing(kept, " ".join(filter(None, colours)), " ".join(filter(None, style)))


def _parts(text: str) -> list[tuple[int, int, str]]:
    """Where each part ends, where the next begins, and what is between them."""
    seams = [(found.start(), found.end(), found[0]) for found in _SEAM.finditer(_masked(text))]
    return [*seams, (len(text), len(text), "")]


def _wish(part: str) -> tuple[str, str]:
    wish = _LEAD.sub("", part.strip())
    if not wish or len(wish) > LONGEST:
        return "", ""
    if colours_only(wish, moods=True):
        return (wish, wish) if style_only(wish) else (wish, "")
    if style_only(wish) or style_only(_OF_LOOKS.sub("", wish)):
        return "", wish
    both = [_wish(each) for each in re.split(r"\s*,\s*|\s+and\s+|\s*&\s*", wish)] if " and " in wish else []
    if not both or ("", "") in both:
        return "", ""
    return " ".join(filter(None, (colour for colour, _ in both))), " ".join(filter(None, (way for _, way in both)))


def _in_rows(part: str, before: bool) -> bool:
    """Whether a list goes on behind this part."""
    head, colon, rest = part.rpartition(":")
    if colon and find_kind(head) is None:
        head, rest = "", rest.strip()
        kind = find_kind(rest)
        return kind is None or kind.generic
    last = re.split(r"\s+and\s+", part)[-1]
    kind = find_kind(last.split(":")[0])
    if colon or kind is None or kind.generic:
        return bool(colon) or (before and (kind is None or kind.generic))
    return re.match(r"s?\s+\w", last[kind.end :]) is not None


def _without_inline(words: str) -> Passing:
    """“a video for Nimbus in coral with an intro” → “a video for Nimbus with an intro”."""
    colours, style, at = [], [], 0
    while found := _INLINE.search(_masked(words), at):
        at = found.start() + 1
        ends = [match.start() for match in re.finditer(r"(?=[\s,;:.!])|$", words[found.end() :])][: MOST_WORDS * 2]
        for end in reversed(ends):
            wish = words[found.end() : found.end() + end]
            behind = words[found.end() + end :]
            if len(wish) > LONGEST or not wish or wish[-1] in " ,;:.!" or not _BEHIND.match(behind):
                continue
            bare = re.sub(r"^(?:an? |the )", "", wish, flags=re.IGNORECASE)
            if colours_only(bare, moods=_LOOKS.search(bare) is not None):
                ground = found[0].strip().lower() == "on" and not _LOOKS.search(bare)
                colours.append(f"background {bare}" if ground else bare)
            elif says_looks(bare) and style_only(bare):
                style.append(bare)
            else:
                continue
            words, at = words[: found.start()] + behind, found.start()
            break
    return Passing(words, " ".join(colours), " ".join(style))


def _masked(words: str) -> str:
    return re.sub(r"[(\[][^()\[\]]*[)\]]", lambda match: "\x00" * len(match[0]), mask_quotes(words))
