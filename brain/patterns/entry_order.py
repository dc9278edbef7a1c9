"""“Swap Fast and Open in the list”, “put Open first in the list”, “reorder the list: Open, Fast”: the order of entries."""

import re
from collections.abc import Callable
from typing import Any

from brain.context import Context
from brain.language.references import find_reference
from brain.language.words import bare, unquoted
from brain.patterns.entry_edits import split_items
from brain.patterns.entry_found import Found, find_entry, values
from brain.patterns.entry_kinds import WHOLE, place_called
from brain.patterns.meaning import Edit, Meaning, already, say

_IN = rf"(?: (?:in|of|on|from) (?P<whole>{WHOLE}))"
_SWAP = re.compile(
    rf"(?:swap|switch|exchange|flip) (?P<first>.+?) (?:and|with) (?P<second>.+?)(?: around)?{_IN}?", re.IGNORECASE
)
_TO_END = re.compile(
    r"(?:put|move|bring|make|list) (?P<which>.+?) (?:to |at |on |as )?(?:the )?(?:very )?"
    rf"(?:(?P<top>first|top|start|beginning|front)|(?P<bottom>last|bottom|end))(?: (?:one|entry|item|point))?{_IN}",
    re.IGNORECASE,
)
_ORDERS = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?:re-?order|sort|rearrange) (?P<whole>{WHOLE})(?::| to| as| like)+ ?(?P<order>.+)",
        rf"(?:put|bring|show|list|order|arrange|sort|re-?order|rearrange) (?:(?:the )?\w+ (?:of|in) )?(?P<whole>{WHOLE}) in(?:to)? (?:this|the following|that|the) order(?: please)?(?::| -)? ?(?P<order>.+)",
        rf"(?P<whole>{WHOLE}) (?:should|must) (?:be|stand|come) in (?:this|the following) order:? ?(?P<order>.+)",
        rf"(?:change |set )?(?:the )?(?:new )?order (?:of|in) (?P<whole>{WHOLE}) (?:should be|must be|to|is)(?: now)?:? (?P<order>.+)",
    )
]
Rows = list[Any]


def read_entry_order(clause: str, context: Context) -> Meaning | None:
    text = bare(clause)
    if not context.scenes:
        return None
    for pattern in _ORDERS:
        if match := pattern.fullmatch(text):
            return _ordered(match["whole"], match["order"], context)
    if match := _TO_END.fullmatch(text):
        found = _found(match["which"], match["whole"], context)
        end = 0 if match["top"] else len(values(found.scene, found.entries)) if found else 0
        return _edit(found, lambda rows: _moved(rows, found.index, end)) if found else None
    if match := _SWAP.fullmatch(text):
        first, second = (_found(match[each], match["whole"], context) for each in ("first", "second"))
        if first and second and first.scene == second.scene and first.entries == second.entries:
            return _edit(first, lambda rows: _swapped(rows, first.index, second.index))
    return None


def _found(phrase: str, whole: str | None, context: Context) -> Found | None:
    """An entry; without the name of its list only where the words mean no scene."""
    if whole is None and find_reference(phrase, context) is not None:
        return None
    place = place_called(whole, context) if whole else None
    entry = find_entry(unquoted(phrase), context)
    if not isinstance(entry, Found) or (isinstance(place, tuple) and place[0] != entry.scene):
        return None
    return entry


def _edit(entry: Found, reorder: Callable[[Rows], Rows]) -> Meaning:
    field = entry.entries.field
    return Meaning(edits=(Edit(entry.scene, lambda kind, content: {field: reorder(list(content[field]))}),))


def _moved(rows: Rows, index: int, to: int) -> Rows:
    row = rows.pop(index)
    rows.insert(min(to, len(rows)), row)
    return rows


def _swapped(rows: Rows, first: int, second: int) -> Rows:
    rows[first], rows[second] = rows[second], rows[first]
    return rows


def _ordered(whole: str, order: str, context: Context) -> Meaning | None:
    place = place_called(whole, context)
    if not isinstance(place, tuple):
        return say(place.question) if place else None
    found = [find_entry(name, context) for name in split_items(order)]
    indices = [each.index for each in found if isinstance(each, Found) and each.scene == place[0]]
    if sorted(indices) != list(range(len(values(*place)))):
        # No question that a list of these rows could answer instead: they are to be in order, and not twice.
        return already(f"Name each entry of “{place[0].name}” once, in the new order. I changed nothing.")
    field = place[1].field
    return Meaning(edits=(Edit(place[0], lambda kind, content: {field: [content[field][at] for at in indices]}),))
