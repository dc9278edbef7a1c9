"""What `project.json` of a bundle holds. It is read from strangers, so that nothing is taken that is not described."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from scenes.placing import MOST_ASSETS
from scenes.recording import MAX_SCENES
from scenes.writing import MAX_DURATION

CONTENT = "project.json"
FOLDER = "assets/"
SHA256 = r"^[0-9a-f]{64}$"

Pixels = Annotated[int, Field(ge=16, le=7680)]


class _Known(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class BundledScene(_Known):
    name: Annotated[str, Field(min_length=1, max_length=80)]
    tsx_code: str
    duration: Annotated[int, Field(ge=1, le=MAX_DURATION)]
    props: dict[str, Any] = {}
    layout_json: dict[str, Any] = {}


class BundledAsset(_Known):
    name: Annotated[str, Field(min_length=1, max_length=120)]
    media_type: str
    sha256: Annotated[str, Field(pattern=SHA256)]


class BundledPreference(_Known):
    key: str
    value: str
    said: str = ""


class BundledTrack(_Known):
    """The sound below all scenes, by the name of its asset; see projects/audio.py."""

    asset: str
    volume: float = 1.0
    start: int = 0
    trim_before: float = 0.0
    trim_after: float | None = None
    loop: bool = False
    fade_in: float = 0.0
    fade_out: float = 0.0


class Bundle(_Known):
    """Scenes in their order. Durations in frames, sizes in pixels."""

    kind: Literal["scenewright project"] = "scenewright project"
    version: Literal[1] = 1
    title: Annotated[str, Field(min_length=1, max_length=120)]
    width: Pixels
    height: Pixels
    fps: Annotated[int, Field(ge=1, le=120)]
    audio: BundledTrack | None = None
    scenes: Annotated[list[BundledScene], Field(max_length=MAX_SCENES)] = []
    assets: Annotated[list[BundledAsset], Field(max_length=MOST_ASSETS)] = []
    preferences: Annotated[list[BundledPreference], Field(max_length=100)] = []

    @property
    def format(self) -> dict[str, int]:
        return {"width": self.width, "height": self.height, "fps": self.fps}


class BundleRefused(Exception):
    """This file is no bundle, or not a whole one. `str()` says what is wrong; nothing was imported."""
