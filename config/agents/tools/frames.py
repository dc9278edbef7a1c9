"""Pictures of frames: so that an agent sees what it made."""

import base64
from typing import Annotated

from mcp_types import CallToolResult, ImageContent, TextContent
from pydantic import Field

from config.agents.arguments import Frame, ProjectId, SceneId
from config.agents.calling import Call, Tools
from projects.api.codes import Code, Failed
from scenes.posters.asking import NoPicture, picture_of
from scenes.posters.moments import moment_of_project, moment_of_scene

Width = Annotated[int, Field(ge=64, le=1920, description="Of the picture, in pixels.")]


def get_frame(
    call: Call, project_id: ProjectId, frame: Frame, scene_id: SceneId | None = None, width: Width = 960
) -> CallToolResult:
    """A frame as a picture (PNG), drawn as in the preview. Without `scene_id` frames count through the whole video."""
    project = call.visible(project_id)
    if scene_id is None:
        moment = moment_of_project(project, frame)
    else:
        moment = moment_of_scene(call.scene(project, scene_id), frame)
    try:
        png = picture_of(moment.still(width=width), project.pk)
    except NoPicture as none:
        raise Failed(str(none), status=503, code=Code.UNAVAILABLE, retryable=True) from none
    scene = moment.scene
    where = f"“{scene.name}” (scene {scene.number}, revision {scene.revision}) at its frame {moment.frame}."
    picture = ImageContent(type="image", data=base64.b64encode(png).decode(), mime_type="image/png")
    return CallToolResult(content=[TextContent(type="text", text=where), picture])


READING: Tools = [get_frame]
ADDING: Tools = []
CHANGING: Tools = []
