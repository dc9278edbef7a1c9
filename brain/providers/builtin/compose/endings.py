"""Scenes at the end: a last sentence, and one large button."""

import re

from brain.context import Context
from brain.language.words import quoted, shown
from brain.providers.builtin.compose.answers import Compose, Content, plain_rest, split_url, without_small_words
from brain.providers.builtin.rows import capital, rows_of
from brain.providers.builtin.slots import Slots

LONGEST_BUTTON = 40  # characters
_DASH = re.compile(r"\s+[–—-]\s+|:\s+|\.\s+")


def _closing(slots: Slots, _: Context) -> Content | str:
    texts = {slot: shown(text) for slot, text in slots.texts.items()}
    title = texts.get("text") or texts.get("title") or texts.get("tagline") or ""
    name = shown(slots.subject or slots.before or plain_rest(slots.behind))
    brand = name if title else ""
    if not title and name and slots.kind and slots.kind.word.lower().startswith("thank"):
        title, brand = "Thank you", capital(name)
    if slots.kind and slots.kind.word.lower().startswith("thank") and slots.subject and len(rows_of(title)) > 1:
        title, brand = (
            f"Thank you to {slots.subject[:1].lower()}{slots.subject[1:]}",
            title,
        )  # “… for our sponsors: Acme, Globex”
    title, url = title or name or "Thanks for watching", texts.get("url")
    if not url:
        words, url = split_url(title)
        title = words or title
    title = title if quoted(slots.said) else capital(title)
    return {"title": title, "action": texts.get("action"), "url": url if url != title else None, "brand": brand}


def _action(slots: Slots, _: Context) -> Content | str:
    texts = {slot: shown(text) for slot, text in slots.texts.items()}
    words = texts.get("text") or shown(without_small_words(slots.subject or slots.behind)) or slots.before
    words, url = split_url(words)
    button, title = texts.get("action", ""), texts.get("title", "")
    if not button and (parts := _DASH.split(words, maxsplit=1))[1:]:
        title, button = title or parts[0], parts[1]  # why, then what to press
    elif button:
        title = title or words
    else:
        button = words
    url = texts.get("url") or url or (split_url(slots.behind)[1] if quoted(slots.behind) else None)
    if len(button) > LONGEST_BUTTON and not title:
        title, button = button, ""
    button = button or (f"Visit {url}" if url and len(url) < LONGEST_BUTTON - 6 else "")
    if not button:
        return "What should the button say? For example: a call to action: Sign up free, nimbus.dev."
    return {"action": capital(button), "title": capital(title), "url": None if url and url in button else url}


ENDINGS: dict[str, Compose] = {"closing": _closing, "action": _action}
