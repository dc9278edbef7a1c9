"""The sound track of a video: which part of which asset is heard below all scenes, from where on and how loud. Pure."""

import math
from dataclasses import asdict, dataclass
from typing import Any
from uuid import UUID

from projects.errors import InvalidChange

LONGEST_FADE = 60.0  # seconds
LONGEST_FILE = 86_400.0  # seconds; nobody means more
LATEST_START = 1_000_000  # frames


@dataclass(frozen=True, slots=True, kw_only=True)
class SoundTrack:
    """`start` is the frame of the film at which it begins, `volume` 0 … 1; the rest is in seconds of the file.
    `name` is the asset's, for those who read; whoever writes leaves it out."""

    asset_id: UUID
    name: str = ""
    volume: float = 1.0
    start: int = 0
    trim_before: float = 0.0
    trim_after: float | None = None
    loop: bool = False
    fade_in: float = 0.0
    fade_out: float = 0.0

    def check(self) -> None:
        """Raises InvalidChange with a sentence."""
        if not _within(self.volume, 1):
            raise InvalidChange("The volume of the sound is a number from 0 to 1.")
        if not 0 <= self.start <= LATEST_START:
            raise InvalidChange(f"The sound starts at a frame from 0 to {LATEST_START:,}.")
        if not _within(self.trim_before, LONGEST_FILE) or not _within(self.trim_after or 0, LONGEST_FILE):
            raise InvalidChange("The sound is trimmed to seconds of its file, from 0 on.")
        if self.trim_after is not None and self.trim_after <= self.trim_before:
            raise InvalidChange("The part of the sound that is heard must end after it begins.")
        if not _within(self.fade_in, LONGEST_FADE) or not _within(self.fade_out, LONGEST_FADE):
            raise InvalidChange(f"A fade lasts from 0 to {LONGEST_FADE:.0f} seconds.")

    def as_json(self) -> dict[str, Any]:
        return asdict(self) | {"asset_id": str(self.asset_id)}

    @classmethod
    def of_json(cls, values: dict[str, Any]) -> "SoundTrack":
        return cls(**values | {"asset_id": UUID(values["asset_id"])})


def _within(seconds: float, most: float) -> bool:
    return math.isfinite(seconds) and 0 <= seconds <= most
