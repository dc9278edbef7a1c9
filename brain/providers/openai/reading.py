"""Reads what models wrote: objects between thoughts and fences, answers that are not finished, modules in blocks."""

import json
import re
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from brain.decision import Decision, ToolCall
from brain.errors import ProviderFailed
from brain.texts import storable_json

NOT_UNDERSTOOD = "The model's answer could not be understood. Try again, or say it in other words."

# Written small: `<Thinking>` may be a component of a scene. Where a server begins the thoughts itself, only their end is heard.
_THOUGHTS = re.compile(r"\A(?:(?!<think).)*?</think(?:ing)?>|<think(?:ing)?>.*?(?:</think(?:ing)?>|\Z)", re.DOTALL)
_FENCE = re.compile(r"```(?:json)?\s*(.*?)```", re.DOTALL | re.IGNORECASE)
_MODULE = re.compile(
    r"```(?:tsx|jsx|typescript|ts|javascript|js)?[^\S\n]*\n(.*?)(?:\n```|\Z)", re.DOTALL | re.IGNORECASE
)
_SAID = re.compile(r'"chat_response"\s*:\s*"((?:[^"\\]|\\.)*)')
_NEEDLESS_COMMA = re.compile(r'("(?:[^"\\]|\\.)*")|,(?=\s*[}\]])', re.DOTALL)
_BRACES = 50  # places in a text at which its object may begin
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
    said = read_object(text, "tool_calls", "chat_response")
    try:
        decision = Decision(
            tool_calls=[_call(call) for call in said.get("tool_calls") or []],
            reasoning=str(said.get("reasoning") or "")[:4000],
            chat_response=str(said.get("chat_response") or "")[:4000],
            confidence=_confidence(said.get("confidence")),
        )
    except (ValidationError, TypeError, ValueError) as error:
        raise Unreadable from error
    return Plan(decision, str(said.get("style") or "")[:1000])


def without_thoughts(text: str) -> str:
    return _THOUGHTS.sub("", text) if "think" in text else text


def read_object(text: str, *names: str) -> dict[str, Any]:
    """The first JSON object in a text that has one of `names`, if any are given. Raises Unreadable."""
    text = without_thoughts(text)
    starts = [match.start() for match in re.finditer("{", text)][:_BRACES]
    for candidate in (text, *_FENCE.findall(text), *(text[start:] for start in starts)):
        found = _read_json(candidate.strip())
        if isinstance(found, dict) and (not names or not found.keys().isdisjoint(names)):
            return found
    raise Unreadable


def _read_json(text: str) -> Any:
    """The value that a text begins with, as models write it: with line breaks in texts, and with a comma too much."""
    for tried in (text, _NEEDLESS_COMMA.sub(r"\1", text)):
        try:
            return storable_json(json.JSONDecoder(strict=False).raw_decode(tried)[0])
        except (ValueError, RecursionError):
            continue
    return None


def said_so_far(text: str) -> str:
    """What an unfinished decision says to the person; "" while it says nothing, or calls tools."""
    said = _SAID.search(without_thoughts(text))
    if said is None or _CALLS.search(text):
        return ""
    try:
        return str(json.loads(f'"{said[1]}"', strict=False))
    except ValueError:  # it ends inside of an escape
        return ""


def find_module(text: str) -> str:
    """The code in a text, as far as it is written; "" when there is none yet."""
    text = without_thoughts(text)
    if fenced := _MODULE.findall(text):
        return str(max(fenced, key=len)).strip()
    return text.strip() if re.search(r"^(?:import|export) ", text, re.MULTILINE) and "```" not in text else ""


def _call(said: Any) -> ToolCall:
    """Also as models know it from elsewhere: as a `function`, with `arguments`, which may be a text with an object."""
    if isinstance(said, dict) and isinstance(said.get("function"), dict):
        said = said["function"]
    if not isinstance(said, dict) or not isinstance(said.get("name"), str):
        raise TypeError("a tool call is an object with a name")
    params = said.get("params") or said.get("arguments") or {}
    return ToolCall(name=said["name"], params=_read_json(params) if isinstance(params, str) else params)


def _confidence(said: Any) -> float:
    """Nothing hangs on it: what is no number counts as sure."""
    return min(max(float(said), 0.0), 1.0) if isinstance(said, int | float) and said == said else 1.0
