"""Turns frames of one scene into encoded video, pictures or a list of what sounds: the door for everybody who films."""

from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from threading import Lock
from typing import Any, Literal

from scenes.rendering.errors import SceneThrew
from scenes.rendering.film import FilmScene
from scenes.rendering.outputs import Quality
from scenes.rendering.sounds import Sound
from scenes.rendering.studio import Limits, Studio


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptureRequest:
    """`frames` are the scene's own, one for each frame of the output; `width` and `height` are the output's in pixels.

    `samples` of them are compared with screenshots. `assets` are all that the scene may name: (name, media type, file).
    `codec` is that of a draft. `whose` names a project, whose scenes may
    share a page of the browser one after another; without, none is shared.
    """

    film_size: tuple[int, int]
    fps: int
    scene: FilmScene
    program: str
    frames: tuple[int, ...]
    samples: int = 3
    width: int
    height: int
    out_fps: int
    assets: list[tuple[str, str, Path]] = field(default_factory=list)
    quality: Quality = Quality.FINAL
    pictures: Literal["video", "png", "none", "layout"] = "video"
    whose: str = ""
    codec: Literal["h264", "vp9"] = "h264"

    def as_json(self) -> dict[str, Any]:
        return asdict(self) | {"assets": [(name, type, str(path)) for name, type, path in self.assets]}


@dataclass(frozen=True, slots=True, kw_only=True)
class Captured:
    """`path` is the stream (H.264 Annex B, or IVF for VP9), the folder of the pictures, or None for sounds only.

    `sounds` has a list for each frame; `agreement` says how like a screenshot sampled frames are: {frame, psnr, worst},
    see chromium.truth. `repeated` frames were proved to look like the one before. `method` is "screenshots" where any
    frame had to be one. `findings` are sentences about what is amiss, with the scene's name.
    """

    path: Path | None
    frames: int
    sounds: list[list[Sound]]
    findings: list[str]
    method: Literal["canvas", "screenshots"]
    agreement: list[dict[str, float]]
    repeated: int
    seconds: float


class Renderer:
    """A warm browser, used by one capture at a time. For any thread. Use it as a context, or `close()` it."""

    def __init__(self, limits: Limits | None = None) -> None:
        self._limits = limits or Limits()
        self._lock = Lock()
        self._studio: Studio | None = None

    def __enter__(self) -> "Renderer":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def capture(
        self,
        request: CaptureRequest,
        folder: Path,
        *,
        on_frames: Callable[[int], None] = lambda _: None,
        stopped: Callable[[], bool] = lambda: False,
    ) -> Captured:
        """Writes into `folder`, which exists. `on_frames` hears how many frames are done so far.

        Raises RenderFailed. Where the browser cannot be trusted any more the next capture has another one.
        """
        told = self._ask(request, folder, on_frames=on_frames, stopped=stopped)
        sounds = [[Sound.of_json(each) for each in now] for now in told.pop("sounds")]
        path = told.pop("path")
        return Captured(path=path and Path(path), sounds=sounds, **told)

    def look_at(
        self, request: CaptureRequest, folder: Path, *, stopped: Callable[[], bool] = lambda: False
    ) -> list[dict[str, Any]]:
        """What is amiss in the layout of the scene: findings as static/player/frame/layout/ makes them. Of the request,
        frames and output do not matter. Raises RenderFailed."""
        told = self._ask(replace(request, pictures="layout"), folder, on_frames=lambda _: None, stopped=stopped)
        findings: list[dict[str, Any]] = told["layout"] or []
        return findings

    def close(self) -> None:
        with self._lock:
            self._end()

    def _ask(self, request: CaptureRequest, folder: Path, **how: Any) -> dict[str, Any]:
        with self._lock:
            if self._studio is None or not self._studio.is_alive():
                self._studio = Studio(self._limits)
            try:
                return self._studio.film(request.as_json(), folder, **how)
            except SceneThrew:
                raise  # its page is closed already
            except BaseException:
                self._end()
                raise

    def _end(self) -> None:
        if self._studio is not None:
            self._studio.close()
        self._studio = None
