"""The colour of what a scene says."""

from tree_sitter import Node

from brain.tsx.backgrounds import NAMES, colour_in
from brain.tsx.drawn import drawn_root, elements_within
from brain.tsx.reading import ELEMENTS, Change, above, edited, name_of, read, text
from brain.tsx.sizes import title_element
from brain.tsx.styles import Style, attributes, style_of
from brain.tsx.styling import set_style
from brain.tsx.type import Which

# What shows a background through the letters; another colour would not be seen with it.
_THROUGH_LETTERS = ("backgroundImage", "backgroundClip", "WebkitBackgroundClip", "WebkitTextFillColor")
_DRAWN_TEXT = {"text", "tspan"}


def set_text_colour(code: str, colour: str, which: Which = "all") -> str:
    """The code with all its text, or its title, in this colour. Raises CannotEdit.

    Text on a surface of its own, a button or a badge, keeps the colour that suits the surface.
    """
    module = read(code)
    root = drawn_root(module) if which == "all" else title_element(module)

    def is_open(element: Node) -> bool:
        return element == root or not _is_surface(element, module)

    changes: list[Change] = []
    for element in elements_within(root, module, into=is_open):
        if is_open(element):
            changes += _coloured(element, module, f'"{colour}"', always=element == root)
    return edited(code, changes)


def find_text_colour(code: str) -> str | None:
    """The hex colour of the title, when the code names it."""
    module = read(code)
    title = title_element(module)
    boxes = [each for each in (title, *above(title)) if each.type in ELEMENTS]
    value = next((found for box in [*boxes, drawn_root(module)] if (found := style_of(box, module).get("color"))), None)
    return colour_in(value)


def _coloured(element: Node, module: Node, colour: str, *, always: bool) -> list[Change]:
    style = style_of(element, module)
    if name_of(element) in _DRAWN_TEXT:
        fill = attributes(element).get("fill")
        if fill:
            return [Change(fill.start_byte, fill.end_byte, f"fill={colour}")]
        return set_style(element, {"fill": colour}) if always or "fill" in style else []
    if not (always or "color" in style):
        return []
    without = _THROUGH_LETTERS if _shows_through(style) else ()
    return set_style(element, {"color": colour}, without=without)


def _shows_through(style: Style) -> bool:
    return "WebkitTextFillColor" in style or "backgroundClip" in style or "WebkitBackgroundClip" in style


def _is_surface(element: Node, module: Node) -> bool:
    """Whether the element has a background of its own that is no layer of the whole picture."""
    style = style_of(element, module)
    painted = any(name in style and text(style[name]) not in {'"none"', '"transparent"'} for name in NAMES)
    return painted and name_of(element) != "AbsoluteFill" and not _shows_through(style)
