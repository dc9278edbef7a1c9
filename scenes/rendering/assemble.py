"""Joins the segments of a film and its sound to the file that people get."""

import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from scenes.rendering.clips import Clip, clips_of, samples_at, track_clip
from scenes.rendering.codecs import PRIMING
from scenes.rendering.encode import Part
from scenes.rendering.errors import EncodingFailed
from scenes.rendering.ffmpeg import Asked
from scenes.rendering.film import Film
from scenes.rendering.joining import join
from scenes.rendering.mix import Mixer, Mixture
from scenes.rendering.outputs import Format, Output
from scenes.rendering.pictures import make_pictures
from scenes.rendering.segments import length_of
from scenes.rendering.sound_files import sound_files
from scenes.rendering.sounds import Sound


def assemble(
    parts: Sequence[Part],
    sounds: Sequence[Sequence[Sound]],
    film: Film,
    output: Output,
    target: Path,
    *,
    files: Mapping[str, Path],
    author: str,
    poster: Path | None = None,
    on_progress: Callable[[float], None] = lambda share: None,
    stopped: Asked = lambda: False,
) -> list[str]:
    """`sounds` are those of each frame of the output, `files` the film's assets by name, `poster` a PNG or JPEG.
    `on_progress` is told which share is done, 0 … 1. Gives a sentence for each sound that cannot be heard. Raises
    EncodingFailed, DiskFull, NoEncoder, Stopped; then there is no `target`. Needs room beside it."""
    with tempfile.TemporaryDirectory(dir=target.parent, prefix="assembling-") as folder:
        try:
            _require_all(parts, film, output)
            if output.format in (Format.GIF, Format.PNG, Format.FRAMES):
                make_pictures([part.path for part in parts], output, target, Path(folder), on_progress, stopped)
                return []
            mixture, findings = _mixture(sounds, film, output, files, Path(folder), stopped)
            join(parts, mixture, film, output, target, author, poster, Path(folder), on_progress, stopped)
        except BaseException:
            target.unlink(missing_ok=True)
            raise
    return findings


def _require_all(parts: Sequence[Part], film: Film, output: Output) -> None:
    if output.format == Format.AUDIO:
        return
    expected = 1 if output.format == Format.PNG else length_of(film, output)
    if (found := sum(part.frames for part in parts)) != expected:
        raise EncodingFailed(f"The film has {expected} frames in this format, but {found} were rendered.")


def _mixture(
    sounds: Sequence[Sequence[Sound]],
    film: Film,
    output: Output,
    files: Mapping[str, Path],
    folder: Path,
    stopped: Asked,
) -> tuple[Mixture | None, list[str]]:
    """None when nothing is heard; a file that is all sound is silent then."""
    clips = clips_of(sounds, film, output)
    names = [clip.src for clip in clips] + ([film.audio["name"]] if film.audio else [])
    found, findings = sound_files(film, names, files)
    track = track_clip(film, output, {name: file.seconds for name, file in found.items()})
    heard: list[Clip] = [clip for clip in [track, *clips] if clip and clip.src in found]
    if not heard and output.format != Format.AUDIO:
        return None, findings
    mixer = Mixer(files=found, folder=folder, stopped=stopped)
    first_input = 0 if output.format == Format.AUDIO else 1  # behind the pictures
    samples, late = samples_at(length_of(film, output), output.fps), PRIMING.get(output.format, 0)
    return mixer.mixture(heard, samples, first_input=first_input, late=late), findings
