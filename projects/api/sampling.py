"""Reads JSON schema: what kind of value a field is, in words, and a small value of that kind."""

from typing import Any

PLAIN = {"string": "text", "integer": "whole number", "number": "number", "boolean": "true or false", "null": "null"}
FORMATS = {"uuid": "UUID", "date-time": "time", "binary": "file", "uri": "address", "decimal": "decimal"}
UUID = "3fa85f64-5717-4562-b3fc-2c963f66afa6"


class Shapes:
    """The named schemas of an API."""

    def __init__(self, named: dict[str, Any]) -> None:
        self.named = named

    def resolved(self, schema: dict[str, Any]) -> dict[str, Any]:
        """What a reference refers to, with what stands beside it."""
        for several in ("allOf", "oneOf", "anyOf"):
            some = [each for each in schema.get(several, []) if each.get("type") != "null" and each != {"enum": [None]}]
            if len(some) == 1:
                schema = some[0] | {name: value for name, value in schema.items() if name != several}
        if name := schema.get("$ref", "").rpartition("/")[2]:
            beside = {key: value for key, value in schema.items() if key != "$ref"}
            return self.resolved(self.named[name] | beside)
        return schema

    def kind(self, schema: dict[str, Any]) -> str:
        """In words: “list of UUID”, “one of a, b”, “text or null”."""
        found = self.resolved(schema)
        types = found.get("type", "object")
        kinds = [each for each in (types if isinstance(types, list) else [types]) if each != "null"]
        word = self._word(found, kinds[0] if kinds else "null")
        word = self._name_of(schema) if word == "object" else word
        return f"{word} or null" if self._may_be_null(schema, found) and kinds else word

    def _word(self, found: dict[str, Any], kind: str) -> str:
        if values := [str(each) for each in found.get("enum", []) if each not in (None, "")]:
            return f"one of {', '.join(values)}"
        if kind == "array":
            return f"list of {self.kind(found.get('items', {}))}"
        if kind == "object":
            return "object"
        return FORMATS.get(found.get("format", ""), PLAIN[kind])

    def _name_of(self, schema: dict[str, Any]) -> str:
        """Of an object: what its shape is called, if it has a name."""
        some = [schema, *(each for several in ("allOf", "oneOf", "anyOf") for each in schema.get(several, []))]
        names = [each["$ref"].rpartition("/")[2] for each in some if "$ref" in each]
        return names[0] if names else "object"

    def _may_be_null(self, schema: dict[str, Any], found: dict[str, Any]) -> bool:
        several = [each for name in ("oneOf", "anyOf") for each in schema.get(name, [])]
        return "null" in found.get("type", []) or any(each.get("type") == "null" for each in several)


def sample(schema: dict[str, Any], shapes: Shapes) -> Any:
    """The least that such a value can be: an object with nothing but what is needed."""
    found = shapes.resolved(schema)
    if "enum" in found:
        return found["enum"][0]
    types = found.get("type", "object")
    match types[0] if isinstance(types, list) else types:
        case "object":
            fields = found.get("properties", {})
            return {name: sample(fields[name], shapes) for name in found.get("required", []) if name in fields}
        case "array":
            return [sample(found.get("items", {}), shapes)]
        case "integer" | "number":
            return found.get("minimum", 1)
        case "boolean":
            return True
    return UUID if found.get("format") == "uuid" else "…"
