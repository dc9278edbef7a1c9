"""Scenes in which somebody writes: a conversation, and a post."""

import re

from brain.context import Context
from brain.language.amounts import find_amounts
from brain.language.words import quoted, shown, unquoted
from brain.providers.builtin.compose.answers import Compose, Content, text_of, without_small_words
from brain.providers.builtin.rows import rows_of
from brain.providers.builtin.slots import Slots

_WHO = re.compile(r"\s*(?P<who>[^\W\d_][\w .'-]{0,38}?)\s*:\s*(?P<text>.+)", re.DOTALL)
_NEXT = re.compile(r"(?<=[.!?,\w)])\s+(?=[A-Z][\w'-]{0,19}: )")
_HANDLE = re.compile(r"\(?@(?P<handle>\w{1,40})\)?")
_LIKES = re.compile(r"[,.]?\s*(?:and |with )?(?P<count>\d[\d,.]*\s?[kKmM]?) (?:likes|hearts|loves)\b", re.IGNORECASE)
_BY = re.compile(r"(?:^|\s)(?:by|from|of)\s+(?P<name>[^:,]+)", re.IGNORECASE)


def _chat(slots: Slots, _: Context) -> Content | str:
    messages = [_message(row) for row in _messages(text_of(slots))]
    if not messages:
        return "Who says what? For example: a chat: Ana: Are you coming? / Ben: On my way!"
    heading = re.match(r"\s*(?:with|to) (?P<who>[A-Z][\w ]{0,40})$", slots.behind)
    return {"rows": messages, "title": shown(slots.texts.get("title", "")) or (heading["who"] if heading else "")}


def _messages(text: str) -> list[str]:
    if len(_NEXT.split(text)) > 1 and not re.search(r"\s/\s|;|\n", text):
        return [part.strip(" ,") for part in _NEXT.split(text)]
    return (
        [row.strip() for row in re.split(r"\s+/\s+|\s*;\s*|\n", text) if row.strip()] if ":" in text else rows_of(text)
    )


def _message(row: str) -> dict[str, str]:
    said = _WHO.fullmatch(row)
    return {"text": unquoted(said["text"]), "who": said["who"]} if said else {"text": unquoted(row)}


def _post(slots: Slots, _: Context) -> Content | str:
    text = (quoted(slots.said) or [""])[0] or slots.texts.get("text") or slots.texts.get("title", "")
    around = f"{slots.before} {slots.behind}"
    likes = _LIKES.search(slots.said)
    if not text and not slots.subject:
        text = without_small_words(_HANDLE.sub("", slots.behind))
    if not text:
        return "What does the post say? For example: a post by Ada Park @ada: We are live!"
    handle, by = _HANDLE.search(around), _BY.search(_HANDLE.sub("", around))
    return {
        "text": unquoted(_LIKES.sub("", text)),
        "name": shown(by["name"]).strip(" ,(") if by else "",
        "handle": handle["handle"] if handle else None,
        "likes": _number(likes["count"]) if likes else None,
    }


def _number(words: str) -> float:
    amount = find_amounts(words)[0]
    return amount.value * {"k": 1e3, "m": 1e6}.get(amount.suffix.lower(), 1)


TALKING: dict[str, Compose] = {"chat": _chat, "post": _post}
