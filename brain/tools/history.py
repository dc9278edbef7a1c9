"""Tools that go back in what was done. What can be taken back, and by whom, the context knows."""

from brain.context import Context
from brain.errors import ToolRefused, listed
from brain.tools.arguments import Name
from brain.tools.registry import tool
from projects.changes import Change, RestoreScene, UndoVersion


@tool
def undo(context: Context) -> list[Change]:
    """Take back the last thing that this person did to scenes or settings."""
    if context.undoable is None:
        raise ToolRefused("There is nothing of yours to take back. Nothing was changed.")
    return [UndoVersion(number=context.undoable.version)]


@tool
def redo(context: Context) -> list[Change]:
    """Do again what this person took back last."""
    if context.redoable is None:
        raise ToolRefused("There is nothing to do again: nothing was taken back, or something else was done since.")
    return [UndoVersion(number=context.redoable.version)]


@tool
def restore_scene(context: Context, *, name: Name) -> list[Change]:
    """Bring back a deleted scene, the newest of that name. For what was just deleted, use undo."""
    wanted = name.casefold()
    for scene in context.deleted:
        if scene.name.casefold() == wanted:
            return [RestoreScene(scene_id=scene.id, iteration_id=scene.iteration_id)]
    names = list(dict.fromkeys(f"“{scene.name}”" for scene in context.deleted))
    known = f"Deleted scenes are {listed(names)}." if names else "No scene was deleted."
    raise ToolRefused(f"There is no deleted scene called “{name}”. {known}")
