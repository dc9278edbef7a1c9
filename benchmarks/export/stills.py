"""Single frames of a file, as a video without loss."""

import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def frames_of(video: Path, moments: Sequence[int]) -> Iterator[Path]:
    """A lossless video of these frames alone; colours that the file does not name are those of HD, as players guess."""
    chosen = "+".join(f"eq(n\\,{at})" for at in moments)
    ffmpeg = shutil.which("ffmpeg") or "ffmpeg"
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "frames.mp4"
        choose = ["-vf", f"select={chosen},setpts=N/30/TB,scale=out_range=tv,format=yuv420p", "-r", "30"]
        lossless = ["-an", "-c:v", "libx264", "-qp", "0", str(target)]
        command = [ffmpeg, "-v", "error", "-i", str(video), *choose, *lossless]
        subprocess.run(command, check=True)
        yield target
