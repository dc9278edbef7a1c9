"""Pictures of frames: so that an agent sees what it made."""

import base64
from typing import Annotated

from mcp_types import CallToolResult, ImageContent, TextContent
from pydantic import Field

from config.agents.arguments import Frame, ProjectId, SceneId
from config.agents.calling import Call, Tools
from config.agents.frames.film import moment_of_project, moment_of_scene
from config.agents.frames.taking import picture_of

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
    png = picture_of(moment, width=width)
    scene = moment.scene
    where = f"“{scene.name}” (scene {scene.number}, revision {scene.revision}) at its frame {moment.frame}."
    picture = ImageContent(type="image", data=base64.b64encode(png).decode(), mime_type="image/png")
    return CallToolResult(content=[TextContent(type="text", text=where), picture])


READING: Tools = [get_frame]
ADDING: Tools = []
CHANGING: Tools = []
