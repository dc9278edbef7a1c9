"""Which sounds are heard at a frame, as the scenes said it while they were drawn. Pure."""

import math
from dataclasses import asdict, dataclass
from typing import Any

SLOWEST, FASTEST = 0.0625, 16  # of a sound; browsers are silent beyond


@dataclass(frozen=True, slots=True, kw_only=True)
class Sound:
    """One Audio or Video at one frame of the output, see static/player/runtime/media/moment.js. `start` and `end` are
    the part of the file that is played and `elapsed` how much of it is over: seconds of the file. `key` is the same for
    the same element in the next frame, `src` the asset's name."""

    key: str
    src: str
    start: float
    end: float
    elapsed: float
    rate: float = 1
    loop: bool = False
    volume: float = 1
    muted: bool = False

    @property
    def heard(self) -> float:
        """How loud, 0 … 1."""
        is_silent = self.muted or not SLOWEST <= self.rate <= FASTEST
        return 0.0 if is_silent else self.volume

    def as_json(self) -> dict[str, Any]:
        return asdict(self) | {"end": None if math.isinf(self.end) else self.end}

    @classmethod
    def of_json(cls, values: dict[str, Any]) -> "Sound":
        return cls(**values | {"end": math.inf if values["end"] is None else values["end"]})
