"""R4.4 in a real browser: a page goes down to polling and to what it knew last, says so, and comes up again by itself.

Between page and server stands a proxy that misbehaves. The page's clock is moved on: seconds of silence take none.
"""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from projects import changes as c
from projects import state
from tests.browser.proxy import Proxy
from tests.conftest import make_user
from tests.serving import serve, session_cookie


@pytest.fixture
def proxy(origin: str) -> Iterator[Proxy]:
    proxy = Proxy(int(origin.rpartition(":")[2]))
    yield proxy
    proxy.close()


@pytest.fixture
def alice(transactional_db):
    return make_user("alice")


@pytest.fixture
def video(alice):
    return state.create_project("Nimbus launch", by=alice)


@pytest.fixture
def page(browser: Browser, proxy: Proxy, alice, video) -> Iterator[Page]:
    """Not live yet: what stands in the way may stand there from the beginning."""
    context = browser.new_context(viewport={"width": 1440, "height": 860})
    context.set_default_timeout(15_000)
    context.add_cookies([{"name": "sessionid", "value": session_cookie(alice), "url": proxy.origin}])
    page = context.new_page()
    page.route("**/player/", lambda route: route.fulfill(body=""))  # its frame lets nobody in, a test's clock neither
    page.clock.install()
    yield page
    context.close()


@pytest.fixture
def workspace(page: Page, proxy: Proxy, video) -> Page:
    page.goto(proxy.origin + video.get_absolute_url())
    expect(pill(page)).to_have_attribute("data-state", "live")
    return page


def pill(page: Page):
    return page.locator("#connection")


def title(page: Page):
    return page.locator("#project-title")


def rename(video, name: str) -> None:
    state.apply(video, c.SetProject(title=name), by=video.members.get())


def until(page: Page, happened) -> None:
    """Five seconds of the page after another, each with time enough for the network to answer."""
    for _ in range(20):
        if happened():
            return
        page.clock.fast_forward(5100)
        page.wait_for_timeout(200)
    raise AssertionError(f"It did not happen; the pill says {pill(page).inner_text()}.")


def test_a_proxy_that_blocks_sockets_leaves_polling_and_editing(page, proxy, video):
    proxy.become("no sockets")
    page.goto(proxy.origin + video.get_absolute_url())
    until(page, lambda: pill(page).get_attribute("data-state") == "polling")
    assert proxy.sockets_refused > 0
    rename(video, "Heard by asking")
    until(page, lambda: title(page).inner_text() == "Heard by asking")
    expect(pill(page)).to_have_text(re.compile(r"^Polling · v\d+$"))
    page.locator("#prompt").fill("call it Asked for")
    page.keyboard.press("Enter")
    until(page, lambda: page.locator(".message--brain[data-state=complete]").count() == 1)
    proxy.become("open")
    until(page, lambda: pill(page).get_attribute("data-state") == "live")


def test_a_connection_that_is_refused_shows_what_was_known_and_comes_back(workspace, proxy, video):
    proxy.become("cut")
    expect(pill(workspace)).not_to_have_attribute("data-state", "live")
    rename(video, "Missed")
    until(workspace, lambda: pill(workspace).get_attribute("data-state") == "offline")
    expect(pill(workspace)).to_have_text(re.compile(r"^Offline · showing v\d+ of \d"))
    expect(title(workspace)).to_have_text("Nimbus launch")
    proxy.become("open")
    until(workspace, lambda: pill(workspace).get_attribute("data-state") == "live")
    expect(title(workspace)).to_have_text("Missed")


def test_a_server_that_is_stopped_and_started_again_is_found_again(page, proxy, video, tmp_path):
    restarted = proxy.server_port
    with serve(tmp_path / "web.log", SCENEWRIGHT_DATA=str(tmp_path / "data")) as origin:
        proxy.server_port = int(origin.rpartition(":")[2])
        page.goto(proxy.origin + video.get_absolute_url())
        expect(pill(page)).to_have_attribute("data-state", "live")
    expect(pill(page)).not_to_have_attribute("data-state", "live")
    rename(video, "While it was down")
    until(page, lambda: pill(page).get_attribute("data-state") == "offline")
    proxy.server_port = restarted
    until(page, lambda: pill(page).get_attribute("data-state") == "live")
    expect(title(page)).to_have_text("While it was down")


def test_a_line_that_went_dead_without_a_word_is_noticed_by_its_silence(workspace, proxy, video):
    proxy.become("silent")
    rename(video, "Unheard")
    workspace.clock.fast_forward(5100)
    expect(pill(workspace)).not_to_have_attribute("data-state", "live")
    proxy.become("open")
    until(workspace, lambda: pill(workspace).get_attribute("data-state") == "live")
    expect(title(workspace)).to_have_text("Unheard")


def test_a_browser_without_network_says_so_at_once_and_is_back_at_once(workspace, video):
    workspace.context.set_offline(True)
    expect(pill(workspace)).to_have_attribute("data-state", "offline")
    rename(video, "Written meanwhile")
    workspace.context.set_offline(False)
    expect(pill(workspace)).to_have_attribute("data-state", "live")
    expect(title(workspace)).to_have_text("Written meanwhile")


def test_a_page_that_slept_is_true_again_when_it_wakes(workspace, video):
    """The laptop was closed: no script ran, no timer, and the socket heard nothing that anybody acted on."""
    control = workspace.context.new_cdp_session(workspace)
    control.send("Page.setWebLifecycleState", {"state": "frozen"})
    rename(video, "While it slept")
    control.send("Page.setWebLifecycleState", {"state": "active"})
    expect(title(workspace)).to_have_text("While it slept")
    expect(pill(workspace)).to_have_attribute("data-state", "live")
