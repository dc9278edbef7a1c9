"""The components that a scene's module declares, and the elements that they return."""

from collections.abc import Callable, Iterator

from tree_sitter import Node

from brain.tsx.reading import ELEMENTS, FUNCTIONS, CannotEdit, bare, name_of, text, walk

_IN_TURN = {"Series", "TransitionSeries", "Loop"}  # what they show fills the picture, one after the other
_DEEPEST = 20  # components within each other
_NO_PICTURE = "I cannot see in the code of this scene where its picture begins."


def components(module: Node) -> dict[str, Node]:
    """The functions and classes of the module by their names; also those inside of `memo(…)` and `forwardRef(…)`."""
    found: dict[str, Node] = {}
    for node in walk(module):
        name = node.child_by_field_name("name")
        if name is None:
            continue
        if node.type in {"function_declaration", "class_declaration"}:
            found[text(name)] = node
        value = node.child_by_field_name("value") if node.type == "variable_declarator" else None
        if value and (function := _function(value)):
            found[text(name)] = function
    return found


def root_element(module: Node) -> Node:
    """The outermost element of the scene, as its component returns it. Raises CannotEdit."""
    scene = _exported(module)
    if scene is None:
        raise CannotEdit(_NO_PICTURE)
    return returned_by(scene)


def returned_by(component: Node) -> Node:
    """The outermost element of a component; of several that it may return the last. Raises CannotEdit."""
    if not (returned := _returned(component)):
        raise CannotEdit(_NO_PICTURE)
    return returned[-1]


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


def _function(value: Node) -> Node | None:
    value = bare(value)
    if value.type in FUNCTIONS:
        return value
    arguments = value.child_by_field_name("arguments") if value.type == "call_expression" else None
    first = bare(arguments.named_children[0]) if arguments and arguments.named_children else None
    return first if first and first.type in FUNCTIONS else None


def _exported(module: Node) -> Node | None:
    """The default export, else the last component that is exported."""
    declared, named = components(module), None
    for statement in module.named_children:
        if statement.type != "export_statement":
            continue
        value = statement.child_by_field_name("value") or statement.child_by_field_name("declaration")
        if any(child.type == "default" for child in statement.children) and value:
            if value.type == "identifier":
                return declared.get(text(value))
            argument = next(
                (each for each in walk(value) if each.type == "identifier" and text(each) in declared), None
            )
            return (
                value
                if value.type in FUNCTIONS
                else _function(value) or (declared[text(argument)] if argument else None)
            )
        for specifier in walk(statement):
            alias, name = specifier.child_by_field_name("alias"), specifier.child_by_field_name("name")
            if specifier.type == "export_specifier" and alias and name and text(alias) == "default":
                return declared.get(text(name))
        if value and (
            of_it := [each for each in declared.values() if value.start_byte <= each.start_byte < value.end_byte]
        ):
            named = of_it[0]
    return named


def _returned(component: Node) -> list[Node]:
    """The outermost elements that a component returns, in the order of the code; not those of functions inside of it."""
    if component.type == "class_declaration":
        methods = [node for node in walk(component) if node.type == "method_definition"]
        return [each for method in methods if text(method).startswith("render") for each in _returned(method)]
    body = component.child_by_field_name("body")
    if body is None:
        return []
    if body.type != "statement_block":
        return _outermost(body)
    inside = walk(body, into=lambda node: node.type not in FUNCTIONS)
    return [each for node in inside if node.type == "return_statement" for each in _outermost(node)]


def _outermost(node: Node) -> list[Node]:
    return [
        each for each in walk(node, into=lambda each: each.type not in ELEMENTS | FUNCTIONS) if each.type in ELEMENTS
    ]
