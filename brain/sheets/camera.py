"""Takes the pictures: one Chromium, one player page, and every scene in every format through it."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from django.template.loader import render_to_string
from playwright.sync_api import Browser, Page, Route, TimeoutError, sync_playwright

from brain.sheets.films import FPS, Filmed
from brain.sheets.player_page import LISTENING, PAGE, answer, playlist
from brain.sheets.sheet import FORMATS, SHOWN, Sheet, Shot, moments
from brain.sheets.stand_ins import stand_ins
from scenes.compiler import compile_scene
from scenes.verifier import verify

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--no-first-run",
    "--hide-scrollbars",
    "--font-render-hinting=none",  # letters as wide as in browsers with a window
]
CSS = Path(__file__).with_name("sheet.css")
PATIENCE = 20_000  # milliseconds
FRAMED = (
    "body {{ margin: 0 }} scene-player, scene-player iframe {{ display: block; border: 0; width: {}px; height: {}px }}"
)
TOLD = """(wanted) => window.told.find((one) =>
  one.type === "scene-error" || Object.keys(wanted).every((key) => one[key] === wanted[key]))"""
# A frame is on the screen after the next two paints.
SEEK = """(frame) => new Promise((done) => {
  document.querySelector("scene-player").seek(frame);
  requestAnimationFrame(() => requestAnimationFrame(() => done()));
})"""


@contextmanager
def camera(chromium: str) -> Iterator["Camera"]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        try:
            yield Camera(browser)
        finally:
            browser.close()


class Camera:
    def __init__(self, browser: Browser) -> None:
        self.browser = browser
        self.pages: dict[str, Page] = {}  # by format
        self.programs: dict[str, str] = {}
        self.pictures: dict[str, tuple[str, bytes]] = {}
        self.films = 0

    def shoot(self, film: list[Filmed], format: str, *, frames: int) -> list[list[Shot]]:
        """The shots of each scene. Raises scenes.findings.CompileError."""
        self.films += 1
        page = self.pages.get(format) or self._open(format)
        scenes = [self._scene(f"{self.films}-{number}", each) for number, each in enumerate(film)]
        self._show(page, scenes, film, format)
        shots, start = [], 0
        for each, scene in zip(film, scenes, strict=True):
            pngs = {at: self._frame(page, start + at, scene) for at in moments(frames, each.duration)}
            findings = (*self._findings(page, scene), *_verified(self.programs[scene["component"]], format))
            shots.append([_shot(png, at, format, findings) for at, png in pngs.items()])
            start += each.duration
        return shots

    def print(self, sheet: Sheet, path: Path) -> None:
        page = self.browser.new_page(viewport={"width": 1556, "height": 800})
        page.set_content(render_to_string("sheets/sheet.html", {"sheet": sheet}))
        page.add_style_tag(content=CSS.read_text(encoding="utf-8"))
        page.screenshot(path=path, full_page=True)
        page.close()

    def _open(self, format: str) -> Page:
        width, height = SHOWN[format]
        page = self.browser.new_page(viewport={"width": width, "height": height})
        page.add_init_script(LISTENING)
        page.route("**/*", self._answer)
        page.goto(PAGE)
        page.add_style_tag(content=FRAMED.format(width, height))
        self._wait(page, type="ready")
        self.pages[format] = page
        return page

    def _answer(self, route: Route) -> None:
        answer(route, self.programs, self.pictures)

    def _scene(self, name: str, filmed: Filmed) -> dict[str, Any]:
        program = compile_scene(filmed.tsx_code).program
        address = f"/components/{hashlib.sha256(program.encode()).hexdigest()}.js"
        self.programs[address] = program
        known = {"id": name, "name": filmed.name, "revision": 1, "duration": filmed.duration, "props": {}}
        return known | {"component": address}

    def _show(self, page: Page, scenes: list[dict[str, Any]], film: list[Filmed], format: str) -> None:
        assets = stand_ins(film)
        self.pictures = {f"/files/{name}": ("image/svg+xml", svg.encode()) for name, svg in assets.items()}
        listed = [{"name": name, "address": f"/files/{name}", "type": "image/svg+xml"} for name in assets]
        text = playlist(scenes, listed, fps=FPS, size=FORMATS[format])
        page.evaluate(
            SEEK, 0
        )  # else the next film begins where the one before was left, and its first scene never shows
        page.evaluate("told.length = 0")
        page.evaluate("text => document.getElementById('playlist').dataset.playlist = text", text)
        self._wait(page, type="painted", id=scenes[0]["id"])
        page.evaluate("document.querySelector('scene-player').pause()")  # it begins to play by itself

    def _frame(self, page: Page, frame: int, scene: dict[str, Any]) -> bytes:
        page.evaluate(SEEK, frame)
        self._wait(page, type="frame", frame=frame)
        self._wait(page, type="painted", id=scene["id"])  # else it is still the scene before
        page.evaluate(SEEK, frame)
        return page.screenshot(animations="allow")

    def _findings(self, page: Page, scene: dict[str, Any]) -> tuple[str, ...]:
        try:
            told = self._wait(page, type="layout", id=scene["id"], timeout=PATIENCE / 3)
        except TimeoutError:
            return ("Its layout could not be looked at.",)
        return tuple(each["message"] for each in told.get("findings", [told]))

    def _wait(self, page: Page, *, timeout: float = PATIENCE, **wanted: Any) -> dict[str, Any]:
        told: dict[str, Any] = page.wait_for_function(TOLD, arg=wanted, timeout=timeout).json_value()
        return told


def _verified(program: str, format: str) -> tuple[str, ...]:
    width, height = FORMATS[format]
    return tuple(each.message for each in verify(program, props={}, width=width, height=height, fps=FPS).findings)


def _shot(png: bytes, at: int, format: str, findings: tuple[str, ...]) -> Shot:
    return Shot(png, f"{format} · {at / FPS:.1f} s", findings)
