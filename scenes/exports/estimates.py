"""How long an export will take and how large it becomes, learned from those that were made before. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import log
from statistics import median

NEAREST = 5  # past exports that count
# Neither time nor size grows as fast as the pixels do: fixed work for each frame, and larger pictures hold fewer
# surprises for a codec (the “power of 0.75” rule of video encoding).
SIZE_POWER = 0.75
TIME_POWER = 0.65


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """`pixels` of one frame, `frames` of the file."""

    format: str
    quality: str
    pixels: int
    frames: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """An export that was made: `seconds` it took where it was drawn anew, `size` in bytes."""

    format: str
    quality: str
    pixels: int
    frames: int
    seconds: float | None
    size: int
    is_own: bool  # of the same project


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """None where nothing is known."""

    seconds: float | None = None
    size: float | None = None


def estimate(wanted: Wanted, made: Sequence[Made]) -> Estimate:
    """From the exports that are most like it: this machine's for the time, the project's own ones for the size."""
    like = [each for each in made if (each.format, each.quality) == (wanted.format, wanted.quality) and each.frames > 0]
    timed = [each for each in like if each.seconds is not None]
    own = [each for each in like if each.is_own]
    times = [(each.seconds or 0) / each.frames * _ratio(wanted, each) ** TIME_POWER for each in _nearest(wanted, timed)]
    sizes = [each.size / each.frames * _ratio(wanted, each) ** SIZE_POWER for each in _nearest(wanted, own or like)]
    return Estimate(
        seconds=median(times) * wanted.frames if times else None,
        size=median(sizes) * wanted.frames if sizes else None,
    )


def _nearest(wanted: Wanted, made: Sequence[Made]) -> list[Made]:
    """By how many times larger and longer they are; of those that are alike the first ones given."""

    def distance(each: Made) -> float:
        return abs(log(_ratio(wanted, each))) + abs(log(wanted.frames / each.frames))

    return sorted(made, key=distance)[:NEAREST]


def _ratio(wanted: Wanted, each: Made) -> float:
    return max(1, wanted.pixels) / max(1, each.pixels)
