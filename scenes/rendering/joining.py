"""Videos and sound files: segments joined as they are, one sound below all of them, title, author and poster."""

from collections.abc import Callable, Sequence
from pathlib import Path

from scenes.rendering.codecs import sound_encoder
from scenes.rendering.encode import Part, encode_again
from scenes.rendering.errors import EncodingFailed
from scenes.rendering.ffmpeg import Asked, Progress, room_on_disk, run_ffmpeg
from scenes.rendering.film import Film
from scenes.rendering.mix import Mixture
from scenes.rendering.outputs import Format, Output, Quality
from scenes.rendering.probe import probe
from scenes.rendering.segments import length_of

_CONTAINERS = {Format.MP4: "mp4", Format.WEBM: "webm", Format.AUDIO: "ipod"}  # the last is M4A
_WITH_POSTER = (Format.MP4, Format.AUDIO)


def join(
    parts: Sequence[Part],
    mixture: Mixture | None,
    film: Film,
    output: Output,
    target: Path,
    author: str,
    poster: Path | None,
    folder: Path,
    on_progress: Callable[[float], None],
    stopped: Asked,
) -> None:
    """Raises EncodingFailed, DiskFull, NoEncoder, Stopped."""
    seconds = length_of(film, output) / output.fps
    inputs: list[object] = []
    streams: list[object] = []
    if output.format != Format.AUDIO:
        inputs += _pictures(parts, output, folder, stopped)
        streams += ["-map", "0:v:0", "-c:v", "copy"]
    if mixture:
        inputs += mixture.inputs
        streams += ["-filter_complex", mixture.graph, "-map", "[sound]", *sound_encoder(output)]
    if poster and output.format in _WITH_POSTER:
        number, video = inputs.count("-i"), 0 if output.format == Format.AUDIO else 1
        inputs += ["-i", poster]
        streams += ["-map", f"{number}:v:0", f"-c:v:{video}", "copy", f"-disposition:v:{video}", "attached_pic"]
    said = ["-metadata", f"title={film.title}", "-metadata", f"artist={author}"]
    container = ["-movflags", "+faststart", "-f", _CONTAINERS[output.format]]

    def tell(progress: Progress) -> None:
        on_progress(min(1.0, progress.seconds / seconds))

    run_ffmpeg(*inputs, *streams, *said, *container, target, stopped=stopped, on_progress=tell)
    _require(target, output, length_of(film, output))


def _pictures(parts: Sequence[Part], output: Output, folder: Path, stopped: Asked) -> list[object]:
    """Copied one behind the other."""
    if output.quality == Quality.DRAFT and not _are_alike(parts):
        parts = [
            encode_again(part, output, folder / f"part{index}.mp4", stopped=stopped) for index, part in enumerate(parts)
        ]
    path = folder / "parts.ffconcat"
    with room_on_disk():
        path.write_text("".join(["ffconcat version 1.0\n", *_listed(parts, output.fps)]))
    return ["-f", "concat", "-safe", 0, "-i", path]


def _are_alike(parts: Sequence[Part]) -> bool:
    """Can they all be decoded by what the first one says? Not when a scene had to be drawn by another way."""
    return len({part.head for part in parts}) == 1


def _listed(parts: Sequence[Part], fps: int) -> list[str]:
    """Each with its length in microseconds, rounded so that the sum never drifts."""
    lines = []
    at = 0
    for part in parts:
        begin, at = at, at + part.frames
        microseconds = round(at * 1_000_000 / fps) - round(begin * 1_000_000 / fps)
        name = str(part.path).replace("'", r"'\''")
        lines.append(f"file '{name}'\nduration {microseconds / 1_000_000:.6f}\n")
    return lines


def _require(target: Path, output: Output, frames: int) -> None:
    made = probe(target, counted=True)
    if output.format != Format.AUDIO and made.frames != frames:
        raise EncodingFailed(f"The film has {frames} frames in this format, but its file has {made.frames}.")
    if abs(made.seconds - frames / output.fps) > 1 / output.fps:
        raise EncodingFailed(f"The film lasts {frames / output.fps:.2f} seconds, but its file {made.seconds:.2f}.")
