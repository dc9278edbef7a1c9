"""A page with a player on it, for each test."""

import json
import subprocess
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Frame, Page

from config.bootstrap.programs import find_node
from tests.browser.player.stand import Stand
from tests.serving import ROOT


@pytest.fixture(scope="session")
def built_player() -> None:
    subprocess.run([find_node() or "node", "static/build.mjs"], cwd=ROOT, check=True)


@pytest.fixture
def stand(built_player: None) -> Iterator[Stand]:
    with Stand() as stand:
        yield stand


# Playwright's frame.evaluate() needs the eval that the frame takes away: here the frame is let off that one thing,
# and its end of the line to the page is kept for `tell`.
WITH_EVAL = """if (origin === "null") {
  const { defineProperty } = Object, real = eval;
  Object.defineProperty = (object, name, how) =>
    defineProperty(object, name, object === globalThis && name === "eval" ? { ...how, value: real } : how);
  addEventListener("message", ({ ports }) => globalThis.line ??= ports[0]);
}"""


@pytest.fixture
def open_player(browser: Browser, stand: Stand) -> Iterator[Callable[..., Page]]:
    """`open_player(scenes)`: a page whose player is ready and shows these scenes.

    `sealed` leaves the frame as it is. `before` is run in every document.
    """
    contexts = []

    def open_player(scenes: list[dict], *, sealed: bool = False, before: str = "", **options) -> Page:
        stand.first = scenes
        contexts.append(browser.new_context(**({"viewport": {"width": 1000, "height": 700}} | options)))
        contexts[-1].add_init_script(before)
        page = contexts[-1].new_page()
        if not sealed:
            page.add_init_script(WITH_EVAL)
        page.goto(stand.origin)
        wait_for(page, "ready")
        return page

    yield open_player
    for context in contexts:
        context.close()


def picture(page: Page) -> Frame:
    """The sandboxed frame's document."""
    element = page.locator("scene-player iframe").element_handle()
    frame = element.content_frame()
    assert frame
    return frame


def wait_for(page: Page, event: str, **detail) -> dict:
    """The first event of this name with these details that the page has heard, or will hear."""
    found = "(wanted) => told.find((one) => Object.keys(wanted).every((key) => one[key] === wanted[key]))"
    return page.wait_for_function(found, arg={"type": event} | detail).json_value()


def eventually(page: Page, expression: str) -> None:
    """Waits until this is true in the frame, where nothing can wait by itself: time stands still in there."""
    for _ in range(400):
        if picture(page).evaluate(expression):
            return
        page.wait_for_timeout(25)
    raise AssertionError(f"It never came true: {expression}")


def show(page: Page, stand: Stand, scenes: list[dict], **film) -> None:
    """Bring a new playlist, as the live connection does."""
    page.evaluate("text => document.getElementById('playlist').dataset.playlist = text", stand.playlist(scenes, **film))


def seek(page: Page, frame: int) -> None:
    page.evaluate("frame => document.querySelector('scene-player').seek(frame)", frame)


def tell(page: Page, message: object) -> None:
    """Say something to the page as the frame's own program, which scenes cannot."""
    picture(page).evaluate("message => line.postMessage(message)", message)


def send(page: Page, *messages: object) -> None:
    """Post to the frame as the page, whatever it is."""
    page.evaluate(f"document.querySelector('scene-player').send(...{json.dumps(messages)})")
