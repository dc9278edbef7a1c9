"""What tools answer: read from the models, with the names that the API uses. `duration` is always frames."""

from datetime import datetime
from typing import Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, field_validator

from projects.models import Version
from scenes.models import Scene

Found = list[dict[str, Any]]


class Shape(BaseModel):
    model_config = ConfigDict(from_attributes=True)


class SceneRow(Shape):
    """A scene without its code."""

    id: UUID
    name: str
    order: int = Field(description="its place, from 0")
    duration: int = Field(description="in frames")
    seconds: float
    revision: int = Field(description="name it when you change the scene")


class SceneWhole(SceneRow):
    tsx_code: str
    props: dict[str, Any]
    findings: Found = Field(description="what is worth a look: warnings with frame, element, line and hint")


class ProjectRow(Shape):
    id: UUID
    title: str
    role: str = Field(description="yours: owner, editor or viewer. Viewers only look")
    fps: int = Field(description="frames a second")
    width: int = Field(description="pixels")
    height: int = Field(description="pixels")
    version: int


class ProjectList(Shape):
    projects: list[ProjectRow]


class MessageRow(Shape):
    id: UUID
    is_brain: bool = Field(description="an answer of the brain, else a person's or an agent's prompt")
    state: str
    content: str
    error: str
    created_at: datetime


class ProjectWhole(ProjectRow):
    duration: int = Field(description="of all scenes, in frames")
    audio: dict[str, Any] | None = Field(description="the sound below all scenes, as set_project takes it")
    scenes: list[SceneRow]
    messages: list[MessageRow] = Field(description="the last ones, the oldest of them first")


class Done(Shape):
    """One version was written."""

    project_id: UUID
    version: int = Field(description="the project's version now")
    summary: str = Field(description="what was done, in a sentence")
    scene: SceneRow | None = Field(None, description="the scene that was changed, as it is now")


def done(version: Version, scene_id: UUID | None = None) -> Done:
    """What a version did, with the scene that it was about, if that is still there."""
    scene = Scene.objects.select_related("project").filter(pk=scene_id).first() if scene_id else None
    return Done(
        project_id=version.project_id,
        version=version.number,
        summary=version.summary,
        scene=SceneRow.model_validate(scene) if scene else None,
    )


class Affected(Shape):
    operation: str
    scene_id: UUID
    name: str


class Answered(Shape):
    project_id: UUID
    version: int
    message_id: UUID
    message: str = Field(description="the brain's answer")
    reasoning: str
    changes: list[Affected] = Field(description="what was really done to scenes; empty when it only talked")
    scenes: list[SceneRow] = Field(description="the whole timeline as it is now")


class VersionRow(Shape):
    number: int
    summary: str
    author: str = Field(description="empty when the account is gone")
    undoes: int | None = Field(description="the version that this one took back")
    undone: bool = Field(description="it was taken back, and not done again")
    created_at: datetime

    @field_validator("author", mode="before")
    @classmethod
    def _called(cls, author: Any) -> str:
        return author.get_username() if author else ""


class VersionList(Shape):
    versions: list[VersionRow]


class IterationRow(Shape):
    id: UUID = Field(description="restore_scene takes it")
    revision: int
    version: int
    operation: str
    name: str = Field(description="what the scene was called")
    prompt: str = Field(description="that led to it, if any")
    created_at: datetime


class IterationList(Shape):
    iterations: list[IterationRow]


class AssetRow(Shape):
    id: UUID
    name: str = Field(description='scenes show it by this name: staticFile("logo.png")')
    kind: str
    media_type: str
    size: int = Field(description="bytes")
    width: int | None
    height: int | None


class AssetList(Shape):
    assets: list[AssetRow]
