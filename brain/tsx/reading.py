"""A scene's TSX as a tree, and changes of places in it. Everything else stays byte for byte the same."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

import tree_sitter_typescript
from tree_sitter import Language, Node, Parser

LANGUAGE = Language(tree_sitter_typescript.language_tsx())
ELEMENTS = {"jsx_element", "jsx_self_closing_element"}
FUNCTIONS = {"arrow_function", "function_expression", "function_declaration", "method_definition", "class_declaration"}


class CannotEdit(ValueError):
    """The code does not show how to do this; the sentence says why."""


@dataclass(frozen=True, slots=True)
class Change:
    """Other bytes in the place of those from `start` to `end`."""

    start: int
    end: int
    new: str


@lru_cache(maxsize=64)
def read(code: str) -> Node:
    """The root of the code's tree. Raises CannotEdit when the code is no TSX."""
    root = Parser(LANGUAGE).parse(code.encode()).root_node
    if root.has_error:
        raise CannotEdit("I cannot read the code of this scene well enough to edit it safely.")
    return root


def edited(code: str, changes: Iterable[Change]) -> str:
    """The code with all changes. Raises CannotEdit when that would not be TSX any more."""
    source = code.encode()
    for change in sorted(set(changes), key=lambda each: (each.start, each.end), reverse=True):
        source = source[: change.start] + change.new.encode() + source[change.end :]
    after = source.decode()
    read(after)
    return after


def walk(node: Node, *, into: Callable[[Node], bool] = lambda _: True) -> Iterator[Node]:
    """The node and all below it, in the order of the code; `into` says below which to look."""
    yield node
    if into(node):
        for child in node.named_children:
            yield from walk(child, into=into)


def text(node: Node) -> str:
    assert node.text is not None
    return node.text.decode()


def above(node: Node) -> Iterator[Node]:
    """The parents, from the nearest to the root."""
    while (parent := node.parent) is not None:
        yield parent
        node = parent


def bare(node: Node) -> Node:
    """The expression without parentheses and without what only types say about it."""
    while node.type in {"parenthesized_expression", "as_expression", "satisfies_expression", "non_null_expression"}:
        inner = next((child for child in node.named_children if child.type != "comment"), None)
        if inner is None:
            return node
        node = inner
    return node


def name_of(element: Node) -> str:
    """The name in an element's tag; empty for a fragment."""
    tag = element.child_by_field_name("open_tag") if element.type == "jsx_element" else element
    name = tag.child_by_field_name("name") if tag else None
    return text(name) if name else ""
