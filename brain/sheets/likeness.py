"""How like the frames of videos are to pictures of what they should show: ffmpeg decodes and compares them."""

import re
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ALIKE = 30.0  # decibels: below it the picture is another one
AMPLIFIED = 8  # how much larger differences are drawn than they are
# As players show it: HD colours in the narrow range of television.
_AS_SHOWN = (
    "setpts=N/30/TB,scale=in_range=tv:in_color_matrix=bt709:flags=bicubic+accurate_rnd+full_chroma_int,format=gbrp"
)
_SAME = 99.0  # decibels, where nothing differs
_AMPLIFY = ":".join(f"{channel}=val*{AMPLIFIED}" for channel in "rgb")


@dataclass(frozen=True, slots=True)
class Likeness:
    """Of one frame: what the video shows and how it differs as PNG, decibels (over all colours), and SSIM (1 is equal)."""

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
            f"[0:v]{_AS_SHOWN},split=4[a][b][c][shown];[1:v]setpts=N/30/TB,format=gbrp,split=3[d][e][f];"
            "[a][d]psnr=stats_file=psnr.txt[p];[b][e]ssim=stats_file=ssim.txt[s];"
            f"[c][f]blend=all_mode=difference,lutrgb={_AMPLIFY}[differs]"
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
