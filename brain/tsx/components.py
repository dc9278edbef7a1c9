"""The components that a scene's module declares, and the elements that they return."""

from tree_sitter import Node

from brain.tsx.reading import ELEMENTS, FUNCTIONS, CannotEdit, bare, text, walk

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
