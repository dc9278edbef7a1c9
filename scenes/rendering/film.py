"""A film as values: what an export shows, whatever happens to the project meanwhile. Pure."""

from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class FilmScene:
    """One scene as it was. `duration` in frames, `component` is the SHA-256 of its program."""

    id: str
    revision: int
    name: str
    duration: int
    component: str
    props: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class FilmAsset:
    """A file that scenes name, kept in storage under its SHA-256. `type` is its media type."""

    name: str
    type: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Film:
    """Sizes in pixels, `fps` in frames a second. `audio` is the project's sound track, see projects.audio."""

    title: str
    fps: int
    width: int
    height: int
    scenes: tuple[FilmScene, ...]
    assets: tuple[FilmAsset, ...] = ()
    audio: dict[str, Any] | None = None

    @property
    def duration(self) -> int:
        """Frames."""
        return sum(scene.duration for scene in self.scenes)

    def as_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def of_json(cls, values: dict[str, Any]) -> "Film":
        scenes = tuple(FilmScene(**each) for each in values["scenes"])
        assets = tuple(FilmAsset(**each) for each in values["assets"])
        return cls(**values | {"scenes": scenes, "assets": assets})
