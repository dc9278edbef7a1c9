"""The style of one element: what is written in it, there and where it refers to."""

from collections.abc import Mapping

from tree_sitter import Node

from brain.tsx.reading import bare, text, walk

Style = Mapping[str, Node]
_DEEPEST = 5  # objects that refer to objects


def attributes(element: Node) -> dict[str, Node]:
    """The attributes in the element's tag by their names."""
    tag = tag_of(element)
    named = [each for each in tag.named_children if each.type == "jsx_attribute"]
    return {text(each.named_children[0]): each for each in named}


def attribute_value(attribute: Node) -> Node | None:
    """What stands behind the equals sign, without its braces."""
    if len(attribute.named_children) < 2:
        return None
    value = attribute.named_children[1]
    if value.type != "jsx_expression":
        return value
    return bare(value.named_children[0]) if value.named_children else None


def style_of(element: Node, module: Node) -> Style:
    """The values of the element's style by their names; those of objects that it refers to, too."""
    found: dict[str, Node] = {}
    for style in style_objects(element, module):
        found |= {name: bare(pair.child_by_field_name("value") or pair) for name, pair in pairs_in(style).items()}
    return found


def style_objects(element: Node, module: Node) -> list[Node]:
    """The object literals that make up the element's style; one that overrides another comes after it."""
    attribute = attributes(element).get("style")
    value = attribute_value(attribute) if attribute else None
    return _objects(value, module, 0) if value else []


def pairs_in(style: Node) -> dict[str, Node]:
    """The pairs of an object literal by their names; also shorthand ones."""
    found = {}
    for member in style.named_children:
        if member.type == "pair" and (key := member.child_by_field_name("key")):
            found[text(key).strip("\"'")] = member
        elif member.type == "shorthand_property_identifier":
            found[text(member)] = member
    return found


def _objects(value: Node, module: Node, depth: int) -> list[Node]:
    value = bare(value)
    if depth > _DEEPEST:
        return []
    if value.type == "object":
        spreads = [bare(each.named_children[0]) for each in value.named_children if each.type == "spread_element"]
        return [*(each for spread in spreads for each in _objects(spread, module, depth + 1)), value]
    if value.type in {"ternary_expression", "binary_expression"}:
        branches = value.named_children[1:]
        return [each for branch in branches for each in _objects(branch, module, depth + 1)]
    declared = declared_value(value, module)
    return _objects(declared, module, depth + 1) if declared else []


def declared_value(name: Node, module: Node) -> Node | None:
    """What a variable, or an entry of one (“styles.title”), is given where it is declared."""
    if name.type == "member_expression":
        whole, entry = name.child_by_field_name("object"), name.child_by_field_name("property")
        declared = declared_value(whole, module) if whole else None
        pair = pairs_in(declared).get(text(entry)) if declared and entry and declared.type == "object" else None
        value = pair.child_by_field_name("value") if pair else None
        return bare(value) if value else None
    for node in walk(module) if name.type in {"identifier", "shorthand_property_identifier"} else ():
        declared = node.child_by_field_name("name") if node.type == "variable_declarator" else None
        if declared and text(declared) == text(name) and (value := node.child_by_field_name("value")):
            return bare(value)
    return None


def tag_of(element: Node) -> Node:
    return (element.child_by_field_name("open_tag") or element) if element.type == "jsx_element" else element
