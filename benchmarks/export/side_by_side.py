"""The film in each size and quality by everybody, how fast and how true."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Protocol

from benchmarks.export.ours import FPS, FRAMES, Ours
from benchmarks.export.stills import frames_of
from benchmarks.export.used import Used, adopt_orphans
from brain.sheets.likeness import likeness
from scenes.rendering.probe import probe

QUALITIES = ("draft", "final")
MOMENTS = (75, 225, 375)  # the middle of each scene


class System(Protocol):
    name: str

    def renders(self, height: int, quality: str) -> Iterable[tuple[str, Used, Path]]:
        """How it was started, what that cost, and the file."""

    def seen(self, height: int, moments: Sequence[int]) -> list[bytes]:
        """Its own lossless pictures, as PNG."""


def compare(ours: Ours, peers: Sequence[System], heights: Iterable[int]) -> list[dict[str, Any]]:
    adopt_orphans()
    systems: list[System] = [ours, *peers]
    rows = []
    for height in heights:
        truth = {each.name: each.seen(height, MOMENTS) for each in systems}
        for quality in QUALITIES:
            for each in systems:
                for start, used, file in each.renders(height, quality):
                    known = {"height": height, "quality": quality, "system": each.name, "start": start}
                    rows.append(known | _figures(used, file, truth[each.name]))
    return rows


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
