"""The encoded video as it comes from the browser: how it is asked for, and how it is written."""

import base64
from pathlib import Path
from typing import Any

# H.264, table A-1: macroblocks a second and in a frame that each level allows; the last for all that is larger.
LEVELS = [(0x1E, 40_500, 1_620), (0x1F, 108_000, 3_600), (0x28, 245_760, 8_192), (0x2A, 522_240, 8_704)]
LEVELS += [(0x32, 589_824, 22_080), (0x33, 983_040, 36_864)]
LARGEST = 0x34


def video_for(request: dict[str, Any]) -> dict[str, Any]:
    """What the page's encoder is configured with."""
    width, height, fps = request["width"], request["height"], request["out_fps"]
    is_final = request["quality"] == "final"
    bits = 1.2 if is_final else 0.25  # a pixel
    vp9 = request["codec"] == "vp9" and not is_final
    codec = "vp09.00.51.08" if vp9 else f"avc1.42E0{_level(width, height, fps):02X}"
    return {"codec": codec, "width": width, "height": height, "fps": fps, "bitrate": int(bits * width * height * fps)}


def _level(width: int, height: int, fps: int) -> int:
    blocks = -(-width // 16) * -(-height // 16)
    return next((level for level, rate, most in LEVELS if blocks * fps <= rate and blocks <= most), LARGEST)


class Stream:
    """H.264 as Annex B: its chunks one after another."""

    def __init__(self, path: Path) -> None:
        self.path = path
        path.write_bytes(b"")

    @classmethod
    def beside(cls, folder: Path, request: dict[str, Any]) -> "Stream":
        return cls(folder / "stream.h264")

    def write(self, chunks: str) -> None:
        with self.path.open("ab") as file:
            file.write(base64.b64decode(chunks))
