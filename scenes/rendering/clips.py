"""What is to be mixed: stretches of files, each at its sample of the film. Pure.

Places are whole samples, computed from whole frames, so that nothing drifts however long the film is.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from scenes.rendering.film import Film
from scenes.rendering.outputs import Output
from scenes.rendering.runs import Run, runs_of
from scenes.rendering.segments import frame_shown, length_of
from scenes.rendering.sounds import Sound

RATE = 48_000  # samples a second of every file that is made
Curve = tuple[tuple[int, float], ...]  # samples of the clip with the volume there; in between it goes straight


@dataclass(frozen=True, slots=True, kw_only=True)
class Clip:
    """`first` to `last` are the part of the file that is played, `skip` how much of it is left out at the beginning:
    seconds of the file, before `rate` stretches them. `start` and `samples` are samples of the film."""

    src: str
    start: int
    samples: int
    first: float = 0.0
    last: float = math.inf
    skip: float = 0.0
    rate: float = 1.0
    loop: bool = False
    curve: Curve = ((0, 1.0),)


def samples_at(frame: int, fps: int) -> int:
    """The sample on which a frame begins."""
    return (2 * frame * RATE + fps) // (2 * fps)


def clips_of(heard: Sequence[Sequence[Sound]], film: Film, output: Output) -> list[Clip]:
    """`heard` has the sounds of each frame of the output."""
    shown = [frame_shown(film, output, index) for index in range(length_of(film, output))]
    runs = runs_of(heard, shown, fps=film.fps, duration=film.duration)
    clips = [_clip(run, film.fps) for run in runs]
    return [clip for clip in clips if clip.samples > 0 and any(volume for _, volume in clip.curve)]


def track_clip(film: Film, output: Output, seconds: Mapping[str, float]) -> Clip | None:
    """The project's own sound track, see projects/audio.py. `seconds` has the length of each file."""
    track: dict[str, Any] | None = film.audio
    if not track or track["name"] not in seconds:
        return None
    first = track["trim_before"]
    last = min(track["trim_after"] or math.inf, seconds[track["name"]])
    start = samples_at(track["start"], film.fps)
    samples = samples_at(length_of(film, output), output.fps) - start
    if not track["loop"]:
        samples = min(samples, round((last - first) * RATE))
    if samples <= 0 or last <= first:
        return None
    curve = _faded(samples, track["volume"], round(track["fade_in"] * RATE), round(track["fade_out"] * RATE))
    return Clip(
        src=track["name"], start=start, samples=samples, first=first, last=last, loop=track["loop"], curve=curve
    )


def _clip(run: Run, fps: int) -> Clip:
    sound = run.sounds[0]
    start, skip = samples_at(run.frames[0], fps), sound.elapsed
    # It began between two frames of the output: it is heard from where it began.
    early = round(skip / sound.rate * RATE)
    if 0 < early <= samples_at(run.unseen, fps):
        start, skip = start - early, 0.0
    samples = samples_at(run.end, fps) - start
    if not sound.loop and math.isfinite(sound.end):
        samples = min(samples, round((sound.end - sound.start - skip) / sound.rate * RATE))
    knots = [
        (max(0, samples_at(frame, fps) - start), each.heard) for frame, each in zip(run.frames, run.sounds, strict=True)
    ]
    return Clip(
        src=sound.src, start=start, samples=samples, first=sound.start, last=sound.end,
        skip=skip, rate=sound.rate, loop=sound.loop, curve=_straightened(knots),
    )  # fmt: skip


def _straightened(knots: list[tuple[int, float]]) -> Curve:
    """Without the points that lie on the line between their neighbours."""
    kept = knots[:1]
    for this, after in pairwise(knots[1:]):
        (x, y), (left, before), (right, behind) = this, kept[-1], after
        is_on_line = right > left and abs(before + (behind - before) * (x - left) / (right - left) - y) < 1e-6
        if x > left and not is_on_line:
            kept.append(this)
    return tuple(kept if len(knots) == 1 or knots[-1][1] == kept[-1][1] else [*kept, knots[-1]])


def _faded(samples: int, volume: float, fade_in: int, fade_out: int) -> Curve:
    """Fades that do not fit share the time that there is."""
    shrink = min(1.0, samples / max(1, fade_in + fade_out))
    up, down = round(fade_in * shrink), samples - round(fade_out * shrink)
    points = [(0, 0.0 if up else volume), (up, volume), (down, volume), (samples, 0.0 if down < samples else volume)]
    return _straightened(points)
