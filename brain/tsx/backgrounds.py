"""The colour behind everything in a scene."""

import re

from tree_sitter import Node

from brain.providers.builtin.colour_words import find_colour
from brain.providers.builtin.colours import HEX
from brain.tsx.drawn import drawn_root, jsx_children
from brain.tsx.reading import edited, name_of, read, text
from brain.tsx.styles import style_of
from brain.tsx.styling import set_style

NAMES = ("background", "backgroundColor", "backgroundImage")
_SEE_THROUGH = re.compile(r"rgba\(|hsla\(|transparent|url\(")


def set_background(code: str, colour: str) -> str:
    """The code with this colour behind everything. Raises CannotEdit."""
    module = read(code)
    backdrop = backdrop_of(module)
    style = style_of(backdrop, module)
    name = "backgroundColor" if "backgroundColor" in style and "background" not in style else "background"
    return edited(code, set_style(backdrop, {name: f'"{colour}"'}, without=NAMES))


def find_background(code: str) -> str | None:
    """The hex colour behind everything, when the code names one."""
    module = read(code)
    style = style_of(backdrop_of(module), module)
    value = next((style[name] for name in NAMES if name in style), None)
    return colour_in(value)


def colour_in(value: Node | None) -> str | None:
    """The hex colour that a value is, written so or by a name."""
    if value is None or value.type != "string":
        return None
    said = text(value)[1:-1]
    return said if HEX.fullmatch(said) else find_colour(said) if said.isalpha() else None


def backdrop_of(module: Node) -> Node:
    """The outermost element that is drawn, or the layer that covers it all. Raises CannotEdit."""
    return _topmost(drawn_root(module), module)


def _topmost(element: Node, module: Node) -> Node:
    """The innermost layer over the whole picture that hides the element's own background."""
    for layer in reversed(jsx_children(element)):
        style = style_of(layer, module)
        painted = [text(style[name]) for name in NAMES if name in style]
        hides = painted and "opacity" not in style and not any(_SEE_THROUGH.search(each) for each in painted)
        if name_of(layer) == "AbsoluteFill" and hides:
            return _topmost(layer, module)
    return element
