"""The figures as docs/benchmarks.md shows them."""

from collections.abc import Iterator
from typing import Any

FILMS = (
    "| size | quality | system | seconds | fps | CPU s | kB | PSNR dB | SSIM |\n|---|---|---|---|---|---|---|---|---|"
)
FIFTHS = "| part of the time | worker | browser | ffmpeg | driver |\n|---|---|---|---|---|"


def tables(figures: dict[str, Any]) -> str:
    return "\n\n".join(_tables(figures))


def _tables(figures: dict[str, Any]) -> Iterator[str]:
    if films := figures.get("films"):
        yield "\n".join([FILMS, *map(_row, films)])
        yield "\n".join(_against(films))
    for quality, one in figures.get("one_of_ten", {}).items():
        yield (
            f"One scene of ten changed, {quality}: first {one['first_s']} s, second {one['second_s']} s, "
            f"{one['times_faster']} times faster."
        )
    if long := figures.get("ten_minutes"):
        rows = [
            f"| {number + 1} of 5 | {one['worker']} | {one['browser']} | {one['ffmpeg']} | {one['node']} |"
            for number, one in enumerate(long["peak_MB_in_fifths"])
        ]
        said = (
            f"{long['frames']} frames of {long['height']} lines in {long['wall_s']} s ({long['fps']} fps), peaks in MB:"
        )
        yield "\n".join([said, "", FIFTHS, *rows])


def _row(of: dict[str, Any]) -> str:
    psnr, ssim = min(of["psnr_dB"]), min(of["ssim"])
    name = f"{of['system']}, {of['start']}"
    cost = f"{of['wall_s']} | {of['fps']} | {of['cpu_s']} | {of['size_kB']}"
    return f"| {of['height']} | {of['quality']} | {name} | {cost} | {psnr} | {ssim} |"


def _against(films: list[dict[str, Any]]) -> Iterator[str]:
    """Ours and the better of the others, at the same start; whoever cannot be warm counts as it is."""
    for height, quality in dict.fromkeys((each["height"], each["quality"]) for each in films):
        here = [each for each in films if (each["height"], each["quality"]) == (height, quality)]
        for start in ("cold", "warm"):
            ours = [each["fps"] for each in here if each["system"] == "scenewright" and each["start"] == start]
            others = [each for each in here if each["system"] != "scenewright"]
            at_start = [each["fps"] for each in others if start in (each["start"], "warm")]
            if ours and at_start:
                yield f"{height} {quality} {start}: {ours[0] / max(at_start):.2f} times the better of the others."
