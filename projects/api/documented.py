"""The API's schema as a page shows it: operations in groups, with what each takes, answers and refuses."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from projects.api.sampling import Shapes, sample

JSON, FORM = "application/json", "multipart/form-data"
NO_ENVELOPE = {"schema": {"properties": {"data": {"type": "string", "format": "binary"}}}}  # a file
METHODS = ("get", "post", "put", "patch", "delete")


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """`place`: path, query, header or body. Of an answer it is empty."""

    name: str
    kind: str
    says: str
    place: str = ""
    is_needed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    name: str
    method: str
    path: str
    says: str
    sends: str
    takes: list[Field]
    answers: list[Field]
    answers_kind: str
    statuses: list[tuple[str, str]]
    curl: str


@dataclass(frozen=True, slots=True)
class Group:
    name: str
    operations: list[Operation]


@dataclass(frozen=True, slots=True)
class Shape:
    """What several operations answer with, by name."""

    name: str
    says: str
    fields: list[Field]


def shapes_of(schema: dict[str, Any]) -> list[Shape]:
    named = schema["components"]["schemas"]
    told = [
        Shape(name, each.get("description", ""), list(_fields(each, Shapes(named)))) for name, each in named.items()
    ]
    return sorted((each for each in told if each.fields), key=lambda each: each.name)


def groups_of(schema: dict[str, Any], *, origin: str) -> list[Group]:
    """`origin` stands in the examples, without a slash at its end."""
    shapes = Shapes(schema["components"]["schemas"])
    told = [
        (operation["tags"][0], _operation(method, path, operation, shapes, origin))
        for path, operations in schema["paths"].items()
        for method, operation in operations.items()
        if method in METHODS
    ]
    order = list(dict.fromkeys(tag for tag, _ in told))
    told.sort(key=lambda each: order.index(each[0]))
    return [Group(tag, [each for _, each in alike]) for tag, alike in groupby(told, lambda each: each[0])]


def _operation(method: str, path: str, operation: dict[str, Any], shapes: Shapes, origin: str) -> Operation:
    body = operation.get("requestBody", {}).get("content", {})
    done = next(answer for status, answer in operation["responses"].items() if status.startswith("2"))
    answered = done["content"].get(JSON, NO_ENVELOPE)["schema"]["properties"]["data"]
    return Operation(
        name=operation["operationId"],
        method=method.upper(),
        path=path,
        says=operation.get("description", ""),
        sends=shapes.resolved(_schema(body)).get("description", ""),
        takes=[*_parameters(operation, shapes), *_fields(_schema(body), shapes, place="body")],
        answers=list(_fields(answered, shapes)),
        answers_kind=shapes.kind(answered),
        statuses=[(status, answer.get("description", "")) for status, answer in operation["responses"].items()],
        curl=_curl(method, f"{origin}{path}", body, shapes),
    )


def _parameters(operation: dict[str, Any], shapes: Shapes) -> Iterator[Field]:
    for each in operation.get("parameters", []):
        yield Field(
            name=each["name"],
            kind=shapes.kind(each["schema"]),
            says=each.get("description", ""),
            place=each["in"],
            is_needed=each.get("required", False),
        )


def _fields(schema: dict[str, Any], shapes: Shapes, *, place: str = "") -> Iterator[Field]:
    """Of an object, or of the objects in a list."""
    found = shapes.resolved(schema)
    found = shapes.resolved(found.get("items", found))
    for name, each in found.get("properties", {}).items():
        is_needed = bool(place) and name in found.get("required", [])
        says = each.get("description", "")
        yield Field(name=name, kind=shapes.kind(each), says=says, place=place, is_needed=is_needed)


def _schema(body: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = (body.get(JSON) or body.get(FORM) or {}).get("schema", {})
    return found


def _curl(method: str, address: str, body: dict[str, Any], shapes: Shapes) -> str:
    address = address.replace("{", "$").replace("}", "")
    lines = [f'curl -X {method.upper()} "{address}"', '-H "Authorization: Token $TOKEN"']
    if FORM in body:
        lines.append("-F file=@logo.png")
    elif JSON in body:
        examples = [each["value"] for each in body[JSON].get("examples", {}).values()]
        sent = examples[0] if examples else sample(body[JSON]["schema"], shapes)
        quoted = json.dumps(sent, ensure_ascii=False).replace("'", "'\\''")
        lines += ['-H "Content-Type: application/json"', f"-d '{quoted}'"]
    return " \\\n  ".join(lines)
