"""Texts by what they are called: the title, the tagline, or the only text there is."""

import re

from tree_sitter import Node

from brain.tsx.reading import CannotEdit, Change, bare, edited, read, text
from brain.tsx.shown import Shown, shown_texts
from brain.tsx.sizes import title_element
from brain.tsx.texts import what_it_says, written


def set_called(code: str, name: str, new: str) -> str:
    """The code with other words for what its author called `name`. Raises CannotEdit."""
    called = _called(code, name)
    if len(called) != 1:
        raise CannotEdit(f"I do not see which text of this scene is its {name.lower()}. {what_it_says(code)}")
    return _instead(code, called[0], new)


def set_title(code: str, new: str) -> str:
    """The code with another title: what its author called so, else what stands out most. Raises CannotEdit."""
    shown = _said_by(title_element(read(code)), code)
    return set_called(code, "title", new) if shown is None else _instead(code, shown, new)


def set_only_text(code: str, new: str) -> str:
    """The code with another text, where there is one. Raises CannotEdit."""
    texts = [each for each in shown_texts(code) if re.search(r"[^\W\d_]", each.said)]
    if len(texts) != 1:
        raise CannotEdit(f"I cannot see which text is meant. {what_it_says(code)}")
    return _instead(code, texts[0], new)


def _said_by(element: Node, code: str) -> Shown | None:
    """The one text of an element; where a value stands alone in it, the text that has the value's name."""
    contents = [
        child for child in element.named_children if child.type not in {"jsx_opening_element", "jsx_closing_element"}
    ]
    values = [child for child in contents if child.type == "jsx_expression" and child.named_children]
    inside = [each for each in shown_texts(code) if element.start_byte <= each.letters[0].start < element.end_byte]
    if len(inside) == 1 and all(value.start_byte <= inside[0].node.start_byte < value.end_byte for value in values):
        return inside[0]
    if inside or len(values) != 1:
        return None
    value = _source(bare(values[0].named_children[0]))
    name = value.child_by_field_name("property") if value.type == "member_expression" else value
    called = _called(code, text(name)) if name is not None else []
    return called[0] if len(called) == 1 else None


def _source(value: Node) -> Node:
    """What a value is made from: `name` in `name.split("").map(…)`."""
    while value.type == "call_expression" and (method := value.child_by_field_name("function")):
        if (owner := method.child_by_field_name("object")) is None:
            break
        value = owner
    return value


def _called(code: str, name: str) -> list[Shown]:
    return [each for each in shown_texts(code) if _name_of(each).casefold() == name.replace(" ", "").casefold()]


def _name_of(shown: Shown) -> str:
    """The name of the entry, the variable, the default or the attribute that holds a literal."""
    holder = shown.node.parent if shown.kind != "jsx" else None
    if holder is None:
        return ""
    name = next((found for field in ("key", "name", "left") if (found := holder.child_by_field_name(field))), None)
    if holder.type == "jsx_attribute":
        name = holder.named_children[0]
    return text(name).strip("\"'") if name is not None and name != shown.node else ""


def _instead(code: str, shown: Shown, new: str) -> str:
    """The code with other words in this one place."""
    match = re.search(r"\S(?:.*\S)?", shown.words, re.DOTALL)
    assert match is not None
    start, end = shown.letters[match.start()].start, shown.letters[match.end() - 1].end
    return edited(code, [Change(start, end, written(new, shown, match))])
