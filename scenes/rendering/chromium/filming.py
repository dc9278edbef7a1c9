"""Films one scene: orders it from the page, writes down what comes, takes the screenshots that it asks for."""

import base64
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from time import monotonic
from typing import Any

from playwright.sync_api import Browser

from scenes.rendering.chromium.camera import Camera
from scenes.rendering.chromium.orders import order_for
from scenes.rendering.chromium.page import Site
from scenes.rendering.chromium.streams import Stream
from scenes.rendering.chromium.troubles import sentence
from scenes.rendering.chromium.truth import agreement

ALIKE = 30.0  # decibels: below it the picture is another one

Tell = Callable[[dict[str, Any]], None]


class Failed(Exception):
    """The scene's own fault: what it threw, at which of its frames."""

    def __init__(self, message: str, frame: int | None) -> None:
        super().__init__(message)
        self.message, self.frame = message, frame


class Filming:
    """One scene, once, by one method."""

    def __init__(self, browser: Browser, request: dict[str, Any], folder: Path, method: str, tell: Tell) -> None:
        self.request, self.folder, self.tell = request, folder, tell
        self.site = Site(request["assets"])
        self.camera = Camera(browser, self.site, width=request["width"], height=request["height"])
        self.method = method if self.camera.can_capture else "screenshots"
        self.stream = Stream(folder, request) if request["pictures"] == "video" else None
        self.screenshots: dict[int, bytes] = {}  # of frames whose chunk has not come yet
        self.agreement: list[tuple[int, Future[float]]] = []

    def run(self) -> dict[str, Any]:
        """As scenes.rendering.capture.Captured, in JSON. Raises Failed, PageGone."""
        self.camera.begin(order_for(self.request, self.site, self.method))
        with ThreadPoolExecutor(1) as comparing:
            while (event := self._take_parcel(comparing)) is None or event["type"] == "screenshot":
                if event is not None:
                    self._take_screenshot(event["index"])
            if event["type"] == "failed":
                raise Failed(event["message"], event["frame"])
            path = self.stream.path if self.stream else self.folder
            return {
                "path": None if self.request["pictures"] == "none" else str(path),
                "frames": len(event["sounds"]),
                "sounds": event["sounds"],
                "findings": [sentence(each) for each in event["troubles"]],
                "method": self.method,
                "agreement": [
                    {"frame": self.request["frames"][index], "psnr": told.result()} for index, told in self.agreement
                ],
                "repeated": event["repeated"],
            }

    def _take_parcel(self, comparing: ThreadPoolExecutor) -> dict[str, Any] | None:
        parcel = self.camera.next()
        if self.stream and parcel["sizes"]:
            self.stream.write(parcel["sizes"], base64.b64decode(parcel["bytes"]))
            for index in [each for each in self.screenshots if each < self.stream.frames]:
                alone, png = self.stream.alone(index), self.screenshots.pop(index)
                self.agreement.append((index, comparing.submit(agreement, self.request["ffmpeg"], alone, png)))
        done = parcel["frames"]
        self.tell({"frames_done": done, "frame": self.request["frames"][min(done, len(self.request["frames"]) - 1)]})
        event: dict[str, Any] | None = parcel["event"]
        return event

    def _take_screenshot(self, index: int) -> None:
        png = self.camera.screenshot()
        if self.request["pictures"] == "png":
            (self.folder / f"{index:05}.png").write_bytes(base64.b64decode(png))
        elif self.method == "canvas":
            self.screenshots[index] = base64.b64decode(png)
        self.camera.give(png if self.stream and self.method == "screenshots" else "")


def film(browser: Browser, request: dict[str, Any], folder: Path, tell: Tell) -> dict[str, Any]:
    """Once more by screenshots where the canvas shows another picture than the page."""
    begun = monotonic()
    for method in ("screenshots",) if request["pictures"] == "png" else ("canvas", "screenshots"):
        filming = Filming(browser, request, folder, method, tell)
        try:
            captured = filming.run()
        finally:
            filming.camera.close()
        if all(each["psnr"] >= ALIKE for each in captured["agreement"]):
            break
    return captured | {"seconds": monotonic() - begun}
