"""Takes the wishes about looks, length and place off the end of a request: what is left is what the scene says."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from brain.context import Context
from brain.language.durations import DURATION, find_seconds
from brain.language.references import Meant, find_reference
from brain.language.words import NUMBER, ORDINAL, mask_quotes, number, ordinal, quoted
from brain.patterns.colours_said import colours_only
from brain.providers.builtin.look_words import FONTS, MOTIONS, says_looks, style_only

_SEPARATOR = re.compile(r"(?:\s*[,;]\s*(?:and\s+)?|\s+[-–—]\s+|\.\s+|\s+and\s+)", re.IGNORECASE)
_LEAD = re.compile(
    r"^(?:(?:and|with|in|on|using|use|for|all|of|it|is|should|be|make it|make the scene|make this|lasting|a|an|the)\s+)+",
    re.IGNORECASE,
)
_LONG = re.compile(
    rf"(?:(?:which |that )?(?:lasts?|lasting|runs?|running)(?: for)? |for )?(?P<time>{DURATION})(?: long| in total| duration)?",
    re.IGNORECASE,
)
_TIMED_END = re.compile(
    rf"\s+(?:(?:(?:which|that) )?(?:lasts?|lasting|runs?|running)(?: for)?|for|over) (?P<for>{DURATION})$|\s+(?P<long>{DURATION}) long$",
    re.IGNORECASE,
)
_COLOURED_END = re.compile(r"\s+(?:in|on|with|over|using)\s+(?=\S)", re.IGNORECASE)
_PLACE = re.compile(
    rf"(?:,?\s+(?:(?:and )?(?:put|move|place) it )?|^)(?:(?:at|to|in|on) the (?:very )?(?P<edge>start|beginning|front|end|back)|as (?:the )?(?:(?P<ordinal>{ORDINAL}|last) "
    rf"(?:scene|slide|card)|scene (?P<number>{NUMBER}))|(?:right |just |directly )?(?P<side>after|before|behind|following) (?P<ref>[^,]+?))$",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"(?P<what>(?:\S+ ){0,5}?)(?:right |just |directly )?(?P<side>after|before|behind) (?P<ref>(?:the |my |our )?\w[\w ]{0,30}?)"
    r"(?=\s+(?:called|named|titled|with|that|which|saying|who|what|of|for|about|showing|one|an?)\b|\s*:)",
    re.IGNORECASE,
)
_BETWEEN_TWO = re.compile(
    r"(?P<what>(?:\S+ ){0,5}?)between (?P<first>(?:the |scenes? )?\w[\w ]{0,20}?) and (?P<second>(?:the |scene )?\w+)(?=\s|:|$)",
    re.IGNORECASE,
)
_LOOKS = re.compile(r"\b(?:background|theme|style|colou?rs?|palette|look|mode|scheme|text|accents?)\b", re.IGNORECASE)


LONGEST = 80  # characters of a wish about looks


@dataclass(frozen=True, slots=True)
class Peeled:
    """What is left of the text, and the wishes: seconds, words for colours and style, the place from 1."""

    text: str
    seconds: float | None = None
    colours: str = ""
    style: str = ""
    place: int | None = None


def peel(text: str, context: Context) -> Peeled:
    """Take wishes off the end until none is left there. What stands in quotes is never one."""
    peeled = Peeled(text)
    while True:
        shorter = next((found for way in _WAYS if (found := way(peeled, context))), None)
        if shorter is None:
            return peeled
        peeled = replace(shorter, text=shorter.text.rstrip(" ,;"))


def without_place(words: str, context: Context) -> tuple[str, int | None]:
    """“a slide after the intro called …” without “after the intro”, and where that is."""
    if pair := _BETWEEN_TWO.match(mask_quotes(words)):
        first, second = find_reference(pair["first"], context), find_reference(pair["second"], context)
        if isinstance(first, Meant) and isinstance(second, Meant) and first.scenes and second.scenes:
            return f"{pair['what']} {words[pair.end() :].strip()}".strip(), first.scenes[0].number + 1
    match = _BETWEEN.match(mask_quotes(words))
    reference = find_reference(words[match.start("ref") : match.end("ref")], context) if match else None
    if match is None or not isinstance(reference, Meant) or len(reference.scenes) != 1:
        return words, None
    place = reference.scenes[0].number + (0 if match["side"].lower() == "before" else 1)
    return f"{match['what']} {words[match.end() :].strip()}".strip(), place


def _place(peeled: Peeled, context: Context) -> Peeled | None:
    match = _PLACE.search(mask_quotes(peeled.text))
    if match is None or peeled.place is not None:
        return None
    end, place = len(context.scenes) + 1, None
    if edge := match["edge"]:
        place = end if edge.lower() in {"end", "back"} else 1
    elif word := match["ordinal"]:
        place = end if word.lower() == "last" else min(ordinal(word), end)
    elif word := match["number"]:
        place = min(number(word), end)
    else:
        reference = find_reference(match["ref"], context)
        if isinstance(reference, Meant) and len(reference.scenes) == 1:
            place = reference.scenes[0].number + (0 if match["side"].lower() == "before" else 1)
    return None if place is None else replace(peeled, text=peeled.text[: match.start()], place=place)


def _timed(peeled: Peeled, context: Context) -> Peeled | None:
    match = _TIMED_END.search(mask_quotes(peeled.text))
    if match is None or peeled.seconds is not None:
        return None
    seconds = find_seconds(match["for"] or match["long"], context.fps)
    return replace(peeled, text=peeled.text[: match.start()], seconds=seconds)


def _separated(peeled: Peeled, context: Context) -> Peeled | None:
    """“…, dark blue”, “… and make it 3 seconds”: the last part, when it is wholly a wish."""
    seams = list(_SEPARATOR.finditer(mask_quotes(peeled.text)))
    for seam in reversed(seams):
        left, tail = peeled.text[: seam.start()], peeled.text[seam.end() :].rstrip(" .!")
        if len(tail) > LONGEST:
            return None
        wish = _LEAD.sub("", tail)
        if (match := _LONG.fullmatch(wish)) and peeled.seconds is None:
            return replace(peeled, text=left, seconds=find_seconds(match["time"], context.fps))
        said_so = "," in seam[0] or ";" in seam[0] or "." in seam[0] or wish != tail or _LOOKS.search(tail)
        is_row = (
            ":" in mask_quotes(left) and wish == tail and (" " not in wish or "," in wish)
        )  # “colours: red, green, blue”
        if said_so and not is_row and not quoted(wish) and colours_only(wish, moods=True):
            return replace(peeled, text=left, colours=f"{wish} {peeled.colours}".strip())
        alone = wish.lower() in MOTIONS and ":" not in left  # a row of a list may well be called “calm”
        if said_so and style_only(wish) and (alone or says_looks(tail) or wish in FONTS):
            return replace(peeled, text=left, style=f"{wish} {peeled.style}".strip())
    return None


def _coloured(peeled: Peeled, context: Context) -> Peeled | None:
    """“… on a navy background”, “… in dark blue”: colours behind a small word."""
    for start in reversed([match.start() for match in _COLOURED_END.finditer(mask_quotes(peeled.text))]):
        link, _, words = peeled.text[start:].strip(" .!").partition(" ")
        if len(words) > LONGEST:
            return None
        wish = re.sub(r"^(?:an? |the )", "", words.strip(), flags=re.IGNORECASE)
        if not quoted(wish) and colours_only(wish, moods=_LOOKS.search(wish) is not None):
            colours = f"background {wish}" if link.lower() in {"on", "over"} and not _LOOKS.search(wish) else wish
            return replace(peeled, text=peeled.text[:start], colours=f"{colours} {peeled.colours}".strip())
        if style_only(wish) and (says_looks(wish) or wish.title() in FONTS or wish.title() == "Playfair"):
            return replace(peeled, text=peeled.text[:start], style=f"{wish} {peeled.style}".strip())
    return None


_WAYS: tuple[Callable[[Peeled, Context], Peeled | None], ...] = (_place, _timed, _separated, _coloured)
