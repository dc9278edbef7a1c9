"""What an entry holds, from what people say: “2027 Profit”, “Giant, $99”, “Ada, CEO”, “Q4 48”."""

import re
from typing import Any

from brain.language.amounts import find_amounts
from brain.language.words import shown
from brain.patterns.entry_kinds import Entries

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
WHEN = (
    rf"(?:(?:q[1-4]|h[12]|spring|summer|autumn|fall|winter|early|mid|late|end of|{_MONTH}(?: \d{{1,2}},?)?)[ -]?(?:\d{{4}}|'\d\d)?|\d{{4}}s?|"
    rf"(?:day|week|month|year|phase|stage) \d+|today|now|soon|next year|\d{{1,2}}:\d\d)"
)
_WHEN = re.compile(rf"(?:in )?(?P<when>{WHEN})(?:\s*[:,–—-]\s*|\s+)(?P<what>.+)", re.IGNORECASE)
_PAIR = re.compile(
    r"(?P<first>.+?)(?:\s*[:;,]\s+|\s+[–—-]\s+|\s+(?:as|with|at|for)\s+|\s*\((?=.+\)$))(?P<second>.+?)\)?",
    re.IGNORECASE,
)
_PLAN = re.compile(
    r"(?P<name>.+?)(?:\s*[:,–—-]\s*|\s+(?:for|at)\s+|\s+)(?P<price>[$€£¥]\s?\d[\d.,]*|\d[\d.,]*\s?[$€£]|free)(?:\s*(?:/|per|a|an)\s*(?P<period>\w+))?",
    re.IGNORECASE,
)
_POINT = re.compile(
    r"(?P<label>.+?)(?:\s*[:,=–—-]\s*|\s+(?:with|at|of|is)\s+|\s+)(?P<value>[$€£¥]?\s?\d[\d.,]*\s?(?:%|[kKmM]\b)?)"
)
_SAID = re.compile(r"(?:from (?P<who>[^:]+)|(?P<name>[^:\"]{1,40})): ?(?P<text>.+)", re.IGNORECASE)


def is_when(words: str) -> bool:
    return re.fullmatch(WHEN, words.strip(), re.IGNORECASE) is not None


def new_entry(entries: Entries, words: str) -> dict[str, Any]:
    """The columns of a new entry. Raises ValueError with a sentence when something is missing."""
    text = shown(words)
    match entries.template:
        case "timeline":
            return _parts(
                _WHEN.fullmatch(text) or _pair(text, "when", "what"), "When is it? For example “2027: Profit”."
            )
        case "pricing":
            plan = _parts(_PLAN.fullmatch(text), "What does it cost? For example “Team, $49”.")
            return plan | ({"period": f"a {plan['period']}"} if "period" in plan else {})
        case "team":
            return _pair(text, "name", "role") or {"name": text}
        case "features":
            return _pair(text, "title", "text") or {"title": text}
        case "chat":
            said = _SAID.fullmatch(text)
            return (
                {"text": shown(said["text"]), "who": (said["who"] or said["name"]).strip()} if said else {"text": text}
            )
        case "stats":
            return _figure(text)
        case _:
            point = _parts(_POINT.fullmatch(text), "Which number? For example “Q4 48”.")
            return {"label": point["label"], "value": amount(point["value"])}


def amount(words: str) -> float | int:
    """The number alone. Raises ValueError with a sentence when there is none."""
    if not (found := find_amounts(words)):
        raise ValueError(f"“{words}” is not a number.")
    return found[0].value


def _pair(text: str, first: str, second: str) -> dict[str, Any]:
    match = _PAIR.fullmatch(text)
    return {first: shown(match["first"]), second: shown(match["second"])} if match else {}


def _parts(match: re.Match[str] | dict[str, Any] | None, missing: str) -> dict[str, Any]:
    if not match:
        raise ValueError(missing)
    said = match if isinstance(match, dict) else match.groupdict()
    return {name: shown(words) for name, words in said.items() if words}


def _figure(text: str) -> dict[str, Any]:
    amounts = find_amounts(text)
    if not amounts:
        raise ValueError("Which number? For example “98% uptime”.")
    value = text[amounts[0].start : amounts[0].end].strip()
    label = (text[: amounts[0].start] + text[amounts[0].end :]).strip(" :,–-")
    return {"value": value, "label": label} if label else {"value": value}
