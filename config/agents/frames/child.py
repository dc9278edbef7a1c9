"""The child process: reads a film, has Chromium show it in the real player, and prints the picture.

It is `python -m config.agents.frames.child CHROMIUM`: a film as JSON in, a PNG in base64 or a reason out. It knows
neither the database nor any secret, and its browser has no network: the page and all it asks for come from here.
"""

import base64
import json
import os
import sys
from pathlib import Path
from typing import Any

import django

# What the settings ask for; nothing is read from either.
os.environ.update(DJANGO_SETTINGS_MODULE="config.settings", DATABASE_URL="postgresql:///none", SECRET_KEY="none")  # noqa: S106
django.setup()

from playwright.sync_api import Page, Route, TimeoutError, sync_playwright  # noqa: E402

from brain.sheets.camera import ARGUMENTS, FRAMED, PATIENCE, SEEK, TOLD  # noqa: E402
from brain.sheets.player_page import LISTENING, ORIGIN, PAGE, answer, playlist  # noqa: E402

NO_NETWORK = ["--host-resolver-rules=MAP * ~NOTFOUND", "--disable-component-update", "--disable-sync"]


def main(chromium: str) -> None:
    try:
        told = {"png": base64.b64encode(take(chromium, json.load(sys.stdin))).decode()}
    except Threw as threw:
        told = {"error": f"The scene throws at this frame: {threw}"}
    except TimeoutError:
        told = {"error": f"The player did not show this frame within {PATIENCE // 1000} seconds."}
    json.dump(told, sys.stdout)


class Threw(Exception):
    """The scene's own code, at this frame."""


def take(chromium: str, film: dict[str, Any]) -> bytes:
    # Only root cannot have the browser's own sandbox around the scene's.
    arguments = [each for each in ARGUMENTS if each != "--no-sandbox" or os.geteuid() == 0]
    width, height = film["shown"]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=[*arguments, *NO_NETWORK])
        page = browser.new_page(viewport={"width": width, "height": height})
        page.add_init_script(LISTENING)
        page.route("**/*", lambda route: _answer(route, film))
        page.goto(PAGE)
        page.add_style_tag(content=FRAMED.format(width, height))
        _wait(page, type="ready")
        listed = [{"name": name, "address": f"/files/{name}", "type": type} for name, type, _ in film["assets"]]
        text = playlist([film["scene"]], listed, fps=film["fps"], size=(film["width"], film["height"]))
        page.evaluate("text => document.getElementById('playlist').dataset.playlist = text", text)
        _wait(page, type="painted")
        page.evaluate("document.querySelector('scene-player').pause()")
        page.evaluate(SEEK, film["frame"])
        _wait(page, type="frame", frame=film["frame"])
        page.evaluate(SEEK, film["frame"])
        return page.screenshot(animations="allow")


def _answer(route: Route, film: dict[str, Any]) -> None:
    path = route.request.url.removeprefix(ORIGIN)
    for name, type, file in film["assets"]:
        if path == f"/files/{name}":
            return route.fulfill(body=Path(file).read_bytes(), content_type=type)
    return answer(route, {film["scene"]["component"]: film["program"]}, {})


def _wait(page: Page, **wanted: Any) -> None:
    told = page.wait_for_function(TOLD, arg=wanted, timeout=PATIENCE).json_value()
    if told["type"] == "scene-error":
        raise Threw(told.get("message", "it says no more."))


if __name__ == "__main__":
    main(sys.argv[1])
