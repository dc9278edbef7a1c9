"""Where the type of a scene stands: left, in the middle, right."""

from typing import Literal

from tree_sitter import Node

from brain.tsx.components import components
from brain.tsx.drawn import drawn_root, jsx_children
from brain.tsx.reading import ELEMENTS, CannotEdit, above, edited, name_of, read, text, walk
from brain.tsx.sizes import title_element
from brain.tsx.styles import style_of
from brain.tsx.styling import set_style

Side = Literal["left", "center", "right"]
_FLEX = {"left": "flex-start", "center": "center", "right": "flex-end"}


def set_alignment(code: str, side: Side) -> str:
    """The code with its title, and what is beside it, on that side. Raises CannotEdit."""
    module = read(code)
    title = title_element(module)
    boxes = _boxes_around(title, module)
    if any(_value(each, "position", module) == "absolute" for each in boxes[:-1]):
        raise CannotEdit("The text of this scene stands at a place that is written in numbers, so I did not move it.")
    layout = next((each for each in boxes if _is_layout(each, module)), None) or drawn_root(module)
    values = {"textAlign": f'"{side}"'}
    if _is_layout(layout, module) and not _in_rows(layout, module):
        values["alignItems"] = f'"{_FLEX[side]}"'
    elif _is_layout(layout, module) and len(jsx_children(layout)) == 1:
        values["justifyContent"] = f'"{_FLEX[side]}"'
    changes = set_style(layout, values)
    for box in boxes[: boxes.index(layout)] if layout in boxes else []:
        if "textAlign" in style_of(box, module):
            changes += set_style(box, {"textAlign": f'"{side}"'})
    return edited(code, changes)


def _boxes_around(element: Node, module: Node) -> list[Node]:
    """The element and those that it stands in, also where its component is used."""
    boxes, at, left = [], element, components(module)
    while True:
        boxes += [each for each in (at, *above(at)) if each.type in ELEMENTS]
        inside = next((name for name, each in left.items() if each.start_byte <= at.start_byte < each.end_byte), None)
        used = next((each for each in walk(module) if each.type in ELEMENTS and name_of(each) == inside), None)
        if inside is None or used is None:
            return boxes
        del left[inside]
        at = used


def _in_rows(element: Node, module: Node) -> bool:
    direction = _value(element, "flexDirection", module)
    return direction.startswith("row") or (name_of(element) != "AbsoluteFill" and not direction)


def _is_layout(element: Node, module: Node) -> bool:
    """Whether the element places what is in it by flexbox."""
    return name_of(element) == "AbsoluteFill" or _value(element, "display", module) == "flex"


def _value(element: Node, name: str, module: Node) -> str:
    value = style_of(element, module).get(name)
    return text(value).strip("\"'") if value is not None else ""
