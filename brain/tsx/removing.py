"""Takes words out of a scene: with the element or the entry that holds nothing else, or just the words."""

import re

from tree_sitter import Node

from brain.tsx.reading import ELEMENTS, Change, edited, text
from brain.tsx.shown import Shown, shown_texts
from brain.tsx.texts import find_words


def remove_text(code: str, words: str) -> str:
    """The code that does not say `words` any more. Raises CannotEdit when the scene does not say them."""
    source, texts = code.encode(), shown_texts(code)
    changes: list[Change] = []
    for shown, matches in find_words(code, words):
        is_all = matches[0].group().strip() == shown.words.strip()
        holder = _holder(shown, texts) if is_all else None
        if holder is not None:
            changes.append(_without(holder, source))
        else:
            changes += [_cut(shown, match) for match in matches]
    return edited(code, _outermost(changes))


def _holder(shown: Shown, texts: list[Shown]) -> Node | None:
    """The element, or the entry of a list, that is there for this text alone."""
    if shown.kind == "jsx":
        return _element(shown.node)
    parent = shown.node.parent
    if shown.kind == "attribute" or parent is None:
        return None
    if parent.type == "jsx_expression" and parent.parent is not None and parent.parent.type == "jsx_element":
        return _element(parent.parent)
    if parent.type == "array":
        return shown.node
    entry = parent.parent
    if parent.type == "pair" and entry is not None and entry.parent is not None and entry.parent.type == "array":
        inside = [each for each in texts if entry.start_byte <= each.node.start_byte < entry.end_byte]
        return entry if len(inside) == 1 else None
    return None


def _element(element: Node) -> Node | None:
    """The element when it has one content and stands in another one: the outermost is the picture itself."""
    contents = [
        child for child in element.named_children if child.type not in {"jsx_opening_element", "jsx_closing_element"}
    ]
    filled = [child for child in contents if child.type != "jsx_text" or text(child).strip()]
    runs = sum(child.type not in {"jsx_text", "html_character_reference"} for child in filled)
    alone = runs == 0 or (runs == 1 and len(filled) == 1)
    parent = element.parent
    within = parent is not None and (
        parent.type in ELEMENTS or parent.type in {"binary_expression", "ternary_expression"}
    )
    return element if alone and within else None


def _without(node: Node, source: bytes) -> Change:
    """Nothing in the place of the node: with its comma in a list, with its line when it has one of its own."""
    assert node.parent is not None
    if node.parent.type in {"binary_expression", "ternary_expression"}:
        return Change(node.start_byte, node.end_byte, "null")
    if node.parent.type == "array":
        after = re.compile(rb"\s*,[ \t]*").match(source, node.end_byte)
        if after and after[0].strip():
            return Change(node.start_byte, after.end(), "")
        before = re.search(rb",\s*$", source[: node.start_byte])
        return Change(before.start() if before else node.start_byte, node.end_byte, "")
    line = re.search(rb"\n[ \t]*$", source[: node.start_byte])
    ends = re.compile(rb"[ \t]*(?=\n)").match(source, node.end_byte)
    return Change(
        line.start() if line and ends else node.start_byte, ends.end() if line and ends else node.end_byte, ""
    )


def _cut(shown: Shown, match: re.Match[str]) -> Change:
    """The words and one space beside them."""
    start, end = match.span()
    if start > 0 and shown.words[start - 1] == " ":
        start -= 1
    elif end < len(shown.words) and shown.words[end] == " ":
        end += 1
    return Change(shown.letters[start].start, shown.letters[end - 1].end, "")


def _outermost(changes: list[Change]) -> list[Change]:
    return [
        each
        for each in changes
        if not any(other != each and other.start <= each.start and each.end <= other.end for other in changes)
    ]
