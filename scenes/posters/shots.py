"""A frame of a scene as a picture: what decides how it looks, and the name that follows from that. Pure."""

import hashlib
import json
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from scenes.rendering.film import FilmAsset, FilmScene

POSTER_WIDTH = 640  # pixels: sharp on a card, and some 20 KB


class Kind(StrEnum):
    """What a picture is for, which decides its file format."""

    POSTER = "webp"  # small, for pages
    STILL = "png"  # exact, for programs


@dataclass(frozen=True, slots=True, kw_only=True)
class Shot:
    """`frame` counts from the beginning of the scene, None is the one that tells most. `assets`: those that it names.

    Sizes in pixels, `fps` in frames a second; `shown` is the width of the picture. `runtime` names what draws it.
    """

    scene: FilmScene
    assets: tuple[FilmAsset, ...]
    width: int
    height: int
    fps: int
    runtime: str
    frame: int | None = None
    shown: int = POSTER_WIDTH
    kind: Kind = Kind.POSTER

    @property
    def key(self) -> str:
        """The same for whatever looks the same. A scene can ask for its id, so no two scenes share a picture."""
        said: dict[str, Any] = {
            "scene": [self.scene.id, self.scene.component, self.scene.props, self.scene.duration],
            "assets": sorted((each.name, each.sha256) for each in self.assets),
            "film": [self.width, self.height, self.fps],
            "runtime": self.runtime,
            "picture": [self.frame, self.shown, self.kind],
        }
        return hashlib.sha256(json.dumps(said, sort_keys=True, separators=(",", ":")).encode()).hexdigest()

    @property
    def shown_height(self) -> int:
        return max(1, round(self.shown * self.height / self.width))

    def as_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def of_json(cls, values: dict[str, Any]) -> "Shot":
        assets = tuple(FilmAsset(**each) for each in values["assets"])
        known = {"scene": FilmScene(**values["scene"]), "assets": assets, "kind": Kind(values["kind"])}
        return cls(**values | known)


def telling_frames(duration: int) -> list[int]:
    """Where to look for the frame that shows what a scene is about, the best place first: what enters has arrived by
    then, and what leaves has not left."""
    return [min(duration - 1, int(duration * share)) for share in (0.6, 0.75, 0.45, 0.9, 0.3)]
