"""The sync message: the complete state of what a program asks for, at one version. Read once for all who ask the same.

The event stream sends it at each version, and the same address answers it once as JSON (R4.2).
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.utils import timezone
from rest_framework.utils.encoders import JSONEncoder

from chat.intentions import as_intention, intentions_of
from projects.api.serializers import BeingSerializer
from projects.models import Project, Version
from projects.telling import change_info
from projects.who_is_here import who_is_here
from scenes.api.serializers import SceneSerializer

TRIES = 3  # to read all of it at one version, while others write


@dataclass(frozen=True, slots=True)
class Snapshot:
    version: int
    text: str  # the message as JSON


def read_message(project_id: UUID, types: frozenset[str]) -> dict[str, Any] | None:
    """The whole message, or None when the project is gone.

    The version is read before the content: who writes too quickly makes it newer than its number, and never older.
    """
    message: dict[str, Any] | None = None
    for _ in range(TRIES):
        project = Project.objects.filter(pk=project_id).first()
        if project is None or (message and message["version"] == project.version):
            return message if project else None
        message = _read(project, types)
    return message


def read_snapshot(project_id: UUID, types: frozenset[str]) -> Snapshot | None:
    message = read_message(project_id, types)
    if message is None:
        return None
    text = json.dumps(message, cls=JSONEncoder, ensure_ascii=False, separators=(",", ":"))
    return Snapshot(message["version"], text)


def _read(project: Project, types: frozenset[str]) -> dict[str, Any]:
    row = Version.objects.filter(project=project, number=project.version).first()
    message: dict[str, Any] = {
        "version": project.version,
        "timestamp": row.created_at if row else timezone.now(),
        "space_id": project.pk,
        "change_info": change_info(project.pk, row),
    }
    return message | {name: read(project) for name, read in TYPES.items() if name in types}


def _scenes(project: Project) -> Any:
    return SceneSerializer(project.scenes.select_related("proof"), many=True).data


TYPES: dict[str, Callable[[Project], Any]] = {
    "beings": lambda project: BeingSerializer(who_is_here(project), many=True).data,
    "intentions": lambda project: [as_intention(each) for each in intentions_of(project)],
    "scenes": _scenes,
}
