"""Files made of whole pictures: a still, all frames in a zip, a GIF."""

import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

from scenes.rendering.errors import EncodingFailed
from scenes.rendering.ffmpeg import Asked, Progress, room_on_disk, run_ffmpeg
from scenes.rendering.outputs import Format, Output
from scenes.rendering.pngs import repack, unpack


def make_pictures(
    parts: Sequence[Path],
    output: Output,
    target: Path,
    folder: Path,
    on_progress: Callable[[float], None],
    stopped: Asked,
) -> None:
    """`parts` are zips of PNGs. Raises EncodingFailed, DiskFull, NoEncoder, Stopped."""
    try:
        if output.format == Format.PNG:
            _take_out(parts[0], target)
        elif output.format == Format.FRAMES:
            count = sum(len(zipfile.ZipFile(part).namelist()) for part in parts)
            repack(parts, target, on_frames=lambda done: on_progress(done / count), stopped=stopped)
        else:
            _make_gif(unpack(parts, folder, stopped=stopped), output, target, folder, on_progress, stopped)
    except zipfile.BadZipFile as error:
        raise EncodingFailed("What was kept of a scene is damaged. Export again.") from error


def _take_out(part: Path, target: Path) -> None:
    with room_on_disk(), zipfile.ZipFile(part) as packed:
        target.write_bytes(packed.read(packed.namelist()[0]))


def _make_gif(
    count: int, output: Output, target: Path, folder: Path, on_progress: Callable[[float], None], stopped: Asked
) -> None:
    """Two passes, so that memory stays flat: the best 256 colours of the whole film, then the pictures in them."""
    frames = ["-framerate", output.fps, "-start_number", 1, "-i", folder / "%05d.png"]
    palette = folder / "palette.png"

    def tell(done: float) -> Callable[[Progress], None]:
        return lambda progress: on_progress(min(1.0, done + progress.frames / count / 2))

    choose = ["-vf", "palettegen=stats_mode=diff", "-frames:v", 1]
    run_ffmpeg(*frames, *choose, palette, stopped=stopped)
    draw = ["-lavfi", "paletteuse=dither=sierra2_4a:diff_mode=rectangle", "-fps_mode", "passthrough", "-loop", 0]
    run_ffmpeg(*frames, "-i", palette, *draw, "-f", "gif", target, stopped=stopped, on_progress=tell(0.5))
