"""The arguments that many tools take, and what agents read about them."""

from typing import Annotated, Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from projects.audio import LATEST_START, LONGEST_FADE
from projects.forms import MAX_PROMPT

ProjectId = Annotated[UUID, Field(description="The project, as list_projects names it.")]
SceneId = Annotated[UUID, Field(description="The scene, as get_project names it.")]
AssetIds = Annotated[
    list[UUID], Field(max_length=20, description="Assets that this is about, as list_assets names them.")
]
Revision = Annotated[
    int, Field(ge=1, description="The scene's revision that you have seen; another one by now is a conflict.")
]
Title = Annotated[str, Field(min_length=1, max_length=120, description="What the video is called.")]
Name = Annotated[str, Field(min_length=1, max_length=80, description="What the scene is called.")]
Code = Annotated[
    str, Field(min_length=1, max_length=200_000, description="The scene's whole TSX module; scene_guide shows how.")
]
Duration = Annotated[int, Field(ge=1, le=100_000, description="In frames: seconds × the project's fps.")]
Order = Annotated[int, Field(ge=0, le=10_000, description="The place from 0; the others make room.")]
Props = Annotated[dict[str, Any], Field(description="What the scene's component is given: a JSON object.")]
Frame = Annotated[int, Field(ge=0, description="Counted from 0.")]
Prompt = Annotated[
    str, Field(min_length=1, max_length=MAX_PROMPT, description="What the video should show, or what should change.")
]
Fps = Annotated[int, Field(ge=1, le=120, description="Frames a second.")]
Pixels = Annotated[int, Field(ge=16, le=7680, description="In pixels.")]
Height = Annotated[int, Field(ge=2, le=10_000, description="In pixels: 480, 720, 1080, 1440, 2160 or the project's.")]
IterationId = Annotated[UUID, Field(description="The state of the scene, as list_iterations names it.")]
VersionNumber = Annotated[int, Field(ge=1, description="The number of a version, as list_versions tells it.")]
MostVersions = Annotated[int, Field(ge=1, le=100, description="How many at most.")]
Force = Annotated[bool, Field(description="Also where others went on from it.")]


class Sound(BaseModel):
    """A sound or video of the project that is heard below all scenes."""

    model_config = ConfigDict(extra="forbid")

    asset_id: UUID = Field(description="As list_assets names it.")
    volume: float = Field(1, ge=0, le=1)
    start: int = Field(0, ge=0, le=LATEST_START, description="The frame of the video at which it begins.")
    trim_before: float = Field(0, ge=0, description="Seconds of the file that are left out at its beginning.")
    trim_after: float | None = Field(None, gt=0, description="The second of the file at which it ends.")
    loop: bool = Field(False, description="Whether it starts over until the video ends.")
    fade_in: float = Field(0, ge=0, le=LONGEST_FADE, description="In seconds.")
    fade_out: float = Field(0, ge=0, le=LONGEST_FADE, description="In seconds.")


Audio = Annotated[Sound, Field(description="The sound below all scenes, as a whole.")]
WithoutAudio = Annotated[bool, Field(description="Takes the sound below all scenes away.")]
