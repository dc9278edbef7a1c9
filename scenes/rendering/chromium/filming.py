"""Films one scene: orders it from the page, writes down what comes, takes the screenshots that it asks for."""

import base64
from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import Any

from playwright.sync_api import Browser

from scenes.rendering.chromium.camera import Camera
from scenes.rendering.chromium.page import FONTS, Site
from scenes.rendering.chromium.streams import Stream, video_for

SAMPLES = 3  # frames of a capture that are compared with screenshots
ALIKE = 30.0  # decibels: below it the picture is another one

Tell = Callable[[dict[str, Any]], None]


class Failed(Exception):
    """The scene's own fault: what it threw, at which of its frames."""

    def __init__(self, message: str, frame: int | None) -> None:
        super().__init__(message)
        self.message, self.frame = message, frame


def film(browser: Browser, request: dict[str, Any], folder: Path, tell: Tell) -> dict[str, Any]:
    """As scenes.rendering.capture.Captured, in JSON."""
    begun = monotonic()
    captured = _film(browser, request, folder, tell, method="screenshots" if request["pictures"] == "png" else "canvas")
    if any(each["psnr"] < ALIKE for each in captured["agreement"]):
        captured = _film(browser, request, folder, tell, method="screenshots")
    return captured | {"seconds": monotonic() - begun}


def _film(browser: Browser, request: dict[str, Any], folder: Path, tell: Tell, *, method: str) -> dict[str, Any]:
    site = Site(request["assets"])
    camera = Camera(browser, site, width=request["width"], height=request["height"])
    try:
        if method == "canvas" and not camera.call("function() { return this.isCanvas; }"):
            method = "screenshots"
        order = _order(request, site, method)
        camera.call("function(order) { return this.begin(order); }", order)
        stream = Stream.beside(folder, request) if order["video"] else None
        done = 0
        while True:
            parcel = camera.call("function() { return this.next(); }")
            if parcel["chunks"] and stream:
                stream.write(parcel["chunks"])
            done += parcel["frames"]
            tell({"frames_done": done, "frame": request["frames"][min(done, len(request["frames"]) - 1)]})
            match parcel["event"]:
                case {"type": "screenshot", "index": index}:
                    png = camera.screenshot()
                    if request["pictures"] == "png":
                        (folder / f"{index:05}.png").write_bytes(base64.b64decode(png))
                    camera.call("function(png) { this.give(png); }", png if order["video"] else "")
                case {"type": "failed", "message": message, **where}:
                    raise Failed(message, where.get("frame"))
                case {"type": "end", **told}:
                    break
    finally:
        camera.close()
    findings = [_sentence(each) for each in told["troubles"]]
    return {
        "path": str(stream.path if stream else folder) if request["pictures"] != "none" else None,
        "frames": done,
        "sounds": told["sounds"],
        "findings": findings,
        "method": method,
        "agreement": told["agreement"],
        "repeated": told["same"],
    }


def _order(request: dict[str, Any], site: Site, method: str) -> dict[str, Any]:
    scene, (width, height) = request["scene"], request["film_size"]
    known = {name: scene[name] for name in ("id", "revision", "name", "duration", "props")}
    program = {"program": request["program"], "failure": None}
    count = len(request["frames"])
    is_video = request["pictures"] == "video"
    return {
        "film": {"fps": request["fps"], "width": width, "height": height, "scenes": [known | program]},
        # The scene alone is the film, so that its frames count from 0.
        "frames": request["frames"],
        "pictures": request["pictures"],
        "method": method,
        "samples": sorted({(2 * each + 1) * count // (2 * SAMPLES) for each in range(SAMPLES)}) if is_video else [],
        "video": video_for(request) if is_video else None,
        "assets": site.listed(),
        "fonts": FONTS,
    }


def _sentence(trouble: dict[str, str]) -> str:
    name = trouble["name"]
    return {
        "unknown": f"This project has no asset called {name}.",
        "elsewhere": f"Scenes cannot load {name}: upload it as an asset of the project.",
        "unplayable": f"The server's browser cannot show {name}: upload it in another format.",
    }[trouble["kind"]]
