"""Small named projects for tests of understanding."""

from typing import Any
from uuid import UUID

from brain.context import Context, DeletedScene, MessageInContext, PastStep, SceneInContext
from brain.providers.builtin.library import render
from brain.providers.builtin.palettes import CURATED

HAND_WRITTEN = 'export default function Scene() { return <div style={{ color: "red" }}>Hello</div>; }'


def scene(number: int, name: str, template: str | None, /, *, frames: int = 120, **content: Any) -> SceneInContext:
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

ABROAD = world(
    scene(1, "Über uns", "title", title="Über uns"),
    scene(2, "🚀 Launch", "title", title="Start"),
    scene(3, "Größe & Preis", "closing", title="Jetzt"),
)
PAST = world(
    intro(),
    features(),
    undoable=PastStep(version=3, summary="Deleted “Closing”."),
    redoable=PastStep(version=2, summary="Renamed scene 1."),
    deleted=(
        DeletedScene(id=UUID(int=31), name="Closing", iteration_id=UUID(int=41)),
        DeletedScene(id=UUID(int=32), name="Pricing", iteration_id=UUID(int=42)),
    ),
)
FIVE = world(intro(), features(), scene(3, "Numbers", "counter", frames=60, value=98, label="uptime"),
             scene(4, "Voice", "quote", frames=180, quote="It just works", name="Ada Park"), closing(5))  # fmt: skip
CALLING = world(intro(), scene(2, "Call to action", "action", title="Nimbus", action="Try it"), closing())
TWENTY = world(*(scene(number, f"Part {number}", "title", title=f"Part {number}") for number in range(1, 21)))
