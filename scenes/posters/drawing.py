"""Draws pictures in a warm browser. In the worker, never in a web process."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Lock

from PIL import Image

from scenes.exports.database import briefly
from scenes.exports.storing import fetch
from scenes.posters.shots import Kind, Shot, telling_frames
from scenes.posters.telling import is_telling, most_telling
from scenes.rendering.browsers import browser_lent
from scenes.rendering.capture import CaptureRequest
from scenes.rendering.errors import RenderFailed
from scenes.rendering.film import FilmAsset
from scenes.storage import find_program
from scenes.uploads import asset_path

QUALITY = 82  # of a poster, 0 to 100

# Whoever draws more at once only makes each of them slower, and films need the processors as well.
_one_at_a_time = Lock()

Stopped = Callable[[], bool]


def draw(shot: Shot, *, stopped: Stopped = lambda: False) -> bytes:
    """The picture in its file format. Raises RenderFailed."""
    program = briefly(find_program, shot.scene.component)
    if program is None:
        name = shot.scene.name
        raise RenderFailed(name, None, f"The program of “{name}” is missing. Save its code again.")
    with _one_at_a_time, TemporaryDirectory(prefix="scenewright-") as name, browser_lent() as renderer:
        folder = Path(name)
        assets = list(_lent(shot.assets, folder))

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
            renderer.capture(request, folder, stopped=stopped)
            return [_read(folder / f"{index:05}.png") for index in range(len(frames))]

        return _written(_chosen(shot, take), shot.kind)


def _chosen(shot: Shot, take: Callable[[Sequence[int]], list[Image.Image]]) -> Image.Image:
    if shot.frame is not None:
        return take([shot.frame])[0]
    best, *others = dict.fromkeys(telling_frames(shot.scene.duration))
    [picture] = take([best])
    return picture if is_telling(picture) or not others else most_telling([picture, *take(others)])


def _lent(assets: Iterable[FilmAsset], folder: Path) -> Iterator[tuple[str, str, Path]]:
    """(name, media type, file). One whose file is lost is not shown."""
    for each in assets:
        with suppress(FileNotFoundError):
            yield each.name, each.type, fetch("assets", asset_path(each.sha256), folder / each.sha256)


def _read(path: Path) -> Image.Image:
    with Image.open(path) as picture:
        return picture.convert("RGB")


def _written(picture: Image.Image, kind: Kind) -> bytes:
    file = BytesIO()
    picture.save(file, "WEBP" if kind is Kind.POSTER else "PNG", quality=QUALITY)
    return file.getvalue()
