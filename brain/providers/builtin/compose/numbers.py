"""Scenes of numbers: one that counts up, several side by side, and one that counts down."""

import re

from brain.context import Context
from brain.language.amounts import Amount, find_amounts
from brain.language.words import NUMBER, mask_quotes, number, shown
from brain.providers.builtin.compose.answers import Compose, Content, heading_of, text_of, without_small_words
from brain.providers.builtin.rows import capital, rows_of
from brain.providers.builtin.slots import Slots

_VERBS = re.compile(r"^(?:up|down|to|from|of|for|about|showing|with|that|counting|reaching|at|in|is)\s+", re.IGNORECASE)
_BELOW = re.compile(
    r"^(?:and )?(?:below|under(?:neath)?|beneath)(?: it)?:? (?:the (?:text|words?|label) )?", re.IGNORECASE
)
_FROM = re.compile(
    rf"\b(?:from|of|starting (?:at|with)) (?P<start>{NUMBER})\b|\b(?P<first>{NUMBER})[- ](?:to|second)", re.IGNORECASE
)
# “…, then reveal the word Go”
_THEN = r"then(?: (?:reveal|show|display|say|says|it says|comes?|appears?|the|an?|words?|text|message))*"
_TO = re.compile(
    rf"\b(?:(?:to|till|until)\s+(?:1|0|one|zero)(?: and|,)? then|to|till|until|for|before|{_THEN})\s+(?!\d)(?P<word>(?!(?:one|zero)\b).+)",
    re.IGNORECASE,
)


_TO_ZERO = re.compile(rf"\b{NUMBER} (?:to|down to|-|–) (?:0|1|zero|one)\b(?!,? then| and then)", re.IGNORECASE)
_FACTORS = {"thousand": 1_000, "million": 1_000_000}


def _counter(slots: Slots, _: Context) -> Content | str:
    words = slots.texts.get("text") or slots.said
    amounts = find_amounts(mask_quotes(words) if not slots.texts.get("text") else words)
    if not amounts:
        return "Which number should it count to? For example: count up to 12,000 customers."
    start, amount = (amounts[0], amounts[1]) if len(amounts) > 1 and _is_range(words, amounts) else (None, amounts[0])
    behind = words[amount.end :].strip(" .,:")
    if len(amounts) > 2 and re.search(r"[,;:].*\d", behind):
        return "Which number should it count to? One counts up; several are a chart or stats, such as 2024 12, 2025 19."
    label = slots.texts.get("label") or _VERBS.sub("", _BELOW.sub("", behind))
    subject = re.sub(r"\bfrom .*", "", slots.subject).strip() if not find_amounts(slots.subject) else ""
    # “Count from 0 to 1 million”: from 0 to 1 there is nothing to see.
    factor = _FACTORS.get(amount.suffix.strip().lower(), 1) if 0 < amount.value < 10 and amount.value % 1 == 0 else 1
    return {
        "value": amount.value * factor,
        "start": start.value if start else None,
        "prefix": amount.prefix,
        "suffix": amount.suffix if factor == 1 else "",
        "label": shown(label) or subject or slots.before,
        "title": shown(slots.texts.get("title", "")) or (subject if label else ""),
    }


# “3 ms latency”: the unit belongs to the number.
_UNIT = re.compile(r"(?P<unit>ms|[kM]?Wh?|[kmc]?m²?|k?g|km/h|[kMGT]B|°[CF]|ha)\s+(?=\w)")


