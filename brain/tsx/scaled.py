"""A size in code, times a factor: as a number where it is one, else as a product."""

import re

from tree_sitter import Node

from brain.tsx.reading import text, walk

_LENGTH = re.compile(r"([\d.]+)(px|pt|rem|vw|vh|vmin|vmax|em|%)")
_RELATIVE = {"em", "%"}
_SIMPLE = {
    "identifier",
    "member_expression",
    "call_expression",
    "subscript_expression",
    "shorthand_property_identifier",
}


def scaled(value: Node, factor: float, *, relative: bool = False) -> str | None:
    """The code of the larger or smaller size. None for what already grows with the type around it, unless `relative`."""
    if value.type == "number":
        return _number(float(text(value).replace("_", "")) * factor)
    if value.type == "string":
        length = _LENGTH.fullmatch(text(value)[1:-1])
        if length is None or (length[2] in _RELATIVE and not relative):
            return None
        return f'"{_number(float(length[1]) * factor)}{length[2]}"'
    if any(node.type in {"string", "template_string"} for node in walk(value)):
        return None
    if value.type == "binary_expression" and (again := _again(value, factor)):
        return again
    return f"{text(value)} * {_number(factor)}" if value.type in _SIMPLE else f"({text(value)}) * {_number(factor)}"


def _again(product: Node, factor: float) -> str | None:
    """“height * 0.1” stays such a product, with another number."""
    left, right = product.named_children[0], product.named_children[-1]
    operator = product.child_by_field_name("operator")
    if operator is None or text(operator) != "*" or right.type != "number":
        return None
    return f"{text(left)} * {_number(float(text(right)) * factor)}"


def _number(value: float) -> str:
    """Sizes in whole pixels, shares with three digits."""
    return f"{value:.0f}" if value >= 10 else f"{value:.3g}"
