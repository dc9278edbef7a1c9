"""A picture of an export for lists and players: a frame of its first segment, small."""

import zipfile
from pathlib import Path

from scenes.rendering.encode import Part
from scenes.rendering.ffmpeg import Asked, run_ffmpeg

WIDTH = 640  # pixels
WHERE = 0.6  # of the segment: most scenes have drawn everything by then, and nothing has left


def draw_poster(part: Part, fps: int, folder: Path, *, stopped: Asked) -> Path:
    """A JPEG. Raises EncodingFailed, DiskFull, NoEncoder, Stopped."""
    target, frame = folder / "poster.jpg", int(part.frames * WHERE)
    look = ["-frames:v", 1, "-vf", f"scale='min({WIDTH},iw)':-2:flags=lanczos", "-q:v", 3]
    run_ffmpeg(*_one_frame(part, frame, fps, folder), *look, target, stopped=stopped)
    return target


def _one_frame(part: Part, frame: int, fps: int, folder: Path) -> list[object]:
    if part.path.suffix != ".zip":
        return ["-ss", f"{frame / fps:.6f}", "-i", part.path]
    picture = folder / "poster.png"
    with zipfile.ZipFile(part.path) as packed:
        picture.write_bytes(packed.read(packed.namelist()[frame]))
    return ["-i", picture]