_LEADS = re.compile(
    r"(?:\s+(?:is|are|of|at|only|just|about|around|over|under))+$",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_ORDINAL = re.compile(r"(?:st|nd|rd|th)\b", re.IGNORECASE)
_OF_NO_FIGURE = re.compile(
    r"\b(?:week|day|month|step|part|level|chapter|phase|stage|lesson|episode|grade|room|floor|version|no\.?|(?:down|up|back) (?:to|by|from)|"
    r"(?:fell|rose|dropped|grew) (?:to|by)|in|since|until|from|(?:we|you|they|it|he|she) (?:now |already )?(?:have|has|had|are|is|serve|run))\s+$",
    re.IGNORECASE,
)
_TIME_OF_DAY = re.compile(r"\s?(?:[ap]m|[ap]\.m\.|o'clock|h)\b|:\d\d", re.IGNORECASE)
_CHANGE = re.compile(r"\s+\([^()]*\d[^()]*\)$")


def _is_range(words: str, amounts: list[Amount]) -> bool:
    return re.fullmatch(r".*?\s*(?:to|up to|down to|-|–|→)\s*", words[amounts[0].end : amounts[1].start]) is not None


def find_figures(text: str) -> list[dict[str, str]] | None:
    """“98% uptime, 4M users”: each row a number as it is written and what it stands for. None unless all rows are so."""
    figures = [_figure(row) for row in rows_of(text)]
    return [figure for figure in figures if figure] if len(figures) > 1 and all(figures) else None


def _figure(row: str) -> dict[str, str] | None:
    """The figure and its label; a change in brackets behind it, as in “€2.4M (+12%)”, belongs to the label."""
    aside = _CHANGE.search(row)
    row, change = (row[: aside.start()], aside[0]) if aside else (row, "")
    if len(amounts := find_amounts(row)) != 1:
        return None
    amount = amounts[0]
    if _TIME_OF_DAY.match(row, amount.end):
        return None  # “Saturday 10am” is no figure
    if _ORDINAL.match(row, amount.end):
        return None  # “now in the 4th generation”
    before = _LEADS.sub("", row[: amount.start].strip(" :=-–()"))
    value, behind = row[amount.start : amount.end].strip(), row[amount.end :].strip(" :=-–()")
    if unit := _UNIT.match(behind):
        value, behind = f"{value} {unit['unit']}", behind[unit.end() :]
    between = ": " if row[: amount.start].rstrip().endswith(":") else " "  # “traction: 12k teams”
    label = f"{between.join(part for part in (before, behind) if part)}{change}"
    return {"value": value, "label": label} if label and len(value) <= 16 and len(label) <= 60 else None


def stands_alone(row: str) -> bool:
    """Whether the number in a row says something without the rest: not in “founded in 2014”, “week 1”, “churn down to 2.1%”."""
    amounts = find_amounts(row)
    if len(amounts) != 1 or _OF_NO_FIGURE.search(before := row[: amounts[0].start]):
        return False
    return not (before.strip() and _YEAR.fullmatch(row[amounts[0].start : amounts[0].end]))


def _stats(slots: Slots, _: Context) -> Content | str:
    text = slots.texts.get("text") or slots.subject or slots.behind
    figures = find_figures(without_small_words(text))
    if not figures:
        return "Which figures, and what do they stand for? For example: stats: 98% uptime, 4M users, 12 countries."
    heading = heading_of(slots) if slots.texts.get("text") else shown(slots.before)
    return {"rows": figures, "title": "" if re.fullmatch(NUMBER, heading, re.IGNORECASE) else heading}


def _countdown(slots: Slots, _: Context) -> Content | str:
    words = f"{slots.before} {text_of(slots)} {slots.said}"
    found = _FROM.search(words)
    start = number(found["start"] or found["first"]) if found else None
    if start is not None and not 1 <= start <= 10:
        return "A countdown begins with a number from 1 to 10. For example: countdown from 5 to Launch."
    said = _TO_ZERO.sub(" ", slots.said)  # “countdown 10 to 0 for our party”
    end = _TO.search(_FROM.sub(lambda found: " to " if found[0].endswith("to") else " ", said))
    title = shown(slots.texts.get("title", "") or (re.split(r",| from ", end["word"])[0] if end else ""))
    title = title or shown(slots.texts.get("text", ""))
    return {"start": start, "title": capital(title)}


NUMBERS: dict[str, Compose] = {"counter": _counter, "stats": _stats, "countdown": _countdown}
