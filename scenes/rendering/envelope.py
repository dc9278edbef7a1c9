"""Volumes that change, written as a signal to multiply with: one sample for each of the clip's."""

import sys
from array import array
from collections.abc import Iterator
from pathlib import Path

from scenes.rendering.clips import Curve
from scenes.rendering.ffmpeg import room_on_disk

_BLOCK = 48_000  # samples made at once: memory stays flat


def write_envelope(curve: Curve, samples: int, path: Path) -> None:
    """Raw 32-bit floats, little-endian, one channel. Raises DiskFull."""
    with room_on_disk(), path.open("wb") as file:
        for block in _blocks(curve, samples):
            if sys.byteorder == "big":
                block.byteswap()
            block.tofile(file)


def _blocks(curve: Curve, samples: int) -> Iterator[array]:
    for (left, before), (right, behind) in zip(curve, (*curve[1:], (samples, curve[-1][1])), strict=True):
        slope = (behind - before) / max(1, right - left)
        for start in range(left, min(right, samples), _BLOCK):
            length = min(_BLOCK, right - start, samples - start)
            if slope:
                offset = before + slope * (start - left)
                yield array("f", [offset + slope * index for index in range(length)])
            else:
                yield array("f", [before]) * length
