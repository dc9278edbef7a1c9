"""Small named projects for tests of understanding, and a short way to say which calls are expected."""

from typing import Any
from uuid import UUID

from brain.context import Context, MessageInContext, SceneInContext
from brain.decision import Decision
from brain.providers.builtin.library import read_content, render
from brain.providers.builtin.palettes import CURATED

HAND_WRITTEN = 'export default function Scene() { return <div style={{ color: "red" }}>Hello</div>; }'


def scene(number: int, name: str, template: str | None, *, frames: int = 120, **content: Any) -> SceneInContext:
    palette = CURATED["night"].as_dict()
    code = render(template, content | {"palette": palette}, duration=frames) if template else HAND_WRITTEN
    return SceneInContext(id=UUID(int=number), number=number, name=name, duration=frames, revision=1, tsx_code=code)


def intro(number: int = 1) -> SceneInContext:
    return scene(number, "Intro", "title", title="Nimbus", tagline="Weather you can plan on")


def features(number: int = 2) -> SceneInContext:
    return scene(number, "Features", "list", frames=150, title="Features", items=["Fast", "Private", "Open"])


def closing(number: int = 3) -> SceneInContext:
    return scene(number, "Closing", "closing", title="Start free today")


def world(*scenes: SceneInContext, **more: Any) -> Context:
    given = {"project_id": UUID(int=99), "version": 3, "title": "Launch", "fps": 30, "width": 1920, "height": 1080}
    return Context(scenes=scenes, **(given | more))


EMPTY = world()
ONE = world(intro())
TWO = world(intro(), closing(2))
THREE = world(intro(), features(), closing())
SELECTED = world(intro(), features(), closing(), selected_scene_id=UUID(int=2))
TOUCHED = world(
    intro(), features(), closing(), messages=(MessageInContext(content="", is_brain=True, touched=(UUID(int=1),)),)
)
HAND = world(scene(1, "Hello", None))
MIXED = world(intro(), scene(2, "Hand", None), selected_scene_id=UUID(int=2))
TWINS = world(scene(1, "Intro", "title", title="A"), scene(2, "Intro", "title", title="B"), closing())
SHADOW = world(intro(), scene(2, "Shadow", "title", title="Shadow"), closing())

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
    close = {name: round(value, 2) if isinstance(value, float) else value for name, value in params.items()}
    return all(close.get(name) == value for name, value in wanted.items())
