"""Scenes in a folder, with the files that they show: what is filmed twice, to see whether both look the same."""

import mimetypes
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from scenes.compiler import Compiled, compile_scene
from scenes.rendering.film import FilmScene

FPS = 30
SIZE = (960, 540)  # of the film, in pixels
DURATION = 60  # frames
MOMENTS = (17, 41)  # the frames that are looked at


@dataclass(frozen=True, slots=True)
class Specimen:
    """`assets` are all files beside the scene: (name, media type, file). `size` is the film's, in pixels."""

    name: str
    compiled: Compiled
    assets: list[tuple[str, str, Path]]
    duration: int = DURATION
    size: tuple[int, int] = SIZE

    @property
    def scene(self) -> FilmScene:
        component = self.compiled.sha256
        return FilmScene(id=self.name, revision=1, name=self.name, duration=self.duration, component=component)


def specimens_in(folder: Path) -> Iterator[Specimen]:
    """Raises scenes.findings.CompileError."""
    assets = [
        (path.name, type, path)
        for path in sorted(folder.iterdir())
        if (type := mimetypes.guess_type(path.name)[0]) and type.startswith(("image/", "video/", "audio/"))
    ]
    for path in sorted(folder.glob("*.tsx")):
        yield Specimen(path.stem, compile_scene(path.read_text(encoding="utf-8")), assets)
