"""Films, pictures and sounds to make files of, and what is then in those files."""

import array
import math
import subprocess
import wave
from collections.abc import Callable, Iterable
from pathlib import Path

from scenes.rendering.film import Film, FilmAsset, FilmScene
from scenes.rendering.outputs import Format, Output, Quality
from scenes.rendering.segments import frame_shown, length_of
from scenes.rendering.sounds import Sound

RATE = 48_000
TYPES = {".wav": "audio/x-wav", ".mp3": "audio/mpeg", ".m4a": "audio/mp4", ".ogg": "audio/ogg", ".mp4": "video/mp4"}


def ffmpeg(*arguments: object) -> None:
    subprocess.run(["ffmpeg", "-nostdin", "-v", "error", "-y", *map(str, arguments)], check=True)


def write_wave(path: Path, samples: Iterable[float], *, rate: int = RATE) -> Path:
    """One channel, -1 … 1."""
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, rate, 0, "NONE", ""))
        file.writeframes(array.array("h", [round(32000 * each) for each in samples]).tobytes())
    return path


def clicks(times: Iterable[float], seconds: float) -> list[float]:
    """A millisecond each, at these seconds."""
    samples = [0.0] * round(seconds * RATE)
    for time in times:
        for index in range(RATE // 1000):
            samples[round(time * RATE) + index] = 0.8 * math.cos(index * 0.8)
    return samples


def tone(seconds: float, *, loud: float = 0.5) -> list[float]:
    return [loud * math.sin(2 * math.pi * 440 * index / RATE) for index in range(round(seconds * RATE))]


def samples_of(path: Path) -> array.array:
    """The sound as it is played, both sides as one."""
    command = ["ffmpeg", "-v", "error", "-i", path, "-map", "0:a:0", "-ac", "1", "-ar", str(RATE), "-f", "s16le", "-"]
    samples = array.array("h")
    samples.frombytes(subprocess.run(command, check=True, capture_output=True).stdout)
    return samples


def onsets(samples: array.array, *, above: float = 0.05, apart: float = 0.1) -> list[float]:
    """The seconds at which something begins to be heard."""
    least, block, found, last = above * 32768, 480, list[float](), -math.inf
    for start in range(0, len(samples), block):
        part = samples[start : start + block]
        if max(part) < least and min(part) > -least:
            continue
        for index, value in enumerate(part, start):
            if abs(value) >= least:
                if index - last > apart * RATE:
                    found.append(index / RATE)
                last = index
    return found


def loudness(samples: array.array, start: float, end: float) -> float:
    """Root mean square from one second to another; that of a full tone is 0.707."""
    part = samples[round(start * RATE) : round(end * RATE)]
    return math.sqrt(sum(each * each for each in part) / len(part)) / 32768


def film(frames: int, fps: int, *, assets: Iterable[str] = (), **more: object) -> Film:
    """Of one scene."""
    scene = FilmScene(id="1", revision=1, name="Opening", duration=frames, component="c")
    kept = tuple(FilmAsset(name=name, type=TYPES[Path(name).suffix], sha256=name) for name in assets)
    return Film(title="Spring", fps=fps, width=320, height=180, scenes=(scene,), assets=kept, **more)  # type: ignore[arg-type]


def output(kind: Format, fps: int, *, quality: Quality = Quality.FINAL, size: tuple[int, int] = (320, 180)) -> Output:
    return Output(format=kind, width=size[0], height=size[1], fps=fps, quality=quality)


def heard_in(told: Film, made: Output, *tracks: Callable[[int], Sound | None]) -> list[list[Sound]]:
    """For each frame of the output what `tracks` say of the film's frame that stands there."""
    shown = [frame_shown(told, made, index) for index in range(length_of(told, made))]
    return [[sound for track in tracks if (sound := track(frame))] for frame in shown]


def playing(
    src: str, fps: int, *, at: int = 0, until: float = math.inf, **more: object
) -> Callable[[int], Sound | None]:
    """A sound from one frame of the film to another, as the player would say it."""
    start, end = float(more.pop("start", 0)), float(more.pop("end", math.inf))  # type: ignore[arg-type]
    rate, loop, volume = float(more.pop("rate", 1)), bool(more.pop("loop", False)), more.pop("volume", 1.0)  # type: ignore[arg-type]

    def at_frame(frame: int) -> Sound | None:
        elapsed = (frame - at) / fps * rate
        if not at <= frame < until or (not loop and start + elapsed >= end):
            return None
        loud = volume(frame - at) if callable(volume) else volume
        return Sound(
            key=f"{src}-{at}", src=src, start=start, end=end, elapsed=elapsed, rate=rate, loop=loop, volume=loud, **more
        )

    return at_frame
