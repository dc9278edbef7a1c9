"""Is a string made to be seen? Told from the place in the code where it stands."""

import re
from collections.abc import Iterator

from tree_sitter import Node

from brain.providers.builtin.catalogue.common import FONTS
from brain.tsx.components import components
from brain.tsx.letters import GAP, letters_of
from brain.tsx.reading import above, name_of, text, walk

# Variables that hold such things.
_HIDDEN_VARIABLE = re.compile(
    r"(?:\w*_)?(?:colou?rs?|palette|theme|fonts?|font_?family|styles?|gradient|path|easing|src|url)", re.IGNORECASE
)
# Names whose values are never read by people: those of styles and of drawings, addresses, kinds, icons.
_HIDDEN = re.compile(
    r"key|id|ref|seed|lang|locale|className|style|styles|src|href|file|image|icon|type|kind|variant|mode|easing|xmlns|viewBox|d|path|points|"
    r"fill|stroke|transform|filter|mask|opacity|visibility|cursor|content(?:Type|Visibility)|extrapolate\w*|"
    r"(?:\w+[cC]|c)olou?rs?|display|inset\w*|(?:background|border|font|flex|grid|align|justify|margin|padding|overflow|outline|"
    r"stroke|fill|clip|mask|transform|animation|transition|Webkit|data-|aria-)\w*|(?:white|word|line|letter|box|object|mix|text|"
    r"backface|pointer|user|vertical|perspective|preserve|marker|dominant|will|writing)[A-Z]\w*"
)
_SEEN_IN_TAGS = {"placeholder", "value", "label"}
_NEVER = {
    "import_statement", "literal_type", "switch_case", "subscript_expression", "new_expression", "type_alias_declaration",
    "interface_declaration", "type_annotation", "type_arguments", "computed_property_name", "satisfies_type", "index_signature",
}  # fmt: skip
_COMPARED = {"===", "!==", "==", "!=", "in", "instanceof", "<", ">"}
# A value of styles and drawings: colours, sizes, functions of CSS, paths, file names.
_TECHNICAL = re.compile(
    r"\s*(?:#[0-9a-f]{3,8}|(?:-?[\d.]+(?:px|em|rem|%|vw|vh|deg|fr|s|ms)(?:\s+|$))+|(?:rgba?|hsla?|oklch|url|var|calc|translate\w*|"
    r"scale\w*|rotate\w*|(?:repeating-)?(?:linear|radial|conic)-gradient|blur|drop-shadow|brightness|polygon|inset|circle)\(.*|"
    r"m\s*-?[\d.][\dmlhvcsqtaze\s,.-]*|(?:https?|data|blob):.*|\S+\.(?:png|jpe?g|webp|gif|svg|mp[34]|webm|mov|wav|ogg|woff2?)|"
    r".*,\s*(?:sans-serif|serif|monospace|cursive|system-ui)|absolute|relative|fixed|sticky|use strict|use client)\s*",
    re.IGNORECASE | re.DOTALL,
)


class Places:
    """Knows the names and tags of one module, and tells of each string whether people see it."""

    def __init__(self, module: Node) -> None:
        self._declared = set(components(module))
        self._tags = {
            text(node) for part in _setting_apart(module) for node in walk(part) if node.type == "string_fragment"
        }

    def shows(self, string: Node) -> bool:
        said = "".join(letter.sign for letter in letters_of(string.named_children, folded=False)).replace(GAP, "0")
        if not said.strip() or _TECHNICAL.fullmatch(said) or said in FONTS or said in self._tags:
            return False
        below = string
        for parent in above(string):
            if parent.type in _NEVER or not self._passes(below, parent):
                return False
            if parent.type in {"jsx_element", "jsx_attribute", "statement_block", "program"}:
                break
            below = parent
        return True

    def _passes(self, below: Node, parent: Node) -> bool:
        """Whether what stands in this part of `parent` may be seen, as far as this step tells."""
        match parent.type:
            case "pair":
                key, value = parent.child_by_field_name("key"), parent.child_by_field_name("value")
                return below == value and key is not None and not _HIDDEN.fullmatch(text(key).strip("\"'"))
            case "variable_declarator" | "assignment_pattern" | "object_assignment_pattern" | "required_parameter":
                name = parent.child_by_field_name("name") or parent.child_by_field_name("left")
                return name is None or not _HIDDEN_VARIABLE.fullmatch(text(name))
            case "jsx_attribute":
                return self._passes_attribute(parent)
            case "arguments":
                return self._passes_call(below, parent)
            case "binary_expression":
                operator = parent.child_by_field_name("operator")
                return operator is None or text(operator) not in _COMPARED
            case "ternary_expression":
                return below != parent.child_by_field_name("condition")
            case "export_statement":
                return below != parent.child_by_field_name("source")
        return True

    def _passes_attribute(self, attribute: Node) -> bool:
        name, element = text(attribute.named_children[0]), attribute.parent
        tag = element.parent if element and element.type == "jsx_opening_element" else element
        if tag is None or _HIDDEN.fullmatch(name):
            return False
        return name_of(tag) in self._declared or (name_of(tag)[:1].islower() and name in _SEEN_IN_TAGS)

    def _passes_call(self, argument: Node, arguments: Node) -> bool:
        """What other modules' functions are given is not seen; sentences that the scene's own are given may be."""
        function = arguments.parent and arguments.parent.child_by_field_name("function")
        if function is None or function.type != "identifier":
            return False
        is_a_name = argument.type in {"string", "template_string"} and re.fullmatch(r"\W?[a-z]\S*", text(argument))
        return text(function) in {"useMemo", "useState"} or (text(function) in self._declared and not is_a_name)


def _setting_apart(module: Node) -> Iterator[Node]:
    """Strings here are tags that the code tells things apart by: one of some kinds, a case, a comparison."""
    for node in walk(module):
        operator = node.child_by_field_name("operator") if node.type == "binary_expression" else None
        if node.type == "literal_type" or (operator and text(operator) in _COMPARED):
            yield node
        elif node.type == "switch_case" and (value := node.child_by_field_name("value")):
            yield value
        elif node.type == "subscript_expression" and (index := node.child_by_field_name("index")):
            yield index
