"""What scene code cannot do. Every test first shows that the same attempt works outside of the frame."""

import pytest
from playwright.sync_api import expect

from tests.browser.player.conftest import picture, send, wait_for
from tests.browser.player.stand import scene, shows

GOOD = shows("return <h1>good {frame}</h1>;")

WAYS_OUT = {
    "fetch": "fetch(url, { mode: 'no-cors' }).catch(() => 0)",
    "image": "new Image().src = url",
    "beacon": "navigator.sendBeacon(url, 'x')",
    "request": "(() => { const x = new XMLHttpRequest(); x.open('GET', url); x.send(); })()",
    "script": "document.head.append(Object.assign(document.createElement('script'), { src: url }))",
    "stylesheet": "document.head.append("
    "Object.assign(document.createElement('link'), { rel: 'stylesheet', href: url }))",
    "prefetch": "document.head.append(Object.assign(document.createElement('link'), { href: url, rel: 'prefetch' }))",
    "css": "document.body.style.backgroundImage = `url(${url})`",
    "frame": "document.body.append(Object.assign(document.createElement('iframe'), { src: url }))",
    "form": "(() => { const f = Object.assign(document.createElement('form'), { action: url, target: '_blank' });"
    " document.body.append(f); f.submit(); })()",
    "window": "window.open(url)",
    "module": "import(url).catch(() => 0)",
    "worker": "(() => { try { new Worker(URL.createObjectURL(new Blob([`fetch('${url}')`]))) } catch {} })()",
    "events": "new EventSource(url)",
    "navigation": "location.href = url",
}


@pytest.fixture
def page(open_player):
    return open_player([scene("Good", GOOD)])


ATTEMPT = "url => { try { %s } catch {} }"


def attempt_all(frame, outside: str) -> None:
    for name, way in WAYS_OUT.items():
        frame.evaluate(ATTEMPT % way, f"{outside}/{name}")


def test_nothing_reaches_the_network(page, stand):
    attempt_all(picture(page), stand.outside)
    # Requests of the page itself come through, and after them: whatever could follow would have come before.
    page.evaluate("url => fetch(url).then(() => fetch(url))", f"{stand.outside}/page")
    assert stand.hits == ["/page", "/page"]


def test_the_same_attempts_reach_it_from_elsewhere(browser, stand):
    page = browser.new_page()
    page.goto(stand.outside)
    with page.expect_navigation(url="**/navigation"):
        attempt_all(page, stand.outside)
    assert {f"/{way}" for way in WAYS_OUT} - {hit.rstrip("?") for hit in stand.hits} == set()
    page.context.close()


def test_the_page_cookies_and_storage_are_out_of_reach(page):
    reach = """(path) => {
      try { return String(path.split(".").reduce((o, key) => o[key], window)) } catch (refusal) { return refusal.name }
    }"""
    page.evaluate("document.cookie = 'secret=1'")
    frame = picture(page)
    assert page.evaluate(reach, "document.cookie") == "secret=1"
    for path in ("document.cookie", "localStorage.x", "sessionStorage.x", "parent.document", "top.document.title"):
        assert frame.evaluate(reach, path) == "SecurityError", path
    assert frame.evaluate("origin") == "null"


def test_web_rtc_is_gone_also_from_new_frames(page):
    find = "() => Object.getOwnPropertyNames(window).filter((name) => /RTC|WebTransport/.test(name))"
    assert page.evaluate(find)
    assert picture(page).evaluate(find) == []
    inner = """() => {
      const frame = document.createElement("iframe");
      document.body.append(frame);
      try { return typeof frame.contentWindow.RTCPeerConnection } catch (e) { return e.name }
    }"""
    assert page.evaluate(inner) == "function"
    assert picture(page).evaluate(inner) in ("SecurityError", "undefined")


def test_messages_of_another_shape_are_ignored(page, stand):
    good = {"type": "playlist", "fps": 30, "width": 10, "height": 10, "scenes": []}
    bad_scene = {"id": "x", "revision": 1, "name": "x", "duration": 0, "program": "", "props": {}}
    send(
        page, None, 5, "seek", [], {}, {"type": "nothing"}, {"type": "constructor"}, {"type": "__proto__"},
        {"type": "seek", "frame": "9"}, {"type": "seek", "frame": -1}, {"type": "seek", "frame": 1.5},
        {"type": "speed", "rate": 0}, {"type": "loop", "loop": 1}, {"type": "playlist"},
        good | {"fps": 0}, good | {"scenes": [bad_scene]}, good | {"scenes": 5}, good | {"width": 1e9},
    )  # fmt: skip
    send(page, {"type": "seek", "frame": 7})
    expect(picture(page).locator("h1")).to_have_text("good 7")


def test_only_the_page_is_obeyed(page):
    frame = picture(page)
    frame.evaluate("window.postMessage({ type: 'seek', frame: 9 }, '*')")
    frame.evaluate("dispatchEvent(new MessageEvent('message', { data: { type: 'seek', frame: 9 }, source: parent }))")
    send(page, {"type": "seek", "frame": 8})
    wait_for(page, "frame", frame=8)
    assert not page.evaluate("told.some(({ type, frame }) => type === 'frame' && frame === 9)")


MADE_UP = [
    "null",
    "5",
    "{type: 'toString'}",
    "{type: 'frame', frame: 4}",
    "{type: 'frame', frame: '4', turn: 0}",
    "{type: 'frame', frame: -4, turn: 0}",
    "{type: 'painted', id: 4, revision: 1}",
    "{type: 'scene-error', id: 'x', revision: 1, frame: 0, message: {}}",
]


def test_the_page_ignores_what_scenes_make_up(page):
    before = page.evaluate("told.length")
    for message in MADE_UP:
        picture(page).evaluate(f"parent.postMessage({message}, '*')")
    page.evaluate("postMessage({ type: 'frame', frame: 6, turn: 0 }, '*')")
    send(page, {"type": "seek", "frame": 5})
    wait_for(page, "frame", frame=5)
    later = page.evaluate("before => told.slice(before)", before)
    assert [one for one in later if one.get("id") != "Good"] == [{"type": "frame", "frame": 5, "total": 30}]
