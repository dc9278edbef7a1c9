"""The colour behind everything in a scene."""

import re
from collections.abc import Callable

from tree_sitter import Node

from brain.providers.builtin.colour_words import find_colour
from brain.providers.builtin.colours import HEX, full_hex
from brain.tsx.drawn import drawn_root, jsx_children
from brain.tsx.reading import CannotEdit, edited, name_of, read, text
from brain.tsx.styles import declared_value, style_of
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


def shade_background(code: str, shaded: Callable[[str], str]) -> str:
    """The code with each colour of its background shaded, those of a gradient too. Raises CannotEdit."""
    module = read(code)
    backdrop = backdrop_of(module)
    style = style_of(backdrop, module)
    name = next((each for each in NAMES if each in style), None)
    value = (declared_value(style[name], module) or style[name]) if name else None
    written = text(value) if value is not None and value.type in {"string", "template_string"} else ""
    plain = colour_in(value)
    after = f'"{shaded(plain)}"' if plain else HEX.sub(lambda colour: shaded(full_hex(colour[0])), written)
    if name is None or after == written:
        raise CannotEdit("I cannot see which colour the background of this scene has; name the one that you want.")
    return edited(code, set_style(backdrop, {name: after}))


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
