"""The ways in which people change, add and remove entries, and which column of an entry a word names."""

import re

from brain.language.names import ELEMENTS
from brain.language.words import NUMBER, ORDINAL
from brain.patterns.entry_found import Found
from brain.patterns.entry_kinds import NOUN, WHOLE

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
    rf"(?P<which>.+?) (?:costs|is) (?:now |only )?{_AMOUNT}(?: now| instead)?",
    rf"(?P<which>.+?) costs {_NEW}",
    rf"(?:change|set|make|update) (?P<which>.+?) {_COLUMN} (?:to|be|into) {_NEW}",
    r"(?:make|set) (?P<which>.+?) (?P<new>free)",
    rf"(?P<rename>rename) (?P<which>.+?) (?:to|as|into|→|->) {_NEW}",
    rf"(?P<rename>call|name) (?P<which>(?:the )?(?:{ORDINAL}|last) {NOUN}|(?:the )?.+? {NOUN}) {_NEW}",
]
# “The list needs a fourth point, "Affordable"”: “another point of view” is none.
_NEEDS = (
    rf"(?P<whole>{WHOLE}) (?:still |also |really )*(?:needs?|wants?|lacks?|misses|(?:is|are) missing|could use|(?:should|must) (?:have|get)) "
    rf"(?:an?|another|one more) (?:{ORDINAL} |more |new |further )*(?P<noun>{NOUN})"
    rf"(?:(?::|,)(?: (?:called|namely|saying|that says))?| (?:called|named|saying|that says)|(?= (?-i:[A-Z\"]))) {_NEW}"
)
_ADD = [
    rf"(?:add|append|insert|include) (?:an?|another|one more|a new|the) (?:(?:more|new|other) )?(?P<noun>{NOUN}) (?:to|in|into|on) (?P<whole>{WHOLE}): ?{_NEW}",
    rf"(?:add|append|insert|include) (?:(?:{NUMBER}|some|a few|a couple(?: of)?) )(?:more|new|other|extra) (?P<noun>{NOUN})s:? {_NO_ENTRY}{_NEW}",
    rf"(?:add|append|insert|include) (?:an? |another |one more |a new |the )(?:{ORDINAL} )?(?P<noun>{NOUN})(?: called| named| that (?:says|reads)| saying)?(?=:| )(?P<colon>:)? ?{_NO_ENTRY}{_NEW}",
    rf"(?:add|append|put|include|insert) (?:(?:the |an? |another |one more )?(?P<noun>{NOUN}):? )?{_NEW} (?:to|in|into|on|onto) (?P<whole>{WHOLE})",
    rf"(?:add|append|include) {_NEW} to (?P<which>(?:the )?.+? (?:plan|tier|package)|\w+)",
    _NEEDS,
]
_TAKE = [
    rf"{_REMOVE} (?P<which>.+?)(?: (?:from|off|of|in) (?P<whole>{WHOLE}))?",
    rf"take (?P<which>.+?) (?:out of|from|off) (?P<whole>{WHOLE})",
    rf"{_REMOVE} {_NEW} (?:from|off|out of) (?P<which>(?:the )?.+? (?:plan|tier|package))",
]
HIGHLIGHT = re.compile(
    r"(?:highlight|feature|emphasi[sz]e|recommend|mark) (?P<which>.+?)(?: as (?:the )?(?:best|popular|recommended).*)?|make (?P<best>.+?) the (?:best|recommended|popular|highlighted)(?: plan| one| tier)?",
    re.IGNORECASE,
)
ALL = re.compile(
    rf"(?:change|set|replace|make|update) (?P<whole>{WHOLE})(?: to| with| into| be|:) ?(?P<new>.+,.+)", re.IGNORECASE
)
SETS, ADDS, TAKES = ([re.compile(pattern, re.IGNORECASE) for pattern in patterns] for patterns in (_SET, _ADD, _TAKE))
DURATION = re.compile(r"\d[\d.,]* ?(?:s|sec|secs|seconds?|frames?|ms)$", re.IGNORECASE)
_OWN: dict[str, tuple[str, ...]] = {
    "pricing": ("price", "period", "name"), "timeline": ("when", "what"), "team": ("role", "name"),
    "features": ("title", "text", "icon"), "chat": ("who", "text"), "stats": ("value", "label"),
    "chart": ("value", "label"), "line": ("value", "label"), "pie": ("value", "label"),
    "list": (), "steps": (), "comparison": (),
}  # fmt: skip


def column_of(word: str | None, entry: Found) -> str | None:
    """The column that `word` names in these entries: empty when none was said, None when they have none of it."""
    if not word:
        return ""
    own = _OWN[entry.entries.template]
    return next((name for name in own if re.fullmatch(_COLUMNS.get(name, "(?!)"), word, re.IGNORECASE)), None)


def is_an_element(words: str) -> bool:
    """“A shadow”, “some music”: things for a picture, not for a list."""
    name = re.sub(r"^(?:an?|the|some|more|another) ", "", words.strip(), flags=re.IGNORECASE)
    last = name.split()[-1].casefold() if name.split() else ""
    return name.casefold() in ELEMENTS or last in ELEMENTS or last in {"scene", "scenes", "slide", "seconds"}


def suits(words: str, template: str) -> bool:
    """Whether words without a noun can be such an entry: figures need a number, milestones a date, plans a price."""
    has_number = re.search(r"\d", words) is not None
    return has_number or template not in {"chart", "line", "pie", "stats", "timeline", "pricing"}
