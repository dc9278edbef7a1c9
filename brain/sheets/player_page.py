"""A page with nothing but the real player under its real policy, answered without any server."""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.template.loader import render_to_string

from scenes.player import player_policy

if TYPE_CHECKING:
    from playwright.sync_api import Route

ORIGIN = "http://localhost"
DIST = Path(settings.BASE_DIR) / "static" / "dist"
PAGE = f"{ORIGIN}/sheet/"
# What the player tells, kept until it is asked for.
LISTENING = """window.told = [];
for (const type of ["frame", "ready", "painted", "scene-error", "layout"])
  document.addEventListener(type, ({ detail }) => window.told.push({ type, ...detail }));"""
_HASH = re.compile(r"\.[0-9a-f]{12}(?=\.)")  # of collected static files
_KINDS = {".js": "text/javascript", ".json": "application/json", ".woff2": "font/woff2"}


def answer(route: "Route", programs: Mapping[str, str], assets: Mapping[str, tuple[str, bytes]]) -> None:
    """Plays the site: the page, the frame, their scripts and fonts, the scenes' programs, and assets as (type, bytes)."""
    path = route.request.url.removeprefix(ORIGIN).split("?")[0]
    if path == "/sheet/":
        route.fulfill(body=render_to_string("sheets/player.html"), content_type="text/html; charset=utf-8")
    elif path == "/player/":
        frame = render_to_string("player/frame.html")
        headers = {"Content-Security-Policy": player_policy(ORIGIN), "Content-Type": "text/html; charset=utf-8"}
        route.fulfill(body=frame, headers=headers)
    elif path in programs:
        route.fulfill(body=programs[path], content_type="text/javascript; charset=utf-8")
    elif path in assets:
        type, content = assets[path]
        route.fulfill(body=content, content_type=type)
    elif path.startswith("/static/dist/") and (file := _file(path)).is_file():
        route.fulfill(body=file.read_bytes(), content_type=_KINDS.get(file.suffix, "application/octet-stream"))
    else:
        route.fulfill(status=404)


def playlist(scenes: list[dict[str, Any]], assets: list[dict[str, str]], *, fps: int, size: tuple[int, int]) -> str:
    film = {"version": 1, "fps": fps, "width": size[0], "height": size[1], "scenes": scenes}
    return json.dumps(film | ({"assets": assets} if assets else {}))


def _file(path: str) -> Path:
    file = (DIST / _HASH.sub("", path.removeprefix("/static/dist/"))).resolve()
    return file if file.is_relative_to(DIST) else DIST
