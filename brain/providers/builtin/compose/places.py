"""Scenes of places and pictures."""

import re
from dataclasses import replace

from brain.context import Context
from brain.language.words import shown
from brain.providers.builtin.compose.answers import FILE, Compose, Content, text_of
from brain.providers.builtin.compose.pictures import OWN_PICTURES, pictures_for
from brain.providers.builtin.dates import WHEN
from brain.providers.builtin.rows import capital
from brain.providers.builtin.slots import Slots

_WHEN = re.compile(
    rf"(?:^|,\s*|\s+)(?:on |from |open )?(?P<when>(?:doors?(?: open)?(?: at)? )?{WHEN})(?=\s*(?:,|$))", re.IGNORECASE
)
_STREET = re.compile(
    r"(?:str\.|straße|street|\bst\.|road|\brd\.|avenue|\bave\.|lane|platz|weg|allee|boulevard|\brue\b|\bvia\b).*\d|\d+\w? .*"
    r"(?:street|\bst\b|road|\brd\b|avenue|\bave\b|lane|way|boulevard)",
    re.IGNORECASE,
)
_INVITES = re.compile(r"invit|save", re.IGNORECASE)
_PARTS = re.compile(r"\s*(?:,|;|\s/\s|\s[–-]\s)\s*")


def _location(slots: Slots, _: Context) -> Content | str:
    words = shown(slots.texts.get("text", "") or slots.subject or text_of(slots) or slots.before)
    words = re.sub(r"^(?:at|in) ", "", words, flags=re.IGNORECASE)
    when = [match for match in _WHEN.finditer(words) if match["when"]]
    if when:
        words = words[: when[0].start()] + words[when[-1].end() :]
        moment = ", ".join(match["when"] for match in when)
    place, *address = [part for part in _PARTS.split(words.strip(" ,")) if part] or [""]
    if slots.kind and _INVITES.match(slots.kind.word):
        if not address:
            return f"Where is it? For example: {slots.kind.word.lower()} for {place or 'our party'}, 4 May, Town Hall, Berlin."
        occasion, (place, *address) = place, address
        slots = replace(slots, texts={**slots.texts, "title": slots.texts.get("title") or occasion})
    named = shown(slots.subject) if slots.texts.get("text") else ""
    if named and _STREET.search(place):  # then the place is what the card is for
        place, address, named = named, [place, *address], ""
    if not place:
        return "Which place, and when? For example: a location card: Berlin, Kantstraße 1, 4 May."
    title = shown(slots.texts.get("title", "")) or named
    return {
        "place": capital(place), "address": ", ".join(address), "when": moment if when else None, "title": capital(title),
    }  # fmt: skip


def _showcase(slots: Slots, context: Context) -> Content | str:
    images = pictures_for("showcase", slots, context)
    if not images:
        return "Which pictures? Attach them, or name uploaded ones. For example: a showcase of beach.png and city.jpg."
    texts = {slot: shown(text) for slot, text in slots.texts.items() if not FILE.search(text)}
    subject = "" if FILE.search(slots.subject) or OWN_PICTURES.fullmatch(slots.subject) else shown(slots.subject)
    return {
        "images": images, "title": texts.get("title") or texts.get("text") or capital(subject),
        "caption": texts.get("label") or texts.get("tagline"),
    }  # fmt: skip


PLACES: dict[str, Compose] = {"location": _location, "showcase": _showcase}
