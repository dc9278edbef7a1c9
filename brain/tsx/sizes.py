"""How large the type of a scene is, and the element with the largest."""

import re

from tree_sitter import Node

from brain.tsx.drawn import drawn_root, elements_within
from brain.tsx.reading import ELEMENTS, name_of, text, walk
from brain.tsx.styles import declared_value, style_of

# A size that is computed from the text or comes from outside belongs to what is meant to stand out.
COMPUTED = 100.0
_PICTURE = {"width": 1920.0, "height": 1080.0}
_COUNTS = re.compile(r"\bMath\.|\bformat\w*\(|\btoFixed\(|\btoLocaleString\(")
_LENGTH = re.compile(r"([\d.]+)(px|rem|vw|vh|vmin|vmax|pt)?")
_UNITS = {None: 1, "px": 1, "pt": 1.33, "rem": 16, "vw": 19.2, "vh": 10.8, "vmin": 10.8, "vmax": 19.2}


def title_element(module: Node) -> Node:
    """The element that people call the title: the first heading, or the one with the largest type. Raises CannotEdit."""
    root = drawn_root(module)
    elements = [each for each in elements_within(root, module) if each.type == "jsx_element"]
    if main := next((each for each in elements if name_of(each) == "h1"), None):
        return main
    sized = [(size, each) for each in elements if _holds_text(each) and (size := size_of(each, module))]
    if sized:
        return max(sized, key=lambda each: (not _holds_number(each[1]), each[0]))[1]
    headings = [each for name in ("h2", "h3") for each in elements if name_of(each) == name]
    return next(iter(headings), None) or next((each for each in elements if _holds_text(each)), root)


def size_of(element: Node, module: Node) -> float | None:
    """The size of the element's type in pixels of a picture of 1920 × 1080; None when it has none of its own."""
    value = style_of(element, module).get("fontSize")
    return _pixels(value, module, 0) if value else None


def _pixels(value: Node, module: Node, depth: int) -> float | None:
    match value.type:
        case "number":
            return float(text(value).replace("_", ""))
        case "string":
            length = _LENGTH.fullmatch(text(value)[1:-1])
            return float(length[1]) * _UNITS[length[2]] if length else None
        case "binary_expression":
            sides = [_pixels(side, module, depth + 1) for side in value.named_children]
            operator = value.child_by_field_name("operator")
            if operator and text(operator) == "*" and sides[0] is not None and sides[1] is not None:
                return sides[0] * sides[1]
        case "identifier" if text(value) in _PICTURE:
            return _PICTURE[text(value)]
    declared = declared_value(value, module) if depth < 5 else None
    return _pixels(declared, module, depth + 1) if declared else COMPUTED


def _holds_text(element: Node) -> bool:
    """Whether words, or values that may be words, stand in the element."""
    return any(
        (node.type == "jsx_text" and text(node).strip()) or (node.type == "jsx_expression" and node.parent == holder)
        for holder in walk(element)
        if holder.type in ELEMENTS
        for node in holder.named_children
    )


def _holds_number(element: Node) -> bool:
    """Whether all that stands in it is computed from numbers; a title is made of words."""
    signs = "".join(text(child) for child in element.named_children if child.type == "jsx_text").strip()
    values = [child for child in element.named_children if child.type == "jsx_expression"]
    counts = any(_COUNTS.search(text(each)) for each in values if not any(node.type in ELEMENTS for node in walk(each)))
    return bool(values) and not re.search(r"[^\W\d_]", signs) and (counts or bool(signs))
