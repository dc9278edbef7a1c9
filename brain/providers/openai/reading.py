"""Reads what models wrote: objects between thoughts and fences, answers that are not finished, modules in blocks."""

import json
import re
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from brain.decision import Decision, ToolCall
from brain.errors import ProviderFailed

NOT_UNDERSTOOD = "The model's answer could not be understood. Try again, or say it in other words."

_THOUGHTS = re.compile(r"<think(?:ing)?>.*?(?:</think(?:ing)?>|\Z)", re.DOTALL | re.IGNORECASE)
_FENCE = re.compile(r"```(?:json)?\s*(.*?)```", re.DOTALL | re.IGNORECASE)
_MODULE = re.compile(
    r"```(?:tsx|jsx|typescript|ts|javascript|js)?[^\S\n]*\n(.*?)(?:\n```|\Z)", re.DOTALL | re.IGNORECASE
)
_SAID = re.compile(r'"chat_response"\s*:\s*"((?:[^"\\]|\\.)*)')
_CALLS = re.compile(r'"tool_calls"\s*:\s*\[\s*\{')


@dataclass(frozen=True, slots=True)
class Plan:
    """A decision whose calls have briefs where code belongs, and the style that its new scenes share."""

    decision: Decision
    style: str = ""


class Unreadable(ProviderFailed):
    """The model wrote something else than what it was asked for."""

    def __init__(self) -> None:
        super().__init__(NOT_UNDERSTOOD)


def read_plan(text: str) -> Plan:
    said = read_object(text)
    try:
        decision = Decision(
            tool_calls=[_call(call) for call in said.get("tool_calls") or []],
            reasoning=str(said.get("reasoning") or "")[:4000],
            chat_response=str(said.get("chat_response") or "")[:4000],
            confidence=min(max(float(said.get("confidence", 1)), 0), 1),
        )
    except (ValidationError, TypeError, ValueError) as error:
        raise Unreadable from error
    return Plan(decision, str(said.get("style") or "")[:1000])


def read_object(text: str) -> dict[str, Any]:
    """The first JSON object in a text. Raises Unreadable."""
    text = _THOUGHTS.sub("", text)
    for candidate in (text, *_FENCE.findall(text), text[max(text.find("{"), 0) :]):
        try:
            found = json.JSONDecoder().raw_decode(candidate.strip())[0]
        except ValueError:
            continue
        if isinstance(found, dict):
            return found
    raise Unreadable


def said_so_far(text: str) -> str:
    """What an unfinished decision says to the person; "" while it says nothing, or calls tools."""
    said = _SAID.search(_THOUGHTS.sub("", text))
    if said is None or _CALLS.search(text):
        return ""
    try:
        return str(json.loads(f'"{said[1]}"', strict=False))
    except ValueError:  # it ends inside of an escape
        return ""


def find_module(text: str) -> str:
    """The code in a text, as far as it is written; "" when there is none yet."""
    text = _THOUGHTS.sub("", text)
    if fenced := _MODULE.findall(text):
        return str(max(fenced, key=len)).strip()
    return text.strip() if re.search(r"^(?:import|export) ", text, re.MULTILINE) and "```" not in text else ""


def _call(said: Any) -> ToolCall:
    """Parameters may come as an object, or as that object written out as a string."""
    if not isinstance(said, dict):
        raise TypeError("a tool call is an object")
    params = said.get("params", {})
    return ToolCall(name=str(said.get("name")), params=json.loads(params) if isinstance(params, str) else params or {})
