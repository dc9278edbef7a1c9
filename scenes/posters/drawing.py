"""Draws pictures in one warm browser, which waits a while for the next one. In the worker, never in a web process."""

import atexit
from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Lock, Timer

from django.core.files.storage import storages
from django.db import connection
from PIL import Image

from scenes.posters.shots import Kind, Shot, telling_frames
from scenes.posters.telling import is_telling, most_telling
from scenes.rendering.capture import CaptureRequest, Renderer
from scenes.rendering.errors import RenderFailed
from scenes.rendering.film import FilmAsset
from scenes.storage import find_program
from scenes.uploads import asset_path

IDLE = 60.0  # seconds without anything to draw, after which the browser goes
QUALITY = 82  # of a poster, 0 to 100

Stopped = Callable[[], bool]


def draw(shot: Shot, *, stopped: Stopped = lambda: False) -> bytes:
    """The picture in its file format. Raises RenderFailed."""
    program = find_program(shot.scene.component)
    if program is None:
        name = shot.scene.name
        raise RenderFailed(name, None, f"The program of “{name}” is missing. Save its code again.")
    with TemporaryDirectory(prefix="scenewright-") as name:
        folder = Path(name)
        assets = [(each.name, each.type, _lent(each, folder)) for each in shot.assets]
        if not connection.in_atomic_block:
            connection.close()  # others need it meanwhile

        def take(frames: Sequence[int]) -> list[Image.Image]:
            request = CaptureRequest(
                film_size=(shot.width, shot.height),
                fps=shot.fps,
                scene=shot.scene,
                program=program,
                assets=assets,
                frames=tuple(frames),
                width=shot.shown,
                height=shot.shown_height,
                out_fps=shot.fps,
                pictures="png",
            )
            EASEL.capture(request, folder, stopped)
            return [_read(folder / f"{index:05}.png") for index in range(len(frames))]

        return _written(_chosen(shot, take), shot.kind)


def _chosen(shot: Shot, take: Callable[[Sequence[int]], list[Image.Image]]) -> Image.Image:
    if shot.frame is not None:
        return take([shot.frame])[0]
    best, *others = dict.fromkeys(telling_frames(shot.scene.duration))
    [picture] = take([best])
    return picture if is_telling(picture) or not others else most_telling([picture, *take(others)])


def _lent(asset: FilmAsset, folder: Path) -> Path:
    path = folder / asset.sha256
    with storages["assets"].open(asset_path(asset.sha256)) as file:
        path.write_bytes(file.read())
    return path


def _read(path: Path) -> Image.Image:
    with Image.open(path) as picture:
        return picture.convert("RGB")


def _written(picture: Image.Image, kind: Kind) -> bytes:
    file = BytesIO()
    picture.save(file, "WEBP" if kind is Kind.POSTER else "PNG", quality=QUALITY)
    return file.getvalue()


class Easel:
    """One browser for all pictures of this process, beside those of exports, so that no picture waits for a film."""

    def __init__(self) -> None:
        self._renderer = Renderer()
        self._lock = Lock()
        self._end: Timer | None = None

    def capture(self, request: CaptureRequest, folder: Path, stopped: Stopped) -> None:
        try:
            self._renderer.capture(request, folder, stopped=stopped)
        finally:
            with self._lock:
                if self._end:
                    self._end.cancel()
                self._end = Timer(IDLE, self.close)
                self._end.daemon = True
                self._end.start()

    def close(self) -> None:
        """The next picture opens another one."""
        self._renderer.close()


EASEL = Easel()
atexit.register(EASEL.close)
