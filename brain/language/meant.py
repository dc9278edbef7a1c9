"""What a phrase means: scenes, or a question back."""

from dataclasses import dataclass

from brain.context import Context, SceneInContext
from brain.errors import listed


@dataclass(frozen=True, slots=True)
class Meant:
    """The scenes that a phrase means, each once, in the order in which they were named.

    `certain` is false when the phrase could also be about something in a scene: enough to trim, not to delete.
    """

    scenes: tuple[SceneInContext, ...]
    certain: bool = True


@dataclass(frozen=True, slots=True)
class Unclear:
    """The phrase means scenes, but not which ones: what to say back."""

    question: str


Reference = Meant | Unclear


def choices(scenes: tuple[SceneInContext, ...]) -> str:
    return listed([f"scene {scene.number} “{scene.name}”" for scene in scenes[:6]], last="or")


def named(scenes: tuple[SceneInContext, ...]) -> str:
    return listed([f"scene {scene.number} “{scene.name}”" for scene in scenes[:6]]) + (" …" if len(scenes) > 6 else "")


def numbers_of(scenes: tuple[SceneInContext, ...]) -> str:
    """“scene 2”, “scenes 2 and 3”: to be said in a wish."""
    if len(scenes) == 1:
        return f"scene {scenes[0].number}"
    return f"scenes {listed([str(scene.number) for scene in scenes])}"


def numbered(numbers: list[int], context: Context) -> Reference:
    if absent := [each for each in numbers if not 1 <= each <= len(context.scenes)]:
        return Unclear(f"There is no scene {absent[0]}: {context.extent()}.") if absent[0] > 0 else missing(context)
    return Meant(tuple(context.scene(each) for each in numbers))


def which(context: Context) -> Unclear:
    return Unclear(f"Which scene: {choices(context.scenes)}?") if context.scenes else missing(context)


def missing(context: Context) -> Unclear:
    if not context.scenes:
        return Unclear("The video has no scenes yet. Describe the first one.")
    return Unclear(f"There is no such scene: {context.extent()}.")
