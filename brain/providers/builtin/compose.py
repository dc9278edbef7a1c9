"""Turns the slots of a request into the content of a built-in scene, by its kind."""

import re
from collections.abc import Callable
from typing import Any

from brain.context import Context
from brain.language.amounts import Amount, find_amounts
from brain.language.words import mask_quotes, quoted, shown
from brain.patterns.items import split_items
from brain.providers.builtin.points import find_points
from brain.providers.builtin.slots import Slots

Content = dict[str, Any]

_DASH = re.compile(r"\s+[-–—|]\s+|:\s+")
_URL = re.compile(
    r"(?:,|\s)*(?:\b(?:at|on|to|visit|:)\s+)?(?P<url>(?:https?://)?(?:[a-z0-9-]+\.)+[a-z]{2,24}(?:/\S*)?)$",
    re.IGNORECASE,
)
_VERBS = re.compile(r"^(?:up|down|to|from|of|for|about|showing|with|that|counting|reaching|at|in|is)\s+", re.IGNORECASE)
_MARKS = {
    "check": "checks",
    "to-do": "checks",
    "bullet": "dots",
    "number": "numbers",
    "step": "numbers",
    "agenda": "numbers",
}


def content_for(slots: Slots, context: Context) -> Content | str:
    """The content without its colours, or the question that has to be answered first."""
    assert slots.kind is not None
    content = _COMPOSERS[slots.kind.template](slots, context)
    return (
        content
        if isinstance(content, str)
        else {name: value for name, value in content.items() if value not in (None, "", [])}
    )


def _title(slots: Slots, context: Context) -> Content | str:
    texts = {slot: shown(text) for slot, text in slots.texts.items()}
    name = shown(slots.subject or slots.before or _plain_rest(slots.behind))
    title, tagline = texts.get("title") or name, texts.get("tagline")
    if text := texts.get("text"):
        title, tagline = (title, tagline or text) if title and not _is_generic(title) else (text, tagline)
    if not tagline and (parts := _DASH.split(title, maxsplit=1))[1:] and not quoted(slots.said):
        title, tagline = parts
    if not tagline and slots.subject and not texts and "," in title:
        title, tagline = (part.strip() for part in title.split(",", 1))
    if not title and slots.kind and slots.kind.is_opening and context.title != "Untitled video":
        title = context.title
    if not title:
        return "What should it say? For example: add a title that says “Weather you can plan on”."
    return {"title": title, "tagline": tagline, "eyebrow": texts.get("eyebrow")}


def _list(slots: Slots, context: Context) -> Content | str:
    kind, texts = slots.kind, slots.texts
    assert kind is not None
    heading = shown(texts.get("title", ""))
    rows = split_items(texts.get("text", ""))
    subject = slots.subject
    if not rows and len(split_items(subject)) > 1:
        rows, subject = split_items(subject), ""
    if not rows and len(quoted(slots.said)) > 1:
        rows = quoted(slots.said)
    if not rows:
        return "Which points should the list show? For example: a list of three features: fast, private, open."
    if not heading:
        heading = subject or (kind.word if not re.search(r"list|bullet", kind.word, re.IGNORECASE) else slots.before)
    marks = next((marks for word, marks in _MARKS.items() if word in kind.word.lower()), None)
    return {"title": _capital(shown(heading)), "items": rows, "marks": marks}


def _counter(slots: Slots, context: Context) -> Content | str:
    words = slots.texts.get("text") or slots.said
    amounts = find_amounts(mask_quotes(words) if not slots.texts.get("text") else words)
    if not amounts:
        return "Which number should it count to? For example: count up to 12,000 customers."
    start, amount = (amounts[0], amounts[1]) if len(amounts) > 1 and _is_range(words, amounts) else (None, amounts[0])
    behind = words[amount.end :].strip(" .,:")
    label = slots.texts.get("label") or _VERBS.sub("", behind)
    subject = re.sub(r"\bfrom .*", "", slots.subject).strip() if not find_amounts(slots.subject) else ""
    return {
        "value": amount.value,
        "start": start.value if start else None,
        "prefix": amount.prefix,
        "suffix": amount.suffix,
        "label": shown(label) or subject or slots.before,
        "title": shown(slots.texts.get("title", "")) or (subject if label else ""),
    }


def _closing(slots: Slots, context: Context) -> Content | str:
    texts = {slot: shown(text) for slot, text in slots.texts.items()}
    title = texts.get("text") or texts.get("title") or texts.get("tagline") or ""
    name = shown(slots.subject or slots.before or _plain_rest(slots.behind))
    brand = name if title else ""
    title, url = title or name or "Thanks for watching", texts.get("url")
    if not url and (match := _URL.search(title)):
        url, title = match["url"], title[: match.start()].strip(" ,") or match["url"]
    return {"title": title, "action": texts.get("action"), "url": url if url != title else None, "brand": brand}


def _quote(slots: Slots, context: Context) -> Content | str:
    words = (quoted(slots.said) or [""])[0] or shown(slots.texts.get("text", "") or slots.texts.get("title", ""))
    if not words:
        return "What was said, and by whom? For example: a quote “It just works” by Ada Park, CTO of Nimbus."
    who = shown(slots.texts.get("name", "") or re.sub(r"^(?:from|by|of) ", "", slots.subject, flags=re.IGNORECASE))
    name, _, role = who.partition(",")
    return {"quote": words, "name": name.strip(), "role": role.strip()}


def _chart(slots: Slots, context: Context) -> Content | str:
    for words in (slots.texts.get("text", ""), slots.subject, slots.behind):
        if found := find_points(words):
            points, prefix, suffix = found
            rest = slots.texts.get("title") or (slots.subject if words != slots.subject else "") or slots.before
            return {"points": points, "prefix": prefix, "suffix": suffix, "title": _capital(shown(rest))}
    return "Which numbers should the chart show? For example: show our growth: Q1 12, Q2 19, Q3 31."


_COMPOSERS: dict[str, Callable[[Slots, Context], Content | str]] = {
    "title": _title, "list": _list, "counter": _counter, "closing": _closing, "quote": _quote, "chart": _chart,
}  # fmt: skip


def _is_range(words: str, amounts: list[Amount]) -> bool:
    return re.fullmatch(r".*?\s*(?:to|up to|down to|-|–|→)\s*", words[amounts[0].end : amounts[1].start]) is not None


def _plain_rest(behind: str) -> str:
    """What stands behind the kind without any small word: “add a title Hello”."""
    return "" if quoted(behind) or re.match(r"(?:that|which|and|with|in|to)\b", behind, re.IGNORECASE) else behind


def _is_generic(words: str) -> bool:
    return (
        re.fullmatch(
            r"(?:my|our|the|a|this|your)? ?(?:video|project|film|product|company|launch)", words, re.IGNORECASE
        )
        is not None
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
