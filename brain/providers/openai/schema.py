"""The shapes of a model's answers, as JSON schemas: closed objects, every key required, bounded strings.

A tool that takes code is shown to the deciding model with a brief in its place; another call writes the code.
"""

from functools import cache
from typing import Any

from brain.decision import MAX_CALLS
from brain.providers.openai.request import Shape
from brain.tools import TOOLS, Tool

CODE = "tsx_code"
BRIEF = "brief"
KINDS = ["surgical", "creative"]
ANSWER = "answer"  # stands among the tools for: say something, do nothing
MOST_TOOLS = 8  # of a model that is asked for one thing after the other

_BRIEF = {"type": "string", "maxLength": 2000, "description": "what the writer of the scene must know"}
_KIND = {"type": "string", "enum": KINDS, "description": "surgical: change details; creative: design anew"}


@cache
def takes_code(tool: Tool) -> bool:
    return CODE in tool.schema()["properties"]


@cache
def arguments_of(tool: Tool) -> dict[str, Any]:
    """The arguments as a deciding model gives them: each with its schema."""
    arguments = {name: _without_notes(each) for name, each in tool.schema().get("properties", {}).items()}
    if takes_code(tool):
        del arguments[CODE]
        arguments |= {BRIEF: _BRIEF} | ({"kind": _KIND} if "scene" in arguments else {})
    return arguments


@cache
def plan_shape() -> Shape:
    """A whole decision in one answer."""
    calls = [
        _closed({"name": {"type": "string", "enum": [tool.name]}, "params": _closed(arguments_of(tool))})
        for tool in TOOLS.values()
    ]
    schema = _closed(
        {
            "reasoning": {"type": "string", "maxLength": 1000},
            "tool_calls": {"type": "array", "items": {"anyOf": calls}, "maxItems": MAX_CALLS},
            "style": {"type": "string", "maxLength": 600},
            "chat_response": {"type": "string", "maxLength": 2000},
            "confidence": {"type": "number", "minimum": 0, "maximum": 1},
        }
    )
    return Shape("decision", schema)


@cache
def choice_shape() -> Shape:
    """Only the names of tools, by enum: the first of two steps that small models manage better."""
    names = {"type": "string", "enum": [*TOOLS, ANSWER]}
    return Shape("tools", _closed({"tools": {"type": "array", "items": names, "minItems": 1, "maxItems": MOST_TOOLS}}))


@cache
def arguments_shape(tool: Tool) -> Shape:
    return Shape(tool.name, _closed(arguments_of(tool)))


@cache
def answer_shape() -> Shape:
    return Shape(ANSWER, _closed({"chat_response": {"type": "string", "maxLength": 2000}}))


def _closed(properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


def _without_notes(schema: Any) -> Any:
    """Without titles and defaults, which some servers refuse."""
    if isinstance(schema, dict):
        return {key: _without_notes(value) for key, value in schema.items() if key not in {"title", "default"}}
    return [_without_notes(each) for each in schema] if isinstance(schema, list) else schema
