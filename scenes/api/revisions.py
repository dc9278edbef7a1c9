"""Which revision a write is based on: the body says it, or If-Match, or (where nothing is lost) the scene as it is."""

import re
from typing import Any

from rest_framework.request import Request

from projects.api.codes import invalid
from projects.models import Project
from scenes.models import Scene

# The revision alone, or the ETag that a scene was read with.
IF_MATCH = re.compile(r'(?:W/)?"(\d{1,9})(?:-\d{1,18})?"', re.ASCII)
NEEDED = "Name the revision that this is based on, in the body or in If-Match, so that nobody's work is overwritten."


def etag_of(scene: Scene, project: Project) -> str:
    """Of a scene and its place: others that make room change the place and not the revision."""
    return f'W/"{scene.revision}-{project.version}"'


def take_revision(request: Request, wanted: dict[str, Any], *, scene: Scene | None = None) -> int:
    """Out of `wanted`, or out of the header. Without `scene` one of both is needed. Raises Failed."""
    told = wanted.pop("revision", None)
    header = request.headers.get("If-Match")
    if header is not None:
        match = IF_MATCH.fullmatch(header.strip())
        if match is None:
            raise invalid('If-Match: send the ETag that the scene was read with, or its revision as "3".')
        if told is not None and told != int(match[1]):
            raise invalid("The body and If-Match name different revisions.")
        return int(match[1])
    if told is None and scene is None:
        raise invalid(NEEDED, revision=[NEEDED])
    return told if told is not None else scene.revision  # type: ignore[union-attr]
