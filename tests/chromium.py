"""Real Chromium, one for all tests: Playwright allows one session a process."""

import os
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from config.bootstrap.programs import find_chromium

CHROMIUM_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--site-per-process",  # a sandboxed frame has a process of its own, as in browsers with a window
    "--font-render-hinting=none",  # letters as wide as they are there, too
]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = find_chromium()
    assert path, "These tests need Chromium: apt-get install chromium"
    # Playwright's synchronous API runs an event loop in this thread; the tests still read the database from it.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
    expect.set_options(timeout=15_000)  # milliseconds: a machine that is busy with other tests is no fault of the page
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=CHROMIUM_ARGUMENTS)
        yield browser
        browser.close()
