"""Where a text names scenes of the video: by number, place or name, as “this”, or all of them."""

import re
from dataclasses import dataclass

from brain.context import Context
from brain.language.references import find_current
from brain.language.words import NUMBER, NUMBERS, ORDINALS

SCENE = r"(?:scenes?|clips?|slides?|szenen?|sc[eè]nes?|scen[ae]|escenas?|cenas?|сцен\w*|场景|シーン)"
_ONE = rf"(?:{SCENE}|ones?)"
_AND = r"(?:\s*,\s*(?:and )?|\s*&\s*|\s+(?:and|und|et|y|e)\s+)"
_ALL = re.compile(
    rf"(?:all|every|each|both|the other)\s+(?:(?:of|the|my|our|other)\s+){{0,2}}{SCENE}\b|everything\b", re.IGNORECASE
)
_THIS = re.compile(
    rf"(?:this|that|the (?:current|selected))(?: whole| entire)? {_ONE}\b|(?:it|this|that)\b", re.IGNORECASE
)
_RANGE = re.compile(rf"{SCENE}\s*(?P<start>\d+)\s?(?:-|–|to|bis)\s?(?P<stop>\d+)\b", re.IGNORECASE)
_NUMBERED = re.compile(rf"{SCENE}\s*(?:number |no\. ?|#)?(?P<numbers>{NUMBER}\b(?:{_AND}{NUMBER}\b)*)", re.IGNORECASE)
_PLACED = re.compile(
    rf"(?:(?P<side>first|last|final)(?: (?P<count>{NUMBER}))?|(?P<ordinal>{'|'.join(ORDINALS)}|\d+(?=st|nd|rd|th))(?:st|nd|rd|th)?) {_ONE}\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Mention:
    """`start` and `end` in the text, and the numbers of the scenes that are meant."""

    start: int
    end: int
    numbers: frozenset[int]


def find_mentions(text: str, context: Context) -> list[Mention]:
    """All of them, in their order; where two overlap, the one that begins first or is longer counts."""
    found = [*_by_pattern(text, context), *_by_name(text, context)]
    mentions: list[Mention] = []
    for mention in sorted(found, key=lambda each: (each.start, -each.end)):
        if not mentions or mention.start >= mentions[-1].end:
            mentions.append(mention)
    return mentions


def _by_pattern(text: str, context: Context) -> list[Mention]:
    count, current = len(context.scenes), find_current(context)
    return [
        *(_mention(each, range(1, count + 1)) for each in _found(_ALL, text)),
        *(_mention(each, {current.number} if current else set()) for each in _found(_THIS, text)),
        *(_mention(each, range(int(each["start"]), int(each["stop"]) + 1)) for each in _found(_RANGE, text)),
        *(_mention(each, _numbers(each["numbers"])) for each in _found(_NUMBERED, text)),
        *(_mention(each, _placed(each, count)) for each in _found(_PLACED, text)),
    ]


def _by_name(text: str, context: Context) -> list[Mention]:
    """Quoted or not, with or without the word scene. Names of two letters are too easily something else."""
    found = []
    for scene in context.scenes:
        name = re.escape(" ".join(scene.name.split()))
        if len(scene.name) > 2:
            pattern = re.compile(rf"(?:{SCENE} )?[\"“„«']?(?<!\w){name}(?!\w)[\"”“»']?(?: {SCENE}\b)?", re.IGNORECASE)
            found += [_mention(each, {scene.number}) for each in pattern.finditer(text)]
    return found


def _found(pattern: re.Pattern[str], text: str) -> list[re.Match[str]]:
    """Whole words only; scripts without spaces have none."""
    return [each for each in pattern.finditer(text) if not re.search(r"[a-z0-9]$", text[: each.start()], re.IGNORECASE)]


def _mention(match: re.Match[str], numbers: "range | set[int]") -> Mention:
    return Mention(match.start(), match.end(), frozenset(numbers))


def _numbers(said: str) -> set[int]:
    return {_number(each) for each in re.findall(NUMBER, said, re.IGNORECASE)}


def _placed(match: re.Match[str], count: int) -> range:
    if match["side"]:
        many = _number(match["count"] or "1")
        return range(1, many + 1) if match["side"].lower() == "first" else range(count - many + 1, count + 1)
    ordinal = match["ordinal"].lower()
    number = ORDINALS.get(ordinal) or int(ordinal)
    return range(number, number + 1)


def _number(text: str) -> int:
    return int(text) if text.isdigit() else NUMBERS[text.lower()]
