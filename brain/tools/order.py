"""Tools that change the order of scenes."""

from brain.context import Context
from brain.errors import ToolRefused
from brain.tools.arguments import Place, SceneNumber
from brain.tools.registry import tool
from projects.changes import Change, MoveScene


@tool
def move_scene(context: Context, *, scene: SceneNumber, place: Place) -> list[Change]:
    """Move one scene to another place; the others make room."""
    target = context.scene(scene)
    return [MoveScene(scene_id=target.id, based_on=target.revision, order=place - 1)]


@tool
def swap_scenes(context: Context, *, first: SceneNumber, second: SceneNumber) -> list[Change]:
    """Let two scenes change places; all others stay where they are."""
    if first == second:
        raise ToolRefused("A scene cannot change places with itself.")
    left, right = sorted((context.scene(first), context.scene(second)), key=lambda scene: scene.number)
    # The left one goes first: then the right one has moved up by one place, and going left puts all others back.
    return [
        MoveScene(scene_id=left.id, based_on=left.revision, order=right.number - 1),
        MoveScene(scene_id=right.id, based_on=right.revision, order=left.number - 1),
    ]
