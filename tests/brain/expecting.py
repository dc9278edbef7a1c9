"""A short way to say which calls are expected of a decision."""

from typing import Any

from brain.decision import Decision
from brain.providers.builtin.library import read_content

Expected = tuple[str, dict[str, Any]]


def trim(number: int, seconds: float) -> Expected:
    return "trim_scene", {"scene": number, "seconds": seconds}


def delete(number: int) -> Expected:
    return "delete_scene", {"scene": number}


def move(number: int, place: int) -> Expected:
    return "move_scene", {"scene": number, "place": place}


def swap(first: int, second: int) -> Expected:
    return "swap_scenes", {"first": first, "second": second}


def rename(number: int, name: str) -> Expected:
    return "rename_scene", {"scene": number, "name": name}


def copy(number: int) -> Expected:
    return "duplicate_scene", {"scene": number}


def video(**settings: str) -> Expected:
    return "set_project", settings


def undo() -> Expected:
    return "undo", {}


def redo() -> Expected:
    return "redo", {}


def restore(name: str) -> Expected:
    return "restore_scene", {"name": name}


def remember(key: str, value: str, *, personal: bool = False) -> Expected:
    return "remember", {"key": key, "value": value, "personal": personal}


def forget(key: str) -> Expected:
    return "forget", {"key": key}


def edit(number: int, **content: Any) -> Expected:
    """An edit of a built-in scene; colours are given as background, text or accent."""
    return "edit_scene", {"scene": number, **content}


def add(template: str, **content: Any) -> Expected:
    return "add_scene", {"template": template, **content}


def says(part: str) -> str:
    """No calls, and a sentence with this part."""
    return part


def matches(decision: Decision | None, expected: tuple[Expected, ...] | str) -> bool:
    if decision is None:
        return False
    if isinstance(expected, str):
        return not decision.tool_calls and expected.casefold() in decision.chat_response.casefold()
    calls = [(call.name, _seen(call.params)) for call in decision.tool_calls]
    return len(calls) == len(expected) and all(
        name == wanted and _holds(params, arguments)
        for (name, params), (wanted, arguments) in zip(calls, expected, strict=True)
    )


def shown(decision: Decision | None) -> str:
    """A decision as a failing test shows it."""
    if decision is None:
        return "not understood"
    return "; ".join(f"{call.name} {_seen(call.params)}" for call in decision.tool_calls) or decision.chat_response


def _seen(params: dict[str, Any]) -> dict[str, Any]:
    """The arguments, with the content of a built-in scene in place of its code."""
    seen = dict(params)
    if code := seen.pop("tsx_code", None):
        template, content = read_content(code) or ("", {})
        seen |= {"template": template} | content | content.get("palette", {})
    return seen


def _holds(params: dict[str, Any], wanted: dict[str, Any]) -> bool:
    return all(_rounded(params.get(name)) == _rounded(value) for name, value in wanted.items())


def _rounded(value: Any) -> Any:
    return round(value, 2) if isinstance(value, float) else value
