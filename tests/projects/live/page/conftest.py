"""The page's side: `<project-sync>` in a real browser, with a server that says exactly what each test needs.

The clock is the test's as well, so that seconds of silence take none.
"""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.projects.live.page.scripted import Server, pill


@pytest.fixture
def server(browser: Browser) -> Iterator[Server]:
    context = browser.new_context()
    context.set_default_timeout(15_000)
    yield Server(context.new_page())
    context.close()


@pytest.fixture
def live(server: Server) -> Server:
    server.say(3)
    expect(pill(server)).to_have_attribute("data-state", "live")
    return server
