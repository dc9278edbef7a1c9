"""Finds what is one sound in what was heard frame by frame: an element that goes on playing. Pure.

A long sound is told by several segments, each drawn in a page of its own, so a sound goes on wherever its place in
the file does, whatever its key.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from scenes.rendering.sounds import Sound

_NEAR = 1e-4  # seconds: what rounding in the browser may cost


@dataclass(slots=True)
class Run:
    """One sound from when it is first heard of. `frames` are the film's."""

    unseen: int  # frames of the film right before it that no frame of the output shows
    sounds: list[Sound] = field(default_factory=list)
    frames: list[int] = field(default_factory=list)
    end: int = 0  # the film's frame at which it is not there any more
    moves: bool | None = None  # False in a Freeze: time stands still, nothing is heard; None while not known

    def add(self, sound: Sound, frame: int) -> None:
        if self.frames and frame > self.frames[-1]:
            self.moves = sound.elapsed > self.sounds[-1].elapsed + _NEAR
        self.sounds.append(sound)
        self.frames.append(frame)

    def goes_on_with(self, sound: Sound, frame: int, fps: int) -> bool:
        last = self.sounds[-1]
        if _named(last) != _named(sound):
            return False
        passed = sound.elapsed - last.elapsed
        moved = (frame - self.frames[-1]) / fps * sound.rate
        return (self.moves is not False and abs(passed - moved) < _NEAR) or (
            self.moves is not True and sound.key == last.key and abs(passed) < _NEAR
        )


def runs_of(heard: Sequence[Sequence[Sound]], shown: Sequence[int], *, fps: int, duration: int) -> list[Run]:
    """`heard` has the sounds of each frame of the output and `shown` the film's frame that stands there; `fps` and
    `duration`, in frames, are the film's."""
    ended: list[Run] = []
    playing: list[Run] = []
    before = -1
    for sounds, frame in zip(heard, shown, strict=True):
        waiting = list(playing)
        playing = []
        # Those that are the same element go first: two that say the same are told apart by it.
        for sound in sorted(sounds, key=lambda each: all(each.key != run.sounds[-1].key for run in waiting)):
            run = _find(sound, waiting, frame, fps)
            if run:
                waiting.remove(run)
            else:
                run = Run(unseen=max(0, frame - before - 1))
            run.add(sound, frame)
            playing.append(run)
        for run in waiting:
            run.end = frame
        ended += waiting
        before = frame
    for run in playing:
        run.end = duration
    return [run for run in ended + playing if run.moves is not False]


def _find(sound: Sound, waiting: list[Run], frame: int, fps: int) -> Run | None:
    fitting = [run for run in waiting if run.goes_on_with(sound, frame, fps)]
    return next((run for run in fitting if run.sounds[-1].key == sound.key), fitting[0] if fitting else None)


def _named(sound: Sound) -> tuple[object, ...]:
    return sound.src, sound.start, sound.end, sound.rate, sound.loop
