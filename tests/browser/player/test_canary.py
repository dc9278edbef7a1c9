"""Nothing that scene code does reaches another address. The same attempts are first shown to reach it from a page."""

from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.player.canary import Canary
from tests.browser.player.conftest import seek
from tests.browser.player.stand import program, scene, shows
from tests.browser.player.ways_out import NAVIGATIONS, WAYS_OUT, attempting

GOOD = scene("Good", shows("return <h1>good {frame}</h1>;"))
WITH_DATAGRAMS = ("web-transport", "webrtc")
LONG_ENOUGH = 1000  # milliseconds; from a page the slowest way takes a third of it


@pytest.fixture
def canary() -> Iterator[Canary]:
    with Canary() as canary:
        yield canary


@pytest.fixture
def plain(browser: Browser, stand) -> Iterator[Page]:
    """A page without any policy."""
    page = browser.new_page()
    page.goto(stand.outside)
    yield page
    page.context.close()


def attempt(page: Page, code: str) -> None:
    page.evaluate(f"() => {{ {code} }}")


def never_heard(page: Page, canary: Canary, wanted: set[str]) -> set[str]:
    """What of this the canary has not heard after a while."""
    for _ in range(50):
        if not (left := wanted - {urlsplit(heard).path for heard in canary.heard}):
            break
        page.wait_for_timeout(100)
    return left


def test_every_way_out_reaches_the_canary_from_a_page(plain, canary):
    attempt(plain, attempting(WAYS_OUT, canary.address))
    requests = {f"/{name}" for name in WAYS_OUT} - {f"/{name}" for name in WITH_DATAGRAMS}
    assert never_heard(plain, canary, requests) == set()


@pytest.mark.parametrize("name", WITH_DATAGRAMS)
def test_every_way_to_send_datagrams_reaches_the_canary_from_a_page(plain, canary, name):
    attempt(plain, attempting({name: WAYS_OUT[name]}, canary.address))
    assert never_heard(plain, canary, {"datagram"}) == set()


def playing(open_player, code: str) -> Page:
    """A page that plays a scene which runs this code when it is loaded, when it is drawn and afterwards."""
    hostile = program(
        f"""const attempt = () => {{ {code} }};
        attempt();
        function Scene() {{
          require("react").useEffect(() => {{ attempt(); setDone(true); }}, []);
          const [done, setDone] = require("react").useState(false);
          return require("react").createElement("h1", null, done ? "tried" : "trying");
        }}
        exports.default = Scene;"""
    )
    return open_player([scene("Hostile", hostile), GOOD], sealed=True)


def shown(page: Page):
    return page.frame_locator("scene-player iframe").locator("h1")


def test_no_way_out_reaches_the_canary_from_a_scene(open_player, canary):
    page = playing(open_player, attempting(WAYS_OUT, canary.address))
    expect(shown(page)).to_have_text("tried")
    page.wait_for_timeout(LONG_ENOUGH)
    assert canary.heard == []
    assert canary.connections == 0
    seek(page, 35)
    expect(shown(page)).to_have_text("good 5")
    page.evaluate("url => fetch(url)", f"http://{canary.address}/page")
    assert canary.heard == ["/page"]


@pytest.mark.parametrize("name", NAVIGATIONS)
def test_no_scene_navigates_its_frame_away(open_player, plain, canary, name):
    way = {name: NAVIGATIONS[name]}
    page = playing(open_player, attempting(way, canary.address))
    page.wait_for_timeout(300)
    assert canary.heard == []
    attempt(plain, attempting(way, canary.address))
    assert never_heard(plain, canary, {f"/{name}"}) == set()
