"""Films one scene: orders it from the page, writes down what comes, takes the screenshots that it asks for."""

import base64
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from time import monotonic
from typing import Any

from scenes.rendering.chromium.camera import Camera
from scenes.rendering.chromium.cameras import Cameras
from scenes.rendering.chromium.orders import order_for
from scenes.rendering.chromium.samples import Samples, is_alike
from scenes.rendering.chromium.streams import Stream
from scenes.rendering.chromium.troubles import sentence

Tell = Callable[[dict[str, Any]], None]


class Failed(Exception):
    """The scene's own fault: what it threw, at which of its frames."""

    def __init__(self, message: str, frame: int | None) -> None:
        super().__init__(message)
        self.message, self.frame = message, frame


class Unlike(Exception):
    """The encoded picture is not what the page shows."""


class Filming:
    """One scene, once, by one method."""

    def __init__(self, camera: Camera, request: dict[str, Any], folder: Path, method: str, tell: Tell) -> None:
        self.camera, self.request, self.folder, self.tell = camera, request, folder, tell
        self.method = method if camera.can_capture else "screenshots"
        self.stream = Stream(folder, request) if request["pictures"] == "video" else None
        self.done = 0  # frames
        camera.site.assets = request["assets"]
        self.order = order_for(request, camera.site, self.method)
        self.samples = Samples(self.stream, self.order["samples"], request["ffmpeg"]) if self.stream else None

    def run(self) -> dict[str, Any]:
        """As scenes.rendering.capture.Captured, in JSON. Raises Failed, PageGone, Unlike."""
        camera, request = self.camera, self.request
        camera.frame(width=request["width"], height=request["height"])
        camera.begin(self.order)
        while (event := self._take_parcel()) is None or event["type"] == "screenshot":
            if event is not None:
                self._take_screenshot(event)
        if event["type"] == "failed":
            raise Failed(event["message"], event["frame"])
        path = self.stream.path if self.stream else self.folder
        return {
            "path": None if request["pictures"] == "none" else str(path),
            "frames": len(event["sounds"]),
            "sounds": event["sounds"],
            "findings": [sentence(request["scene"]["name"], each) for each in event["troubles"]],
            "method": "screenshots" if event["photographed"] else self.method,
            "agreement": self._agreement(),
            "repeated": event["repeated"],
        }

    def _take_parcel(self) -> dict[str, Any] | None:
        parcel = self.camera.next()
        if self.stream and self.samples and parcel["sizes"]:
            self.stream.write(parcel["sizes"], base64.b64decode(parcel["bytes"]))
            self.samples.compare()
        if parcel["frames"] > self.done:
            self.done = parcel["frames"]
            self.tell({"frames_done": self.done, "frame": self.request["frames"][self.done - 1]})
        event: dict[str, Any] | None = parcel["event"]
        return event

    def _take_screenshot(self, event: dict[str, Any]) -> None:
        png, index = self.camera.screenshot(), event["index"]
        if self.request["pictures"] == "png":
            (self.folder / f"{index:05}.png").write_bytes(base64.b64decode(png))
        elif self.samples:
            self.samples.add(index, base64.b64decode(png))
        self.camera.give(png if event["isWanted"] else "")

    def _agreement(self) -> list[dict[str, float]]:
        """Raises Unlike."""
        found = self.samples.likenesses() if self.samples else {}
        if self.method == "canvas" and not all(map(is_alike, found.values())):
            raise Unlike
        return [{"frame": self.request["frames"][index], **asdict(like)} for index, like in found.items()]


def film(cameras: Cameras, request: dict[str, Any], folder: Path, tell: Tell) -> dict[str, Any]:
    """Once more by screenshots where the canvas shows another picture than the page."""
    begun = monotonic()
    method = "screenshots" if request["pictures"] == "png" else "canvas"
    try:
        captured = _filmed(cameras, request, folder, method, tell)
    except Unlike:
        captured = _filmed(cameras, request, folder, "screenshots", tell)
    return captured | {"seconds": monotonic() - begun}


def _filmed(cameras: Cameras, request: dict[str, Any], folder: Path, method: str, tell: Tell) -> dict[str, Any]:
    camera = cameras.take(request["whose"])
    try:
        captured = Filming(camera, request, folder, method, tell).run()
    except BaseException:
        camera.close()
        raise
    cameras.give_back(camera)
    return captured
