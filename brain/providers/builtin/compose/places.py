"""Scenes of places and pictures."""

import re

from brain.context import Context
from brain.language.words import mask_quotes, quoted, shown
from brain.providers.builtin.compose.answers import FILE, Compose, Content, text_of
from brain.providers.builtin.dates import WHEN
from brain.providers.builtin.rows import capital
from brain.providers.builtin.slots import Slots

_WHEN = re.compile(rf"(?:^|,\s*|\s+)(?:on |from |open )?(?P<when>{WHEN})(?=\s*(?:,|$))", re.IGNORECASE)
_STREET = re.compile(
    r"(?:str\.|straße|street|\bst\.|road|\brd\.|avenue|\bave\.|lane|platz|weg|allee|boulevard|\brue\b|\bvia\b).*\d|\d+\w? .*"
    r"(?:street|\bst\b|road|\brd\b|avenue|\bave\b|lane|way|boulevard)",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s*(?:,|;|\s/\s|\s[–-]\s)\s*")


def _location(slots: Slots, _: Context) -> Content | str:
    words = shown(slots.texts.get("text", "") or slots.subject or text_of(slots) or slots.before)
    words = re.sub(r"^(?:at|in) ", "", words, flags=re.IGNORECASE)
    when = [match for match in _WHEN.finditer(words) if match["when"]]
    if when:
        words = words[: when[0].start()] + words[when[-1].end() :]
        moment = ", ".join(match["when"] for match in when)
    place, *address = [part for part in _PARTS.split(words.strip(" ,")) if part] or [""]
    named = shown(slots.subject) if slots.texts.get("text") else ""
    if named and _STREET.search(place):  # then the place is what the card is for
        place, address, named = named, [place, *address], ""
    if not place:
        return "Which place, and when? For example: a location card: Berlin, Kantstraße 1, 4 May."
    title = shown(slots.texts.get("title", "")) or named
    return {
        "place": capital(place), "address": ", ".join(address), "when": moment if when else None, "title": capital(title),
    }  # fmt: skip


def _showcase(slots: Slots, _: Context) -> Content | str:
    named = [words for words in quoted(slots.said) if FILE.search(words)]  # a file's name may have blanks in it
    images = [*named, *FILE.findall(mask_quotes(slots.said))]
    if not images:
        return "Which of your uploaded pictures? Name their files. For example: a showcase of beach.png and city.jpg."
    texts = {slot: shown(text) for slot, text in slots.texts.items() if not FILE.search(text)}
    subject = "" if FILE.search(slots.subject) else shown(slots.subject)
    return {
        "images": images, "title": texts.get("title") or texts.get("text") or capital(subject),
        "caption": texts.get("label") or texts.get("tagline"),
    }  # fmt: skip


PLACES: dict[str, Compose] = {"location": _location, "showcase": _showcase}
