"""The places of scenes in the video: move, copy, take out, bring back."""

from typing import Any
from uuid import UUID

from config.agents.arguments import IterationId, Order, ProjectId, Revision, SceneId
from config.agents.calling import Call, Tools
from config.agents.refusals import not_found
from config.agents.shapes import Done, IterationList, IterationRow, done
from scenes import operations
from scenes.models import Iteration

MOST = 50


def move_scene(call: Call, project_id: ProjectId, scene_id: SceneId, revision: Revision, order: Order) -> Done:
    """Put a scene at another place in the video; the others make room and keep their revisions."""
    what: dict[str, Any] = {"based_on": revision, "order": order}
    return done(operations.move_scene(call.editable(project_id), scene_id, **what, **call.signed), scene_id)


def duplicate_scene(call: Call, project_id: ProjectId, scene_id: SceneId, revision: Revision) -> Done:
    """Copy a scene. The copy stands right behind it."""
    version = operations.duplicate_scene(call.editable(project_id), scene_id, based_on=revision, **call.signed)
    return done(version, UUID(version.changes[0]["copy_id"]))


def delete_scene(call: Call, project_id: ProjectId, scene_id: SceneId, revision: Revision) -> Done:
    """Take a scene out of the video. It stays in the history: undo or restore_scene brings it back."""
    return done(operations.delete_scene(call.editable(project_id), scene_id, based_on=revision, **call.signed))


def list_iterations(call: Call, project_id: ProjectId, scene_id: SceneId) -> IterationList:
    """What a scene has been, the last change first; also of a scene that is gone. restore_scene goes back to one."""
    iterations = call.visible(project_id).iterations.filter(scene_id=scene_id).order_by("-version", "-revision")
    if not (rows := [_row(each) for each in iterations[:MOST]]):
        raise not_found("There was never such a scene in this project; get_project lists those that are there.")
    return IterationList(iterations=rows)


def restore_scene(
    call: Call, project_id: ProjectId, scene_id: SceneId, iteration_id: IterationId, revision: Revision | None = None
) -> Done:
    """Make a scene what it was after an iteration, or bring one back that is gone: then leave `revision` out."""
    what: dict[str, Any] = {"iteration_id": iteration_id, "based_on": revision}
    return done(operations.restore_scene(call.editable(project_id), scene_id, **what, **call.signed), scene_id)


def _row(iteration: Iteration) -> IterationRow:
    told = {name: getattr(iteration, name) for name in IterationRow.model_fields if name != "name"}
    return IterationRow(**told, name=(iteration.after or iteration.before or {"name": ""})["name"])


READING: Tools = [list_iterations]
ADDING: Tools = [duplicate_scene]
CHANGING: Tools = [move_scene, delete_scene, restore_scene]
