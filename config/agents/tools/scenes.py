"""Scenes: read them, make them from code, change what they are."""

from typing import Any
from uuid import UUID

from brain.prompts import prompt_text
from config.agents.arguments import Code, Duration, Name, Order, ProjectId, Props, Revision, SceneId
from config.agents.calling import Call, Tools
from config.agents.shapes import Done, SceneWhole, done
from scenes import operations


def scene_guide(call: Call) -> str:
    """How scenes are written: the runtime's parts, an example, and what is refused. Read it before you write code."""
    return prompt_text("scenes")


def get_scene(call: Call, project_id: ProjectId, scene_id: SceneId) -> SceneWhole:
    """One scene with its TSX code, its props, and what was found when it was rendered."""
    return SceneWhole.model_validate(call.scene(call.visible(project_id), scene_id))


def add_scene(
    call: Call,
    project_id: ProjectId,
    name: Name,
    tsx_code: Code,
    duration: Duration | None = None,
    order: Order | None = None,
    props: Props | None = None,
) -> Done:
    """A new scene from your own code. Without `order` it goes to the end, without `duration` the code's own is taken.
    Code that does not compile and render at every frame is refused, with what is wrong and where."""
    what: dict[str, Any] = {"name": name, "tsx_code": tsx_code, "duration": duration, "order": order, "props": props}
    version = operations.add_scene(call.editable(project_id), **what, **call.signed)
    return done(version, UUID(version.changes[0]["scene_id"]))


def edit_scene(
    call: Call,
    project_id: ProjectId,
    scene_id: SceneId,
    revision: Revision,
    tsx_code: Code | None = None,
    props: Props | None = None,
) -> Done:
    """New code or new props for a scene; what you leave out stays. It is checked like the code of a new scene."""
    what: dict[str, Any] = {"based_on": revision, "tsx_code": tsx_code, "props": props}
    return done(operations.edit_scene(call.editable(project_id), scene_id, **what, **call.signed), scene_id)


def rename_scene(call: Call, project_id: ProjectId, scene_id: SceneId, revision: Revision, name: Name) -> Done:
    """Give a scene another name. What it shows stays as it is."""
    what: dict[str, Any] = {"based_on": revision, "name": name}
    return done(operations.rename_scene(call.editable(project_id), scene_id, **what, **call.signed), scene_id)


def trim_scene(call: Call, project_id: ProjectId, scene_id: SceneId, revision: Revision, duration: Duration) -> Done:
    """Make a scene shorter or longer, in frames, without touching its code."""
    what: dict[str, Any] = {"based_on": revision, "duration": duration}
    return done(operations.trim_scene(call.editable(project_id), scene_id, **what, **call.signed), scene_id)


READING: Tools = [scene_guide, get_scene]
ADDING: Tools = [add_scene]
CHANGING: Tools = [edit_scene, rename_scene, trim_scene]
