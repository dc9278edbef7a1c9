"""The encoded video as it comes from the browser: how it is asked for, and how it is written."""

import struct
from pathlib import Path
from typing import Any

# H.264, table A-1: macroblocks a second and in a frame that each level allows; the last for all that is larger.
LEVELS = [(0x1E, 40_500, 1_620), (0x1F, 108_000, 3_600), (0x28, 245_760, 8_192), (0x2A, 522_240, 8_704)]
LEVELS += [(0x32, 589_824, 22_080), (0x33, 983_040, 36_864)]
LARGEST = 0x34
MOST = 200_000_000  # bits a second: the encoder refuses to start above the 240 of the largest levels (table A-1)


def video_for(request: dict[str, Any]) -> dict[str, Any]:
    """What the page's encoder is configured with (static/player/render/reel.js)."""
    width, height, fps = request["width"], request["height"], request["out_fps"]
    is_final = request["quality"] == "final"
    bits = 1.2 if is_final else 0.25  # a pixel
    config: dict[str, Any] = {"width": width, "height": height, "framerate": fps, "latencyMode": "quality"}
    config |= {"bitrate": min(MOST, int(bits * width * height * fps))}
    if is_vp9(request):
        config |= {"codec": "vp09.00.51.08"}
    else:
        config |= {"codec": f"avc1.42E0{_level(width, height, fps):02X}", "avc": {"format": "annexb"}}
    return {"config": config, "fps": fps, "quantizer": None}


def is_vp9(request: dict[str, Any]) -> bool:
    return request["codec"] == "vp9" and request["quality"] == "draft"


def _level(width: int, height: int, fps: int) -> int:
    blocks = -(-width // 16) * -(-height // 16)
    return next((level for level, rate, most in LEVELS if blocks * fps <= rate and blocks <= most), LARGEST)


class Stream:
    """The file of a capture, and where in it each frame's chunk is."""

    def __init__(self, folder: Path, request: dict[str, Any]) -> None:
        self.is_vp9 = is_vp9(request)
        self.path = folder / ("stream.ivf" if self.is_vp9 else "stream.h264")
        self.format = (request["width"], request["height"], request["out_fps"])
        self._places: list[tuple[int, int]] = []  # from, to
        self.path.write_bytes(self._head())

    @property
    def frames(self) -> int:
        return len(self._places)

    def write(self, sizes: list[int], content: bytes) -> None:
        """Adds the chunks of the next frames."""
        at = 0
        with self.path.open("ab") as file:
            for size in sizes:
                if self.is_vp9:
                    file.write(struct.pack("<IQ", size, self.frames))
                self._places.append((file.tell(), file.tell() + size))
                file.write(content[at : at + size])
                at += size

    def alone(self, indices: list[int]) -> bytes:
        """These frames as a stream of their own. They have to be some that were asked for as keys."""
        chunks = []
        with self.path.open("rb") as file:
            for count, index in enumerate(indices):
                start, end = self._places[index]
                file.seek(start)
                chunk = file.read(end - start)
                chunks.append(struct.pack("<IQ", len(chunk), count) + chunk if self.is_vp9 else chunk)
        return self._head() + b"".join(chunks)

    def _head(self) -> bytes:
        """IVF (multimedia.cx, "Duck IVF") for VP9; H.264 as Annex B has none. The count of frames is not read."""
        width, height, fps = self.format
        fields = (b"DKIF", 0, 32, b"VP90", width, height, fps, 1, 0, 0)
        return struct.pack("<4sHH4sHHIIII", *fields) if self.is_vp9 else b""
