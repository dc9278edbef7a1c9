"""“Add a step: Ship it”, “remove the second point”, “change the price of Pro to $20”: the entries of built-in scenes."""

import re
from typing import Any

from brain.context import Context
from brain.language.names import ELEMENTS
from brain.language.references import Meant, Unclear, find_reference
from brain.language.words import ORDINAL, plain, shown, unquoted
from brain.patterns.entry_edits import added, changed, removed, split_items
from brain.patterns.entry_found import Found, find_entry
from brain.patterns.entry_kinds import NOUN, WHOLE, place_called, place_for_noun
from brain.patterns.meaning import Edit, Meaning, Rewrite, say

_COLUMNS = {
    "price": r"price|cost|fee", "period": r"period", "role": r"role|job|position|job title", "value": r"value|number|amount|figure|percentage|share",
    "when": r"date|year|time", "text": r"description|text|details|words", "icon": r"icon", "who": r"sender|author|name",
    "label": r"label|name", "title": r"title|name|heading", "name": r"name|title", "what": r"text|description|title",
}  # fmt: skip
_COLUMN = rf"(?P<column>{'|'.join(dict.fromkeys(_COLUMNS.values()))})"
_NEW = r"(?P<new>.+)"
_AMOUNT = r"(?P<new>[$€£¥]\s?\d[\d.,]*|\d[\d.,]*\s?(?:[$€£%]|[km]\b)?)"
_REMOVE = r"(?:remove|delete|drop|erase|take out|get rid of|cut)"
_NO_ENTRY = r"(?!(?:list|scene|slide|grid|chart|table|card|section|overview|page|chart)s?\b)"
_SET = [
    rf"(?:change|set|make|update|raise|lower|increase|reduce) (?:the )?{_COLUMN} (?:of|for|in) (?P<which>.+?)(?: (?:to|be|into)|:) {_NEW}",
    rf"(?:change|set|make|update) (?P<which>.+?)'s {_COLUMN} (?:to|be|into) {_NEW}",
    rf"(?:the )?{_COLUMN} (?:of|for) (?P<which>.+?) (?:should|must) be {_NEW}",
    rf"(?:change|set|update|edit|turn|replace|make) (?P<which>.+?)(?: (?:to|say|into|with|be)|:) {_NEW}",
    rf"(?:make|set) (?P<which>.+?) {_AMOUNT}",
    rf"(?P<which>.+?) (?:should|must|shall) (?:be|say|read|cost) {_NEW}",
    rf"(?P<which>.+?) costs {_NEW}",
    rf"(?P<rename>rename) (?P<which>.+?) (?:to|as|into|→|->) {_NEW}",
    rf"(?P<rename>call|name) (?P<which>(?:the )?(?:{ORDINAL}|last) {NOUN}|(?:the )?.+? {NOUN}) {_NEW}",
]
_ADD = [
    rf"(?:add|append|insert|include) (?:an? |another |one more |a new |the )(?:{ORDINAL} )?(?P<noun>{NOUN})(?: called| named| that (?:says|reads)| saying)?(?=:| )(?P<colon>:)? ?{_NO_ENTRY}{_NEW}",
    rf"(?:add|append|put|include|insert) (?:(?:the |an? |another |one more )?(?P<noun>{NOUN}):? )?{_NEW} (?:to|in|into|on|onto) (?P<whole>{WHOLE})",
    rf"(?:add|append|include) {_NEW} to (?P<which>(?:the )?.+?(?: plan| tier| package)?)",
]
_TAKE = [
    rf"{_REMOVE} (?P<which>.+?)(?: (?:from|off|of|in) (?P<whole>{WHOLE}))?",
    rf"take (?P<which>.+?) (?:out of|from|off) (?P<whole>{WHOLE})",
    rf"{_REMOVE} {_NEW} (?:from|off|out of) (?P<which>(?:the )?.+? (?:plan|tier|package))",
]
_HIGHLIGHT = re.compile(
    r"(?:highlight|feature|emphasi[sz]e|recommend|mark) (?P<which>.+?)(?: as (?:the )?(?:best|popular|recommended).*)?|make (?P<best>.+?) the (?:best|recommended|popular|highlighted)(?: plan| one| tier)?",
    re.IGNORECASE,
)
_ALL = re.compile(
    rf"(?:change|set|replace|make|update) (?P<whole>{WHOLE}) (?:to|with|into|be|:) ?(?P<new>.+,.+)", re.IGNORECASE
)
_SETS, _ADDS, _TAKES = (
    [re.compile(pattern, re.IGNORECASE) for pattern in patterns] for patterns in (_SET, _ADD, _TAKE)
)
_DURATION = re.compile(r"\d[\d.,]* ?(?:s|sec|secs|seconds?|frames?|ms)$", re.IGNORECASE)


def read_item(clause: str, context: Context) -> Meaning | None:
    if not context.scenes:
        return None
    text = plain(clause)
    return _all(text, context) or _taken(text.rstrip(".!"), context) or _added(text, context) or _set(text, context)


