"""A segment as it was rendered: its file, what it sounds like, and how it was made."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from scenes.rendering.encode import Part
from scenes.rendering.sounds import Sound


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """Without a `part` only the sounds were asked for, those of each frame. `findings` are sentences; `agreement` says
    how like a screenshot sampled frames are, in decibels."""

    frames: int
    part: Part | None
    sounds: list[list[Sound]] = field(default_factory=list)
    findings: list[str] = field(default_factory=list)
    method: str = "canvas"
    agreement: list[dict[str, Any]] = field(default_factory=list)
    was_kept: bool = False

    def as_json(self) -> dict[str, Any]:
        """All but the file."""
        return {
            "frames": self.frames,
            "head": self.part.head if self.part else "",
            "sounds": [[each.as_json() for each in now] for now in self.sounds],
            "findings": self.findings,
            "method": self.method,
            "agreement": self.agreement,
        }

    @classmethod
    def of_json(cls, values: dict[str, Any], path: Path | None) -> "Rendered":
        """`path` is the file's."""
        said = dict(values)
        head = said.pop("head", "")
        said["sounds"] = [[Sound.of_json(each) for each in now] for now in said["sounds"]]
        part = Part(path=path, frames=said["frames"], head=head) if path else None
        return cls(**said, part=part, was_kept=True)
