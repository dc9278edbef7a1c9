"""The film in each size and quality by everybody, how fast and how true."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from operator import itemgetter
from pathlib import Path
from typing import Any, Protocol

from benchmarks.export.ours import FPS, FRAMES, Ours
from benchmarks.export.stills import frames_of
from benchmarks.export.used import Used, adopt_orphans
from brain.sheets.likeness import likeness
from scenes.rendering.probe import probe

KNOWN = ("height", "quality", "system", "start")
MOMENTS = (75, 225, 375)  # the middle of each scene


class System(Protocol):
    name: str

    def renders(self, height: int, quality: str) -> Iterable[tuple[str, Used, Path]]:
        """How it was started, what that cost, and the file."""

    def seen(self, height: int, moments: Sequence[int]) -> list[bytes]:
        """Its own lossless pictures, as PNG."""


def compare(
    ours: Ours, peers: Sequence[System], heights: Iterable[int], qualities: Iterable[str], rounds: int
) -> list[dict[str, Any]]:
    """All take turns in each round, so that a slow minute of the machine meets everybody. A row is the round with the
    median of the frames a second, and has those of all rounds."""
    adopt_orphans()
    systems: list[System] = [ours, *peers]
    rows: defaultdict[tuple[int, str, str, str], list[dict[str, Any]]] = defaultdict(list)
    for height in heights:
        truth = {each.name: each.seen(height, MOMENTS) for each in systems}
        for quality in qualities:
            for each in systems * rounds:
                for start, used, file in each.renders(height, quality):
                    rows[height, quality, each.name, start].append(_figures(used, file, truth[each.name]))
    return [dict(zip(KNOWN, key, strict=True)) | _median(found) for key, found in rows.items()]


def _median(rounds: list[dict[str, Any]]) -> dict[str, Any]:
    middle = sorted(rounds, key=itemgetter("fps"))[(len(rounds) - 1) // 2]
    return middle | {"fps_of_rounds": [each["fps"] for each in rounds]}


def _figures(used: Used, file: Path, truth: list[bytes]) -> dict[str, Any]:
    if (found := probe(file, counted=True).frames) != FRAMES:
        raise RuntimeError(f"{file} has {found} frames, not {FRAMES}.")
    with frames_of(file, MOMENTS) as still:
        like = likeness([still], truth)
    return {
        "wall_s": round(used.wall, 1),
        "fps": round(FRAMES / used.wall, 1),
        "cpu_s": round(used.cpu, 1),
        "size_kB": file.stat().st_size // 1000,
        "kbit_s": file.stat().st_size * 8 * FPS // FRAMES // 1000,
        "psnr_dB": [round(each.psnr, 1) for each in like],
        "ssim": [round(each.ssim, 4) for each in like],
    }
