"""The elements of a scene as they are drawn: from the outermost box inwards, through the module's own components."""

from collections.abc import Callable, Iterator

from tree_sitter import Node

from brain.tsx.components import components, returned_by, root_element
from brain.tsx.reading import ELEMENTS, CannotEdit, name_of, walk

_IN_TURN = {"Series", "TransitionSeries", "Loop"}  # what they show fills the picture, one after the other
_DEEPEST = 20  # components within each other


def drawn_root(module: Node) -> Node:
    """The outermost element that is a box of its own: not a context, not a fragment. Raises CannotEdit."""
    element, declared = root_element(module), components(module)
    for _ in range(_DEEPEST):
        name, inner = name_of(element), jsx_children(element)
        if name == "AbsoluteFill" or name[:1].islower():
            return element
        if name in declared:
            element = returned_by(declared[name])
        elif inner and name not in _IN_TURN:
            element = inner[0]
        else:
            break
    raise CannotEdit("This scene shows parts after each other, and has nothing around them that I could change.")


def elements_within(element: Node, module: Node, *, into: Callable[[Node], bool] = lambda _: True) -> Iterator[Node]:
    """The element, those inside of it, and those that the module's own components draw there; `into` says where to look."""
    declared, drawn = components(module), set()

    def drawing(root: Node) -> Iterator[Node]:
        for node in walk(root, into=lambda each: each.type not in ELEMENTS or into(each)):
            if node.type in ELEMENTS:
                yield node
                if (name := name_of(node)) in declared and name not in drawn:
                    drawn.add(name)
                    yield from drawing(declared[name])

    yield from drawing(element)


def jsx_children(element: Node) -> list[Node]:
    """The elements that stand directly in this one."""
    return [child for child in element.named_children if child.type in ELEMENTS]
