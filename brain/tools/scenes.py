"""Tools that add, edit and take away scenes."""

from brain.context import Context
from brain.tools.arguments import Code, Name, Place, SceneNumber, Seconds
from brain.tools.registry import tool
from projects.changes import AddScene, Change, DeleteScene, DuplicateScene, EditScene, RenameScene, TrimScene


@tool
def add_scene(
    context: Context, *, name: Name, tsx_code: Code, seconds: Seconds, place: Place | None = None
) -> list[Change]:
    """Add a new scene. Without a place it goes to the end of the video."""
    order = None if place is None else place - 1
    return [AddScene(name=name, tsx_code=tsx_code, duration=context.frames_in(seconds), order=order)]


@tool
def edit_scene(context: Context, *, scene: SceneNumber, tsx_code: Code) -> list[Change]:
    """Replace the code of one scene: its texts, colours, layout or animation. Keep what was not asked about."""
    target = context.scene(scene)
    return [EditScene(scene_id=target.id, based_on=target.revision, tsx_code=tsx_code)]


@tool
def trim_scene(context: Context, *, scene: SceneNumber, seconds: Seconds) -> list[Change]:
    """Make one scene shorter or longer without touching its code."""
    target = context.scene(scene)
    return [
        TrimScene(scene_id=target.id, based_on=target.revision, duration=context.frames_in(seconds)),
    ]


@tool
def delete_scene(context: Context, *, scene: SceneNumber) -> list[Change]:
    """Delete one whole scene. Only when the person clearly asks for a scene to go, never to remove a part of it."""
    target = context.scene(scene)
    return [DeleteScene(scene_id=target.id, based_on=target.revision)]


@tool
def rename_scene(context: Context, *, scene: SceneNumber, name: Name) -> list[Change]:
    """Give one scene another name. The name is for people; it is not shown in the video."""
    target = context.scene(scene)
    return [RenameScene(scene_id=target.id, based_on=target.revision, name=name)]


@tool
def duplicate_scene(context: Context, *, scene: SceneNumber) -> list[Change]:
    """Copy one scene; the copy stands right behind it."""
    target = context.scene(scene)
    return [DuplicateScene(scene_id=target.id, based_on=target.revision)]
