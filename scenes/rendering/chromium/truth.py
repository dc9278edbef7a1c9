"""How like a true screenshot the encoded picture is: decoded by another program than the one that made it."""

import subprocess
from io import BytesIO
from math import log10

from PIL import Image, ImageChops, ImageStat

SAME = 99.0  # decibels, where there is no difference at all
PATIENCE = 60  # seconds


def agreement(ffmpeg: str, stream: bytes, png: bytes) -> float:
    """The peak signal-to-noise ratio in decibels of the only frame of `stream`."""
    seen = Image.open(BytesIO(png)).convert("RGB")
    command = [ffmpeg, "-v", "error", "-i", "pipe:0", "-frames:v", "1", "-f", "rawvideo", "-pix_fmt", "rgb24", "pipe:1"]
    decoded = subprocess.run(command, input=stream, capture_output=True, timeout=PATIENCE, check=True).stdout  # noqa: S603
    kept = Image.frombytes("RGB", seen.size, decoded)
    squares = ImageStat.Stat(ImageChops.difference(seen, kept)).sum2
    mean = sum(squares) / (seen.width * seen.height * 3)
    return min(SAME, 10 * log10(255 * 255 / mean)) if mean else SAME