def _set(text: str, context: Context) -> Meaning | None:
    if match := _HIGHLIGHT.fullmatch(text.rstrip(".!")):
        best = find_entry(match["which"] or match["best"], context)
        if isinstance(best, Found) and best.entries.template == "pricing":
            return Meaning(edits=(Edit(best.scene, lambda *_: {"best": best.index + 1}),))
    for pattern in _SETS:
        if (match := pattern.fullmatch(text)) is None or _DURATION.search(match["new"]):
            continue
        said = match.groupdict()
        entry = None if _is_a_scene(said["which"], context) else find_entry(said["which"], context)
        if isinstance(entry, Found):
            columns = _columns(said.get("column"), entry)
            if columns is not None:
                rewrite = changed(entry, said["new"], column=columns, renames=bool(said.get("rename")))
                return _edit(entry, rewrite, said["new"])
        elif isinstance(entry, Unclear):
            return say(entry.question)
    return None


def _is_a_scene(phrase: str, context: Context) -> bool:
    reference = find_reference(phrase, context)
    return isinstance(reference, Meant) and reference.certain


def _columns(word: str | None, entry: Found) -> str | None:
    """The column that `word` names in these entries: empty when none was said, None when they have none of it."""
    if not word:
        return ""
    own = _OWN[entry.entries.template]
    return next((name for name in own if re.fullmatch(_COLUMNS.get(name, "(?!)"), word, re.IGNORECASE)), None)


_OWN: dict[str, tuple[str, ...]] = {
    "pricing": ("price", "period", "name"), "timeline": ("when", "what"), "team": ("role", "name"),
    "features": ("title", "text", "icon"), "chat": ("who", "text"), "stats": ("value", "label"),
    "chart": ("value", "label"), "line": ("value", "label"), "pie": ("value", "label"),
    "list": (), "steps": (), "comparison": (),
}  # fmt: skip


def _added(text: str, context: Context) -> Meaning | None:
    for pattern in _ADDS:
        if (match := pattern.fullmatch(text)) is None:
            continue
        said = match.groupdict()
        new, whole = said["new"], said.get("whole")
        if which := said.get("which"):
            plan = find_entry(which, context)
            if isinstance(plan, Found) and plan.entries.template == "pricing":
                return _edit(plan, changed(plan, new, column="items", renames=False), new)
            continue
        place = place_called(whole, context) if whole else place_for_noun(said["noun"], context)
        if isinstance(place, Unclear):
            return say(place.question)
        if place and (said.get("noun") or not _is_an_element(new)) and (not whole or _suits(new, place[1].template)):
            return Meaning(edits=(Edit(place[0], added(place[1], new)),), open_end=unquoted(new) == new)
    return None


def _is_an_element(words: str) -> bool:
    """“A shadow”, “some music”: things for a picture, not for a list."""
    name = re.sub(r"^(?:an?|the|some|more|another) ", "", words.strip(), flags=re.IGNORECASE)
    last = name.split()[-1].casefold() if name.split() else ""
    return name.casefold() in ELEMENTS or last in ELEMENTS or last in {"scene", "scenes", "slide", "seconds"}


def _suits(words: str, template: str) -> bool:
    """Whether words without a noun can be such an entry: figures need a number, milestones a date, plans a price."""
    has_number = re.search(r"\d", words) is not None
    return has_number or template not in {"chart", "line", "pie", "stats", "timeline", "pricing"}


def _taken(text: str, context: Context) -> Meaning | None:
    for pattern in _TAKES:
        if (match := pattern.fullmatch(text)) is None:
            continue
        said: dict[str, Any] = match.groupdict()
        entry = find_entry(said["which"], context)
        whole = place_called(said["whole"], context) if said.get("whole") else None
        if isinstance(entry, Unclear) and (whole is None or isinstance(whole, Unclear)):
            return say(entry.question)
        if said.get("new") and isinstance(entry, Found) and entry.entries.template == "pricing":
            return _edit(entry, removed(entry, said["new"]), '""')
        if isinstance(entry, Found) and not said.get("new") and _may_go(said, entry, whole):
            return _edit(entry, removed(entry), '""')
        if (
            isinstance(whole, tuple)
            and not isinstance(entry, Found)
            and not re.search(r"\b(?:the|all|scenes?)\b", said["which"])
        ):
            missing = f"“{whole[0].name}” has no entry “{unquoted(said['which'])}”. I changed nothing."
            return say(missing)
    return None


def _may_go(said: dict[str, Any], entry: Found, whole: object) -> bool:
    """“Remove Pro” alone could mean anything; “the Pro plan” and “Pro from the prices” cannot."""
    of_that_list = isinstance(whole, tuple) and whole[0] == entry.scene
    return of_that_list or not entry.by_name or re.search(rf"\b{NOUN}\b", said["which"], re.IGNORECASE) is not None


def _all(text: str, context: Context) -> Meaning | None:
    match = _ALL.fullmatch(text.rstrip("."))
    place = place_called(match["whole"], context) if match else None
    if isinstance(place, Unclear):
        return say(place.question)
    if match is None or place is None or place[1].keys:
        return None
    rows = split_items(shown(match["new"]))
    return Meaning(edits=(Edit(place[0], lambda *_: {place[1].field: rows}),), open_end=True)


def _edit(entry: Found, rewrite: Rewrite, new: str) -> Meaning:
    return Meaning(edits=(Edit(entry.scene, rewrite),), open_end=unquoted(new) == new)
