"""Files that people bring: pictures, sounds and videos whose content at each moment is known."""

import io
import math
import shutil
import struct
import subprocess
import wave
import zlib
from pathlib import Path

RATE = 48_000  # samples a second


def picture(width: int, height: int) -> bytes:
    """A PNG of one red."""
    rows = (b"\0" + b"\xd0\x20\x20" * width) * height
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = [(b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b"")]
    framed = [
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)) for kind, body in chunks
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join(framed)


def tone(seconds: float, *, hertz: float = 440, amplitude: float = 0.5) -> bytes:
    """A WAV of one tone."""
    count = round(seconds * RATE)
    samples = (round(32767 * amplitude * math.sin(2 * math.pi * hertz * at / RATE)) for at in range(count))
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(struct.pack(f"<{count}h", *samples))
    return file.getvalue()


def has_ffmpeg() -> bool:
    return shutil.which("ffmpeg") is not None


def clip(folder: Path, *, frames: int = 30) -> bytes:
    """An MP4 of 30 frames a second with a tone: the luma of frame N is 20 + 6 N everywhere."""
    path = folder / "clip.mp4"
    grey = f"color=black:size=64x64:rate=30:duration={frames / 30},format=yuv420p,geq=lum='20+6*N':cb=128:cr=128"
    sound = f"sine=frequency=300:duration={frames / 30}"
    inputs = ["-f", "lavfi", "-i", grey, "-f", "lavfi", "-i", sound]
    coding = ["-c:v", "libx264", "-qp", "4", "-g", "10", "-pix_fmt", "yuv420p", "-c:a", "aac"]
    subprocess.run(["ffmpeg", "-v", "error", "-y", *inputs, *coding, str(path)], check=True)
    return path.read_bytes()
