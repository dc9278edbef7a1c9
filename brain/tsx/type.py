"""The size and the typeface of what a scene says."""

from collections.abc import Iterable
from typing import Literal

from tree_sitter import Node

from brain.tsx.drawn import drawn_root
from brain.tsx.reading import ELEMENTS, CannotEdit, Change, edited, name_of, read, text, walk
from brain.tsx.scaled import scaled
from brain.tsx.sizes import title_element
from brain.tsx.styles import attribute_value, attributes, declared_value, pairs_in, style_objects, style_of
from brain.tsx.styling import set_style

Which = Literal["all", "title"]
_OF_TAGS = {"h1": 2.0, "h2": 1.5, "h3": 1.17}  # how large browsers show them, in em


def scale_type(code: str, factor: float, which: Which = "all") -> str:
    """The code with larger or smaller type. Raises CannotEdit."""
    module = read(code)
    if which == "title":
        return edited(code, _title_scaled(title_element(module), module, factor))
    sizes = _values_named("fontSize", _elements(module), module)
    changes = [_in_place(value, new) for value in sizes if (new := scaled(value, factor))]
    changes += _of_drawings(module, factor)
    root = drawn_root(module) if not changes else None
    return edited(code, changes if root is None else _title_scaled(root, module, factor))


def set_font(code: str, family: str) -> str:
    """The code in another typeface; what imitates a typewriter keeps its own. Raises CannotEdit."""
    module = read(code)
    measured = [
        node for node in walk(module) if node.type == "object" and node.parent and node.parent.type == "arguments"
    ]
    values = _values_named("fontFamily", _elements(module), module)
    values += [pairs["fontFamily"] for each in measured if "fontFamily" in (pairs := pairs_in(each))]
    changes = [_in_place(value, f'"{family}"') for value in values if not _is_monospaced(value, module)]
    for element in _elements(module):
        family_attribute = attributes(element).get("fontFamily") if name_of(element)[:1].islower() else None
        if family_attribute:
            changes.append(Change(family_attribute.start_byte, family_attribute.end_byte, f'fontFamily="{family}"'))
    try:
        root = drawn_root(module)
    except CannotEdit:
        if not changes:
            raise
    else:
        if "fontFamily" not in style_of(root, module):
            changes += set_style(root, {"fontFamily": f'"{family}"'})
    return edited(code, changes)


def _elements(module: Node) -> list[Node]:
    return [node for node in walk(module) if node.type in ELEMENTS]


def _values_named(name: str, elements: Iterable[Node], module: Node) -> list[Node]:
    """The values of that name in all styles, each once although elements may share it."""
    objects = [each for element in elements for each in style_objects(element, module)]
    pairs = {pair.start_byte: pair for each in objects if (pair := pairs_in(each).get(name))}
    return [pair.child_by_field_name("value") or pair for pair in pairs.values()]


def _in_place(value: Node, new: str) -> Change:
    """Another value; one that is written short gets its name in front."""
    is_short = value.type == "shorthand_property_identifier"
    return Change(value.start_byte, value.end_byte, f"{text(value)}: {new}" if is_short else new)


def _title_scaled(element: Node, module: Node, factor: float) -> list[Change]:
    own = _values_named("fontSize", [element], module)
    if own and (new := scaled(own[-1], factor, relative=True)):
        return [_in_place(own[-1], new)]
    if own or "font" in style_of(element, module):
        raise CannotEdit("I cannot see how large the type is in this scene, since it is computed.")
    return set_style(element, {"fontSize": f'"{_OF_TAGS.get(name_of(element), 1) * factor:.3g}em"'})


def _of_drawings(module: Node, factor: float) -> list[Change]:
    """The same for the attributes of text in SVG."""
    changes = []
    for element in _elements(module):
        attribute = attributes(element).get("fontSize") if name_of(element)[:1].islower() else None
        value = attribute_value(attribute) if attribute else None
        if attribute and value and (new := scaled(value, factor)):
            changes.append(Change(attribute.start_byte, attribute.end_byte, f"fontSize={{{new}}}"))
    return changes


def _is_monospaced(value: Node, module: Node) -> bool:
    declared = declared_value(value, module)
    return "mono" in f"{text(value)} {text(declared) if declared else ''}".lower()
