"""Scenes that set things side by side: two sides of a comparison, and the plans of a price list."""

import re

from brain.context import Context
from brain.language.words import shown
from brain.providers.builtin.compose.answers import Compose, Content, without_small_words
from brain.providers.builtin.rows import capital, clipped, rows_of
from brain.providers.builtin.slots import Slots

_VERSUS = re.compile(r"\s+(?:vs\.?|versus|against|compared (?:to|with))\s+", re.IGNORECASE)
_AND = re.compile(r"\s+(?:and|with|to|&)\s+|\s+/\s+", re.IGNORECASE)
_SIDE = re.compile(r"(?P<name>[^:,;]{1,60}?)\s*:\s*(?P<items>.+)", re.DOTALL)
_BEFORE_AFTER = re.compile(r"before.+after", re.IGNORECASE)
_PARTED = re.compile(r"\s*(?:;|\s/\s|\n)\s*|[,.]\s+(?=\w[\w ]{0,30}:\s)")
_PROS = re.compile(r"pros .+ cons", re.IGNORECASE)
_LAST_VALUE = re.compile(r"(?P<of>.*?)[\s:]*(?P<value>[^\s:]*\d[^\s:]*)")
_THEN_AND_NOW = re.compile(
    r"(?P<of>[^\d,;:]*?)[\s:]*(?P<before>\S*\d[^,;]*?) before(?:,|;| and|,? now)* (?P<after>\S*\d[^,;]*?) after(?:wards)?",
    re.IGNORECASE,
)
# “We have unlimited users”: whose it is stands above.
_WHO_HAS = re.compile(
    r"^(?:we|you|they|it|ours|theirs) (?:have|has|had|offers?|gives?|gets?|comes? with)\s+", re.IGNORECASE
)
_HEAD = re.compile(
    r"^(?:(?:a |the )?(?:comparison|comparing|compare)(?: of| between)?\s+|between\s+|of\s+)+", re.IGNORECASE
)
_MONEY = r"(?:[$€£¥₹]\s?\d[\d.,]*\d|[$€£¥₹]\s?\d|\d[\d.,]*\s?(?:[$€£¥₹]|(?:USD|EUR|GBP|CHF|dollars?|euros?)\b)|(?:USD|EUR|GBP|CHF)\s?\d[\d.,]*|\d+[.,]\d\d(?!\d))"
_PLAN = re.compile(
    rf"(?P<name>.+?)\s*(?:[:–=-]\s*|\b(?:for|at|costs|is)\s+)?(?P<price>{_MONEY}|\b(?:free|custom|on request|contact us)\b)"
    r"(?:\s*(?:/|per|a|an|each)\s*(?P<period>(?:month|mo|year|yr|user|seat|week|day|person|licence|license)\b(?:\s*/\s*(?:month|mo|year))?))?"
    r"(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_STARTS = re.compile(r"^(?:prices? )?(?:starts|begins|starting)$", re.IGNORECASE)  # “starts at 9€”
_BEST = re.compile(r"\b(?:best value|best|most popular|popular|recommended|our favou?rite)\b", re.IGNORECASE)


def _comparison(slots: Slots, _: Context) -> Content | str:
    text, title = slots.texts.get("text", ""), shown(slots.texts.get("title", ""))
    head = _HEAD.sub("", " ".join(part for part in (slots.before, slots.subject or slots.behind) if part).strip(" ,"))
    word = slots.kind.word if slots.kind else ""
    if _PROS.search(word):
        head, title = "Pros and Cons", head
    if (values := _before_and_after(text or head)) and _BEFORE_AFTER.search(word):
        of, before, after = values
        title = title or of or (head if text else "")
        return {
            "left": "Before",
            "right": "After",
            "left_items": [before],
            "right_items": [after],
            "title": capital(title),
        }
    head = head or ("Before and After" if _BEFORE_AFTER.search(word) else "")
    names = _two(_VERSUS, head) or _two(_AND, head)
    halves = _two(_VERSUS, text) or (_two(re.compile(r"\s*;\s*|\s+/\s+|\n"), text))
    sides = _sides(text) or _sides(f"{head}: {text}")
    if sides:
        (left, left_items), (right, right_items) = sides
    elif names and (pairs := [pair for row in rows_of(text) if (pair := _two(_VERSUS, row))])[1:]:
        left, right = names
        left_items, right_items = ([capital(each) for each in side] for side in zip(*pairs, strict=True))
    elif names:
        left, right = names
        said = zip(names, halves or ("", ""), strict=True)
        left_items, right_items = (
            [capital(row) for row in rows_of(_WHO_HAS.sub("", _without_name(half, name)))] for name, half in said
        )
    elif halves:
        (left, right), left_items, right_items = halves, [], []
    else:
        return "Which two sides? For example: compare the old way and the new way: slow, manual vs fast, automatic."
    return {
        "left": capital(shown(left)), "right": capital(shown(right)), "left_items": left_items,
        "right_items": right_items, "title": capital(title),
    }  # fmt: skip


def _two(separator: re.Pattern[str], text: str) -> tuple[str, str] | None:
    parts = [part.strip(" ,") for part in separator.split(text, maxsplit=1)]
    return (parts[0], parts[1]) if len(parts) == 2 and all(parts) else None


def _before_and_after(words: str) -> tuple[str, str, str] | None:
    """“load time 4.2s vs 0.8s”, “load time 4.2s before, 0.8s after”: what was measured, and both values."""
    if told := _THEN_AND_NOW.fullmatch(words):
        return told["of"], told["before"], told["after"]
    if (halves := _two(_VERSUS, words)) is None:
        return None
    before, after = _LAST_VALUE.fullmatch(halves[0]), _LAST_VALUE.fullmatch(halves[1])
    return (before["of"], before["value"], after["value"]) if before and after and not after["of"] else None


def _without_name(half: str, name: str) -> str:
    """“pros flexible, no commute” without “pros”."""
    begins = half.lower().startswith(f"{name.lower()} ")
    return half[len(name) + 1 :] if begins else half


def _sides(text: str) -> list[tuple[str, list[str]]] | None:
    """“before: slow, manual vs after: fast”: both sides with their own names."""
    for separator in (_VERSUS, _PARTED):
        parts = separator.split(text)
        found = [side for part in parts if (side := _SIDE.fullmatch(part.strip()))]
        if len(found) == 2 and parts[-1].strip() == found[-1][0] and len(parts) <= 3:
            return [(side["name"], [capital(row) for row in rows_of(side["items"])]) for side in found]
    return None


def _pricing(slots: Slots, _: Context) -> Content | str:
    text = slots.texts.get("text") or slots.subject or without_small_words(slots.behind)
    plans = [_plan(row) for row in rows_of(text)]
    if not any("price" in plan for plan in plans):
        return "Which plans, and what do they cost? For example: pricing: Free $0, Pro $12/month, Team $49/month."
    best = next((number for number, row in enumerate(rows_of(text), start=1) if _BEST.search(row)), None)
    title = shown(slots.texts.get("title", "")) or (capital(slots.subject) if slots.texts.get("text") else "")
    return {"rows": plans, "best": best, "title": title or "Pricing"}


def _plan(row: str) -> dict[str, str]:
    match = _PLAN.fullmatch(row)
    if match is None:
        return {"name": row}
    rest = _BEST.sub("", match["rest"]).strip(" ,:()[]–-")
    items = " | ".join(capital(item) for item in rows_of(re.sub(r"^(?:with|including|for)\s+", "", rest)))
    name = _STARTS.sub("From", shown(match["name"]).rstrip(" ("))
    plan = {
        "name": capital(name), "price": capital(match["price"]),
        "period": (match["period"] or "").lower().replace("mo", "month") if match["period"] == "mo" else match["period"] or "",
        "items": clipped(items, 200),
    }  # fmt: skip
    return {name: words for name, words in plan.items() if words}


COMPARING: dict[str, Compose] = {"comparison": _comparison, "pricing": _pricing}
