"""A contact sheet as values: strips of shots, one for each scene and theme."""

import base64
from dataclasses import dataclass

FORMATS = {"16:9": (1920, 1080), "9:16": (1080, 1920), "1:1": (1080, 1080)}
SHOWN = {"16:9": (490, 276), "9:16": (236, 420), "1:1": (244, 244)}  # pixels on the sheet: two rows


@dataclass(frozen=True, slots=True)
class Shot:
    """One frame as PNG, what it is, and what was found wrong with its scene."""

    png: bytes
    caption: str
    findings: tuple[str, ...] = ()

    @property
    def address(self) -> str:
        return "data:image/png;base64," + base64.b64encode(self.png).decode()


@dataclass(frozen=True, slots=True)
class Strip:
    name: str
    shots: tuple[Shot, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    title: str
    strips: tuple[Strip, ...]


def moments(count: int, duration: int) -> list[int]:
    """Frames to look at, closer together at the start, where things arrive: 10 %, 38 % and 90 % for three."""
    shares = [0.8] if count == 1 else [0.1 + 0.8 * (index / (count - 1)) ** 1.5 for index in range(count)]
    return [min(duration - 1, int(duration * share)) for share in shares]
