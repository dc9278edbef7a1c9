"""Cuts a film into segments that are rendered, kept and resumed by themselves. Pure."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from scenes.rendering.film import Film, FilmScene
from scenes.rendering.outputs import Output

LONGEST = 300  # frames of the output: what a crash may cost
SAMPLES = 3  # frames of a scene that are compared with the preview, at the least


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A run of one scene. `frames` are the scene's own, one for each frame of the output, so some may come twice."""

    scene: FilmScene
    frames: tuple[int, ...]
    samples: int  # how many of them are compared with the preview
    start: int  # the first frame in the output
    key: str  # the same for whatever looks and sounds the same


def segments_of(film: Film, output: Output, *, runtime: str) -> list[Segment]:
    """`runtime` names the programs and fonts that draw the scenes: with others nothing that is kept is used."""
    if output.frame is not None:
        return [_still(film, output, output.frame, runtime)]
    return list(_segments(film, output, runtime))


def frame_shown(film: Film, output: Output, index: int) -> int:
    """The film's frame that stands on the output's frame `index`."""
    return index * film.fps // output.fps


def length_of(film: Film, output: Output) -> int:
    """Frames of the output: as many as begin while the film lasts."""
    if output.frame is not None:
        return 1
    return -(-film.duration * output.fps // film.fps)


def _segments(film: Film, output: Output, runtime: str) -> Iterator[Segment]:
    start, at = 0, 0
    for scene in film.scenes:
        shown: list[int] = []
        first = at
        while at < length_of(film, output) and frame_shown(film, output, at) < start + scene.duration:
            shown.append(frame_shown(film, output, at) - start)
            at += 1
        pieces = -(-len(shown) // LONGEST)
        for piece in range(pieces):
            begin, end = (len(shown) * each // pieces for each in (piece, piece + 1))
            frames = tuple(shown[begin:end])
            key = _key(film, scene, frames, output, runtime)
            samples = -(-SAMPLES // pieces)
            yield Segment(scene=scene, frames=frames, samples=samples, start=first + begin, key=key)
        start += scene.duration


def _still(film: Film, output: Output, frame: int, runtime: str) -> Segment:
    """`frame` is the film's; there is such a one."""
    for scene in film.scenes:
        if frame < scene.duration:
            break
        frame -= scene.duration
    return Segment(scene=scene, frames=(frame,), samples=1, start=0, key=_key(film, scene, (frame,), output, runtime))


def _key(film: Film, scene: FilmScene, frames: tuple[int, ...], output: Output, runtime: str) -> str:
    """All that decides how these frames look and sound. Assets count where the scene's props or program may name them:
    any of the film's, since only the program itself knows."""
    said: dict[str, Any] = {
        "runtime": runtime,
        "scene": scene.id,  # which it can ask for
        "component": scene.component,
        "props": scene.props,
        "duration": scene.duration,
        "frames": frames,
        "film": [film.width, film.height, film.fps],
        "output": [output.format, output.width, output.height, output.fps, output.quality],
        "assets": sorted((each.name, each.sha256) for each in film.assets),
    }
    return hashlib.sha256(json.dumps(said, sort_keys=True, separators=(",", ":")).encode()).hexdigest()
