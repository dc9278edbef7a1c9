"""How like the frames of videos are to pictures of what they should show: ffmpeg decodes and compares them.

Compared as video is kept: brightness in full and colours at half the size, in HD's matrix and television's range. That a
file for ordinary players has coarser colours is the same whatever made it; a wrong range or matrix is a difference.
"""

import re
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ALIKE = 30.0  # decibels: below it the picture is another one
AMPLIFIED = 8  # how much larger differences are drawn than they are
_COLOURS = "flags=bicubic+accurate_rnd+full_chroma_int"
_AS_SHOWN = f"scale=in_range=tv:in_color_matrix=bt709:{_COLOURS},format=gbrp"
_AS_KEPT = f"scale=out_range=tv:out_color_matrix=bt709:{_COLOURS},format=yuv420p"
_SAME = 99.0  # decibels, where nothing differs
_AMPLIFY = ":".join(f"{channel}=val*{AMPLIFIED}" for channel in "rgb")


@dataclass(frozen=True, slots=True)
class Likeness:
    """Of one frame: what the video shows and how it differs as PNG, PSNR in decibels, and SSIM (1 is equal)."""

    shown: bytes
    difference: bytes
    psnr: float
    ssim: float


def likeness(videos: Sequence[Path], pngs: Sequence[bytes]) -> list[Likeness]:
    """Compares the videos' frames, one behind the other, with as many pictures of the same size."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for number, png in enumerate(pngs, 1):
            (folder / f"seen{number:03}.png").write_bytes(png)
        (folder / "videos.ffconcat").write_text("".join(f"file '{path.resolve()}'\n" for path in videos))
        graph = (
            "[0:v]setpts=N/30/TB,split=3[a][b][video];[1:v]setpts=N/30/TB,split[seen][picture];"
            f"[seen]{_AS_KEPT},split[c][d];[a][c]psnr=stats_file=psnr.txt[p];[b][d]ssim=stats_file=ssim.txt[s];"
            f"[video]{_AS_SHOWN},split[shown][e];[picture]format=gbrp[f];"
            f"[e][f]blend=all_mode=difference,lutrgb={_AMPLIFY}[differs]"
        )
        command = [
            *(shutil.which("ffmpeg") or "ffmpeg", "-v", "error", "-f", "concat", "-safe", "0", "-i", "videos.ffconcat"),
            *("-i", "seen%03d.png", "-filter_complex", graph),
            *("-map", "[shown]", "shown%03d.png", "-map", "[differs]", "differs%03d.png"),
            *("-map", "[p]", "-f", "null", "-", "-map", "[s]", "-f", "null", "-"),
        ]
        subprocess.run(command, cwd=folder, check=True)  # noqa: S603
        psnr = re.findall(r"psnr_avg:(\S+)", (folder / "psnr.txt").read_text())
        ssim = re.findall(r"All:(\S+)", (folder / "ssim.txt").read_text())
        return [
            Likeness(
                (folder / f"shown{number:03}.png").read_bytes(),
                (folder / f"differs{number:03}.png").read_bytes(),
                _SAME if decibels == "inf" else float(decibels),
                float(similar),
            )
            for number, (decibels, similar) in enumerate(zip(psnr, ssim, strict=True), 1)
        ]
