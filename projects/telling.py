"""What a version changed, in three words for programs: the `change_info` of the event stream."""

from typing import Any
from uuid import UUID

from projects.models import Version

CREATE, UPDATE, MOVE, DELETE = "create", "update", "move", "delete"
SPACE, SCENE, INTENTION, BEING = "space", "scene", "intention", "being"

# Kind of change → what happened, to what, and the field that names it. The rest concerns the space as a whole.
_TOLD = {
    "AddScene": (CREATE, SCENE, "scene_id"),
    "DuplicateScene": (CREATE, SCENE, "copy_id"),
    "RestoreScene": (UPDATE, SCENE, "scene_id"),
    "EditScene": (UPDATE, SCENE, "scene_id"),
    "TrimScene": (UPDATE, SCENE, "scene_id"),
    "RenameScene": (UPDATE, SCENE, "scene_id"),
    "NoteLayout": (UPDATE, SCENE, "scene_id"),
    "MoveScene": (MOVE, SCENE, "scene_id"),
    "DeleteScene": (DELETE, SCENE, "scene_id"),
    "SaveDraft": (UPDATE, INTENTION, "message_id"),
    "DropDraft": (DELETE, INTENTION, "message_id"),
    "Say": (CREATE, INTENTION, "message_id"),
    "StartAnswer": (CREATE, INTENTION, "message_id"),
    "SetStage": (UPDATE, INTENTION, "message_id"),
    "FinishAnswer": (UPDATE, INTENTION, "message_id"),
    "FailAnswer": (UPDATE, INTENTION, "message_id"),
    "KeepSaid": (UPDATE, INTENTION, "message_id"),
    "Arrive": (CREATE, BEING, "being_id"),
    "AddBeing": (CREATE, BEING, "being_id"),
    "EditBeing": (UPDATE, BEING, "being_id"),
    "RemoveBeing": (DELETE, BEING, "being_id"),
    "Depart": (DELETE, BEING, "being_id"),
}


def change_info(project_id: UUID, version: Version | None) -> dict[str, Any]:
    """Of the first change of this version; without a row it was made directly in the database, to anything."""
    first = version.changes[0] if version and version.changes else {"kind": ""}
    what, entity, field = _TOLD.get(first["kind"], (UPDATE, SPACE, ""))
    return {"type": what, "entity_type": entity, "entity_id": first.get(field) or str(project_id)}
