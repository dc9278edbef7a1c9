"""The page in which a scene is filmed, and all that it can load: answered from here, there is no network."""

import mimetypes
from pathlib import Path
from typing import Any

from playwright.sync_api import Route

ORIGIN = "https://render.invalid"
DIST = Path(__file__).resolve().parents[3] / "static" / "dist"
FONTS = f"{ORIGIN}/fonts/manifest.json"

HTML = """<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="color-scheme" content="dark"><title>Camera</title>
<script src="/render.js" defer></script></head>
<body></body>
</html>
"""
# As the player's (scenes/player.py), and the scene's own files, which the page fetches before the scene is there.
POLICY = "; ".join(
    [
        "default-src 'none'",
        f"script-src {ORIGIN}/render.js 'unsafe-eval'",
        "require-trusted-types-for 'script'",
        "trusted-types default camera",
        "style-src 'unsafe-inline'",
        "worker-src blob:",
        "img-src data: blob:",
        "media-src data: blob:",
        "font-src data:",
        f"connect-src {ORIGIN}/files/ {ORIGIN}/fonts/",
        "form-action 'none'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "sandbox allow-scripts",
    ]
)
OPEN = {"Access-Control-Allow-Origin": "*"}  # the page's origin is opaque


class Site:
    """Plays the site for one scene. `assets` as (name, media type, file)."""

    def __init__(self) -> None:
        self.assets: list[tuple[str, str, str]] = []
        self._is_open = False

    def listed(self) -> list[dict[str, Any]]:
        return [
            {"name": name, "type": type, "address": f"{ORIGIN}/files/{number}"}
            for number, (name, type, _) in enumerate(self.assets)
        ]

    def answer(self, route: Route) -> None:
        path = route.request.url.removeprefix(ORIGIN)
        if route.request.is_navigation_request() and self._is_open:
            route.fulfill(status=204)  # who leaves the page stays on it
        elif path == "/":
            self._is_open = True
            route.fulfill(
                body=HTML, content_type="text/html; charset=utf-8", headers={"Content-Security-Policy": POLICY}
            )
        elif path == "/render.js":
            route.fulfill(path=DIST / "render.js", content_type="text/javascript; charset=utf-8")
        elif path.startswith("/fonts/") and (file := DIST / "fonts" / Path(path).name).is_file():
            route.fulfill(path=file, headers=OPEN | {"Content-Type": mimetypes.guess_type(file)[0] or "font/woff2"})
        elif path.startswith("/files/") and path[7:].isdecimal() and int(path[7:]) < len(self.assets):
            _, type, asset = self.assets[int(path[7:])]
            route.fulfill(path=asset, headers=OPEN | {"Content-Type": type})
        else:
            route.abort()
