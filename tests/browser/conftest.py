"""Real Chromium against a real server. Each person has a browser context of their own."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.contrib.auth.models import User
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page

from tests.serving import serve, session_cookie, wait_until_the_database_rests


@pytest.fixture(scope="session")
def served(django_db_setup: None, django_db_blocker: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """One server for all tests, as in life: it holds nothing that a test could leave behind for the next."""
    folder = tmp_path_factory.mktemp("web")
    with serve(folder / "web.log", SCENEWRIGHT_DATA=str(folder / "data")) as origin:
        yield origin


@pytest.fixture
def origin(transactional_db: None, served: str) -> Iterator[str]:
    yield served
    wait_until_the_database_rests()


@pytest.fixture
def open_page(browser: Browser, origin: str) -> Iterator[Callable[..., Page]]:
    """`open_page(person, path)`: a page in a new context, signed in. Errors in its console fail the test."""
    contexts: list[BrowserContext] = []
    complaints: list[str] = []

    def note(message: ConsoleMessage, *also: str) -> None:
        # A network that a test cuts off, and two people who write the same, are no fault of the page.
        expected = ("ERR_INTERNET_DISCONNECTED", "status of 409", *also)
        if message.type == "error" and not any(each in message.text for each in expected):
            complaints.append(f"{message.text} {message.location['url']}")

    def open_page(person: User | None, path: str = "/", *, loses_access: bool = False, **options) -> Page:
        context = browser.new_context(viewport={"width": 1440, "height": 860}, **options)
        context.set_default_timeout(15_000)
        contexts.append(context)
        if person:
            context.add_cookies([{"name": "sessionid", "value": session_cookie(person), "url": origin}])
        page = context.new_page()
        # What such a page asks for in the moment before it is told so is refused.
        page.on("console", lambda message: note(message, *(["status of 404"] if loses_access else [])))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.goto(origin + path)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert not complaints
