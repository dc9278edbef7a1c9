"""Makes of what was captured the one file that is kept of a segment: a video for MP4 and WebM, PNGs for the rest.

Every segment begins with a whole picture and refers to nothing outside it: segments are joined as they are.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from scenes.rendering.codecs import CODECS, encoder, said_in_stream
from scenes.rendering.errors import EncodingFailed
from scenes.rendering.ffmpeg import Asked, Progress, run_ffmpeg
from scenes.rendering.outputs import Output, Quality
from scenes.rendering.pngs import pack
from scenes.rendering.probe import Probed, probe


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A segment's file, and how many frames of the output it holds. `head` is a hash of what a decoder has to be told
    before the first of them; without pictures in motion it is empty."""

    path: Path
    frames: int
    head: str = ""


def suffix_of(output: Output) -> str:
    """Of a segment's file. VP9 lies in MP4 as well: WebM rounds times to milliseconds, which is to happen once."""
    return ".mp4" if output.format in CODECS else ".zip"


def encode_segment(
    source: Path,
    frames: int,
    output: Output,
    target: Path,
    *,
    on_frames: Callable[[int], None] = lambda frames: None,
    stopped: Asked = lambda: False,
) -> Part:
    """`source` is a stream of pictures or a folder of PNGs, as the renderer left it. Raises EncodingFailed, DiskFull,
    NoEncoder, Stopped; then there is no `target`."""
    try:
        if output.format not in CODECS:
            pack(source, frames, target, on_frames=on_frames, stopped=stopped)
            return Part(path=target, frames=frames)

        def tell(progress: Progress) -> None:
            on_frames(min(progress.frames, frames))

        writing = _writing(source, output)
        run_ffmpeg(*_reading(source, output), *writing, "-f", "mp4", target, stopped=stopped, on_progress=tell)
        made = probe(target, counted=True)
        _require(made, frames, output)
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    return Part(path=target, frames=frames, head=made.head)


def encode_again(part: Part, output: Output, target: Path, *, stopped: Asked) -> Part:
    """With the encoder's own settings, whatever the draft was made with. Raises as above."""
    stream = _encoded(output, is_full=False)
    run_ffmpeg(*_reading(part.path, output), *stream, "-f", "mp4", target, stopped=stopped)
    made = probe(target, counted=True)
    _require(made, part.frames, output)
    return Part(path=target, frames=part.frames, head=made.head)


def _reading(source: Path, output: Output) -> list[object]:
    """What the stream says of its own times counts for nothing: frame follows frame."""
    rate = ["-r", output.fps]
    if source.suffix == ".h264":  # has no times of its own
        rate += ["-framerate", output.fps, "-f", "h264"]
    return [*rate, "-i", source / "%05d.png" if source.is_dir() else source]


def _writing(source: Path, output: Output) -> list[object]:
    """A draft is what the browser made of it. Screenshots have all shades, video those of television."""
    if output.quality == Quality.DRAFT and not source.is_dir():
        return ["-map", "0:v:0", "-c", "copy", *said_in_stream(output.format)]
    return _encoded(output, is_full=source.is_dir())


def _encoded(output: Output, *, is_full: bool) -> list[object]:
    size = f"scale={output.width}:{output.height}:flags=lanczos+accurate_rnd+full_chroma_int"
    known = "in_range=full" if is_full else "in_range=limited:in_color_matrix=bt709"
    colours = f"{size}:{known}:out_range=limited:out_color_matrix=bt709,format=yuv420p"
    times = f"settb=1/{output.fps},setpts=N"
    return ["-map", "0:v:0", "-vf", f"{times},{colours}", "-fps_mode", "passthrough", *encoder(output)]


def _require(made: Probed, frames: int, output: Output) -> None:
    picture = made.picture
    expected = (CODECS[output.format], frames, output.width, output.height)
    found = (picture["codec_name"], made.frames, picture["width"], picture["height"])
    if found != expected:
        what = "{1} frames of {2}×{3} in {0}".format
        raise EncodingFailed(f"{what(*expected)} were to be encoded, but there are {what(*found)}.")
