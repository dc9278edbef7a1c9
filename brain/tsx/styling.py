"""Gives the style of one element other values."""

import re
from collections.abc import Iterable, Mapping

from tree_sitter import Node

from brain.tsx.reading import Change, text
from brain.tsx.styles import attribute_value, attributes, pairs_in, tag_of


def set_style(element: Node, values: Mapping[str, str], *, without: Iterable[str] = ()) -> list[Change]:
    """The changes that give the element's style these values, written as code, and take the names in `without` from it."""
    attribute = attributes(element).get("style")
    style = attribute_value(attribute) if attribute else None
    written = ", ".join(f"{name}: {value}" for name, value in values.items())
    if attribute is None or style is None:
        place = attribute.end_byte if attribute else _end_of_tag(element)
        return [Change(place, place, f" style={{{{ {written} }}}}")]
    if style.type != "object":
        spread = (
            text(style) if style.type in {"identifier", "member_expression", "call_expression"} else f"({text(style)})"
        )
        return [Change(style.start_byte, style.end_byte, f"{{ ...{spread}, {written} }}")]
    return _in_object(style, values, set(without))


def _in_object(style: Node, values: Mapping[str, str], without: set[str]) -> list[Change]:
    """Each value stands where one of its name, or one that goes, was; else at the end, where nothing overrides it."""
    members = style.named_children
    last_spread = max((member.end_byte for member in members if member.type == "spread_element"), default=0)
    changes, later, going = [], dict(values), []
    for name, pair in pairs_in(style).items():
        if name not in without | set(values):
            continue
        new = name if name in later else next((each for each in later if each not in pairs_in(style)), None)
        if new is None or pair.start_byte < last_spread:
            going.append(pair)
        else:
            changes.append(Change(pair.start_byte, pair.end_byte, f"{new}: {later.pop(new)}"))
    changes += _removed(members, going)
    if later:
        changes.append(_appended(style, later, alone=len(going) == len(members)))
    return changes


def _removed(members: list[Node], going: list[Node]) -> list[Change]:
    """Without these members, each with the comma behind it, or the one before it at the end."""
    changes: list[Change] = []
    kept = [member for member in members if member not in going]
    for member in going:
        following = next((each for each in kept if each.start_byte > member.start_byte), None)
        if following is None:  # all at the end go at once
            first = next(
                each for each in members if each in going and not any(k.start_byte > each.start_byte for k in kept)
            )
            start = kept[-1].end_byte if kept else first.start_byte
            return [*changes, Change(start, _with_comma(members[-1]) if not kept else members[-1].end_byte, "")]
        changes.append(Change(member.start_byte, members[members.index(member) + 1].start_byte, ""))
    return changes


def _appended(style: Node, values: Mapping[str, str], *, alone: bool) -> Change:
    written = ", ".join(f"{name}: {value}" for name, value in values.items())
    if not style.named_children:
        return Change(style.start_byte, style.end_byte, f"{{ {written} }}")
    last = style.named_children[-1]
    place = _with_comma(last)
    line = re.search(r"\n[ \t]*$", text(style).encode()[: last.start_byte - style.start_byte].decode())
    comma, ends = "" if place > last.end_byte or alone else ",", "," if place > last.end_byte and line else ""
    return Change(place, place, f"{comma}{line[0] if line else ' '}{written}{ends}")


def _with_comma(member: Node) -> int:
    after = member.next_sibling
    return after.end_byte if after is not None and after.type == "," else member.end_byte


def _end_of_tag(element: Node) -> int:
    """Behind the last attribute, so that nothing that is spread there comes later."""
    tag = tag_of(element)
    inner = [child for child in tag.named_children if child.type != "comment"]
    return inner[-1].end_byte if inner else tag.start_byte + 1
