"""How like a true screenshot the encoded picture is: decoded by another program than the one that made it.

Compared as video is kept, brightness in full and colour at half the size (ITU-R BT.709, narrow range): the coarser
colour is no fault of the method, while a wrong range or matrix is.
"""

import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from math import log10

from PIL import Image, ImageChops, ImageStat

SAME = 99.0  # decibels, where there is no difference at all
PATIENCE = 60  # seconds
TILES = 16  # across and down

KR, KB = 0.2126, 0.0722  # BT.709, item 3.2; then narrow range, item 4.6
KG = 1 - KR - KB
Y, C = 219 / 255, 224 / 255
BLUE, RED = C / (2 * (1 - KB)), C / (2 * (1 - KR))
TO_VIDEO = (
    *(KR * Y, KG * Y, KB * Y, 16),
    *(-KR * BLUE, -KG * BLUE, (1 - KB) * BLUE, 128),
    *((1 - KR) * RED, -KG * RED, -KB * RED, 128),
)  # fmt: skip

Planes = list[Image.Image]  # brightness, blue, red


@dataclass(frozen=True, slots=True)
class Likeness:
    """`psnr` is the peak signal-to-noise ratio in decibels; `worst` the mean difference in brightness, in steps of 256,
    in the part of the picture that differs most."""

    psnr: float
    worst: float


def likenesses(ffmpeg: str, stream: bytes, pngs: Sequence[bytes]) -> list[Likeness]:
    """Of the frames of `stream` to their screenshots. All at once, since starting ffmpeg takes longer than its work."""
    pictures = [Image.open(BytesIO(png)).convert("RGB") for png in pngs]
    kept = _decoded(ffmpeg, stream, pictures[0].size, len(pictures))
    return [_likeness(_as_video(seen), next(kept)) for seen in pictures]


def _likeness(seen: Planes, kept: Planes) -> Likeness:
    differences = [ImageChops.difference(*pair) for pair in zip(seen, kept, strict=True)]
    squares = sum(ImageStat.Stat(each).sum2[0] for each in differences)
    mean = squares / sum(each.width * each.height for each in differences)
    worst = max(differences[0].resize((TILES, TILES), Image.Resampling.BOX).tobytes())
    return Likeness(min(SAME, 10 * log10(255**2 / mean)) if mean else SAME, float(worst))


def _as_video(picture: Image.Image) -> Planes:
    brightness, blue, red = picture.convert("RGB", TO_VIDEO).split()
    half = (-(-picture.width // 2), -(-picture.height // 2))
    return [brightness, *(each.resize(half, Image.Resampling.BOX) for each in (blue, red))]


def _decoded(ffmpeg: str, stream: bytes, size: tuple[int, int], count: int) -> Iterator[Planes]:
    command = [ffmpeg, "-v", "error", "-i", "pipe:0", "-frames:v", str(count), "-fps_mode", "passthrough"]
    command += ["-f", "rawvideo", "-pix_fmt", "yuv420p", "pipe:1"]
    content = subprocess.run(command, input=stream, capture_output=True, timeout=PATIENCE, check=True).stdout  # noqa: S603
    half = (-(-size[0] // 2), -(-size[1] // 2))
    at = 0
    for _ in range(count):
        planes = []
        for width, height in (size, half, half):
            planes.append(Image.frombytes("L", (width, height), content[at : at + width * height]))
            at += width * height
        yield planes
