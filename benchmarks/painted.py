"""From a commit to what somebody sees: the real workspace in Chromium, and when the news are painted."""

import os
import time
from collections.abc import Callable

from playwright.sync_api import expect, sync_playwright

from config.bootstrap.programs import find_chromium
from tests.chromium import CHROMIUM_ARGUMENTS

ROUNDS = 40
WARM_UP = 5
# Two animation frames after the fragments are in the page, the first of them has been painted. The page's clock and
# this process's are the machine's.
WATCH = """() => document.addEventListener("project-sync:applied", ({ detail: { version } }) =>
    requestAnimationFrame(() => requestAnimationFrame(() => {
        window.painted = [version, performance.timeOrigin + performance.now()];
    })))"""


def paints(address: str, cookie: str, commit: Callable[[], int]) -> list[float]:
    """Seconds from each commit, which returns its version, to its paint."""
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"  # Playwright runs an event loop in this thread
    seconds = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=CHROMIUM_ARGUMENTS)
        context = browser.new_context(viewport={"width": 1440, "height": 860})
        context.add_cookies([{"name": "sessionid", "value": cookie, "domain": "127.0.0.1", "path": "/"}])
        page = context.new_page()
        page.goto(address)
        expect(page.locator("#connection")).to_have_attribute("data-state", "live", timeout=30_000)
        page.evaluate(WATCH)
        for number in range(WARM_UP + ROUNDS):
            version = commit()
            committed = time.time()
            painted = page.wait_for_function("version => window.painted?.[0] >= version && window.painted", arg=version)
            if number >= WARM_UP:
                seconds.append(max(0.0, painted.json_value()[1] / 1000 - committed))
        browser.close()
    return seconds
