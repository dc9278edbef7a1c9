"""What can be exported: formats, sizes, speeds, qualities. Pure."""

from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

CLASSES = (480, 720, 1080, 1440, 2160)  # pixels of the shorter side, or of the height
SPEEDS = (24, 25, 30, 50, 60)  # frames a second
GIF_SPEEDS = (10, 12, 15, 20, 25)
GIF_WIDTHS = (320, 480, 640, 800, 1080)
GIF_SPEED, GIF_WIDTH = 15, 640  # where nothing else is asked for
SHAPES = {"16:9": (16, 9), "9:16": (9, 16), "1:1": (1, 1)}
LONGEST_SIDE = 7680  # pixels


class Format(StrEnum):
    MP4 = "mp4"  # H.264 and AAC
    WEBM = "webm"  # VP9 and Opus
    GIF = "gif"
    PNG = "png"  # one frame
    FRAMES = "frames"  # every frame as PNG, in a zip
    AUDIO = "audio"  # the sound alone, AAC in M4A


class Quality(StrEnum):
    DRAFT = "draft"  # as fast as it can be
    FINAL = "final"  # smaller, and closer to the picture


@dataclass(frozen=True, slots=True, kw_only=True)
class Output:
    """One file to make. Sizes in pixels, `fps` in frames a second, `frame` of the film for a still."""

    format: Format
    width: int
    height: int
    fps: int
    quality: Quality = Quality.FINAL
    frame: int | None = None

    def as_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def of_json(cls, values: dict[str, Any]) -> "Output":
        return cls(**values | {"format": Format(values["format"]), "quality": Quality(values["quality"])})


def heights_for(width: int, height: int) -> list[int]:
    """The heights in which a film of this size is exported: its own, each class as height, and as shorter side."""
    as_shorter_side = [even(each * height / min(width, height)) for each in CLASSES]
    heights = {even(height), *CLASSES, *as_shorter_side}
    return sorted(each for each in heights if max(each, width_for(width, height, each)) <= LONGEST_SIDE)


def width_for(width: int, height: int, out_height: int) -> int:
    """The width that keeps the aspect; even, as video needs it."""
    return even(width * out_height / height)


def even(pixels: float) -> int:
    return max(2, 2 * round(pixels / 2))


def shaped(width: int, height: int, shape: str) -> tuple[int, int]:
    """The size of a film in another shape: its shorter side stays."""
    across, down = SHAPES[shape]
    shorter = min(width, height)
    return even(shorter * across / min(across, down)), even(shorter * down / min(across, down))
