"""Mixes clips to one sound of exact length, by filter graphs of ffmpeg's.

A graph takes few clips at once: many are mixed in groups of neighbours first, so that neither the command line nor
memory grows with the film.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from scenes.rendering.clip_graph import RAW, Play, as_heard_once, body_of, play_file, play_loop, play_stem
from scenes.rendering.clips import RATE, Clip
from scenes.rendering.envelope import write_envelope
from scenes.rendering.errors import Stopped
from scenes.rendering.ffmpeg import Asked, run_ffmpeg
from scenes.rendering.sound_files import SoundFile

MOST_AT_ONCE = 16
_LONG = 60 * RATE  # samples: such clips lie below many others, and are mixed last


@dataclass(frozen=True, slots=True)
class Mixture:
    """Arguments for ffmpeg: what it reads, and the graph whose result is called `[sound]`."""

    inputs: list[object]
    graph: str


@dataclass(frozen=True, slots=True)
class _Heard:
    """Something to mix, from `start` to `end` in samples of the film. `play` is told how late it is to begin."""

    start: int
    end: int
    play: Callable[[int], Play]


@dataclass(slots=True)
class Mixer:
    """Works in `folder`, which has room for the mix and is removed by whoever made it."""

    files: Mapping[str, SoundFile]
    folder: Path
    stopped: Asked
    _bodies: dict[tuple[str, float, float], Path] = field(default_factory=dict)
    _made: int = 0

    def mixture(self, clips: Sequence[Clip], samples: int, *, first_input: int = 0, late: int = 0) -> Mixture:
        """All of it, `samples` long. `first_input` is the number that ffmpeg gives to the first file read here, `late`
        how many samples after the picture the sound begins. Raises EncodingFailed, DiskFull, NoEncoder, Stopped."""
        clips = [clip for clip in clips if clip.src in self.files and clip.start < samples]
        heard = [each for clip in clips if (each := self._heard(clip))]
        heard.sort(key=lambda each: (each.end - each.start > _LONG, each.start))
        while len(heard) > MOST_AT_ONCE:
            groups = [heard[at : at + MOST_AT_ONCE] for at in range(0, len(heard), MOST_AT_ONCE)]
            heard = [self._stem(group) for group in groups]
        return _mixture([each.play(each.start) for each in heard], samples, first_input, late)

    def _heard(self, clip: Clip) -> _Heard | None:
        if self.stopped():
            raise Stopped
        file = self.files[clip.src]
        once = as_heard_once(clip, file.seconds)
        if once is None:
            return None
        envelope = self._envelope(once) if len(once.curve) > 1 else None
        end = once.start + once.samples
        if once.loop:
            body = self._body(once, file)
            return _Heard(once.start, end, lambda late: play_loop(replace(once, start=late), body, envelope))
        return _Heard(once.start, end, lambda late: play_file(replace(once, start=late), file, envelope))

    def _envelope(self, clip: Clip) -> Path:
        path = self._new_file()
        write_envelope(clip.curve, clip.samples, path)
        return path

    def _body(self, clip: Clip, file: SoundFile) -> Path:
        name = (clip.src, clip.first, clip.last)
        if name not in self._bodies:
            self._bodies[name] = path = self._new_file()
            body = _mixture([body_of(clip, file)], round((clip.last - clip.first) * RATE))
            self._write(body, path)
        return self._bodies[name]

    def _stem(self, group: list[_Heard]) -> _Heard:
        start, end = min(each.start for each in group), max(each.end for each in group)
        path = self._new_file()
        self._write(_mixture([each.play(each.start - start) for each in group], end - start), path)
        return _Heard(start, end, lambda late: play_stem(path, late))

    def _write(self, mixture: Mixture, path: Path) -> None:
        graph = ["-filter_complex", mixture.graph, "-map", "[sound]"]
        run_ffmpeg(*mixture.inputs, *graph, *RAW, path, stopped=self.stopped)

    def _new_file(self) -> Path:
        self._made += 1
        return self.folder / f"{self._made}.f32"


def _mixture(plays: Sequence[Play], samples: int, first_input: int = 0, late: int = 0) -> Mixture:
    """Silence is mixed in, so that there is a sound even without any."""
    inputs: list[object] = []
    chains: list[str] = []
    number = first_input
    for index, play in enumerate(plays):
        numbers = range(number, number + len(play.inputs))
        chains.append(play.filters.format(*numbers, out=f"clip{index}"))
        inputs += [argument for source in play.inputs for argument in source]
        number += len(play.inputs)
    names = "".join(f"[clip{index}]" for index in range(len(plays)))
    silence = f"anullsrc=r={RATE}:cl=stereo,aformat=sample_fmts=fltp,atrim=end_sample={samples}[silence]"
    all_of_it = (
        f"[silence]{names}amix=inputs={len(plays) + 1}:duration=first:normalize=0,asetpts=(N+{late})/SR/TB[sound]"
    )
    return Mixture(inputs=inputs, graph=";".join([*chains, silence, all_of_it]))
