"""The shape of a model's answer: as a JSON schema for servers that can hold a model to one, and read back from text."""

import json
import re
from typing import Any

from pydantic import ValidationError

from brain.decision import MAX_CALLS, Decision, ToolCall
from brain.errors import ProviderFailed
from brain.tools import TOOLS

_THOUGHTS = re.compile(r"<think(?:ing)?>.*?</think(?:ing)?>", re.DOTALL | re.IGNORECASE)
_FENCE = re.compile(r"```(?:json)?\s*(.*?)```", re.DOTALL | re.IGNORECASE)
NOT_UNDERSTOOD = "The model's answer could not be understood. Try again, or say it in other words."


def decision_schema() -> dict[str, Any]:
    """Closed objects, every key required, bounded strings: what servers with structured output agree on."""
    calls = [
        _closed({"name": {"type": "string", "enum": [tool.name]}, "params": _params(tool.schema())})
        for tool in TOOLS.values()
    ]
    return _closed(
        {
            "reasoning": {"type": "string", "maxLength": 1000},
            "tool_calls": {"type": "array", "items": {"anyOf": calls}, "maxItems": MAX_CALLS},
            "chat_response": {"type": "string", "maxLength": 2000},
            "confidence": {"type": "number", "minimum": 0, "maximum": 1},
        }
    )


def read_decision(text: str) -> Decision:
    """The decision in a model's text, which may stand between thoughts or fences. Raises ProviderFailed."""
    said = _first_object(text)
    if not isinstance(said, dict):
        raise ProviderFailed(NOT_UNDERSTOOD)
    try:
        return Decision(
            tool_calls=[_call(call) for call in said.get("tool_calls") or []],
            reasoning=str(said.get("reasoning") or "")[:4000],
            chat_response=str(said.get("chat_response") or "")[:4000],
            confidence=min(max(float(said.get("confidence", 1)), 0), 1),
        )
    except (ValidationError, TypeError, ValueError) as error:
        raise ProviderFailed(NOT_UNDERSTOOD) from error


def _call(said: Any) -> ToolCall:
    """Parameters may come as an object, or as that object written out as a string."""
    if not isinstance(said, dict):
        raise TypeError("a tool call is an object")
    params = said.get("params", {})
    return ToolCall(name=str(said.get("name")), params=json.loads(params) if isinstance(params, str) else params or {})


def _first_object(text: str) -> Any:
    text = _THOUGHTS.sub("", text)
    for candidate in (text, *_FENCE.findall(text), text[text.find("{") :]):
        try:
            return json.JSONDecoder().raw_decode(candidate.strip())[0]
        except ValueError:
            continue
    return None


def _params(schema: dict[str, Any]) -> dict[str, Any]:
    return _closed({name: _without_notes(each) for name, each in schema.get("properties", {}).items()})


def _closed(properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


def _without_notes(schema: Any) -> Any:
    """Without titles and defaults, which some servers refuse."""
    if isinstance(schema, dict):
        return {key: _without_notes(value) for key, value in schema.items() if key not in {"title", "default"}}
    return [_without_notes(each) for each in schema] if isinstance(schema, list) else schema
