"""What scene code finds in its frame: nothing that reaches further than the picture, and nobody who listens to it."""

import pytest
from playwright.sync_api import expect

from tests.browser.player.conftest import picture, send, tell, wait_for
from tests.browser.player.stand import scene, shows

GOOD = shows("return <h1>good {frame}</h1>;")


@pytest.fixture
def page(open_player):
    return open_player([scene("Good", GOOD)])


def test_the_page_cookies_and_storage_are_out_of_reach(page):
    reach = """(path) => {
      try { return String(path.split(".").reduce((o, key) => o[key], window)) } catch (refusal) { return refusal.name }
    }"""
    page.evaluate("document.cookie = 'secret=1'")
    frame = picture(page)
    assert page.evaluate(reach, "document.cookie") == "secret=1"
    for path in ("document.cookie", "top.document.title", "top.localStorage", "top.scenes", "top.frames.length.x.x"):
        assert frame.evaluate(reach, path) in ("SecurityError", "TypeError"), path
    for path in ("localStorage", "sessionStorage", "indexedDB", "caches", "cookieStore", "parent", "opener"):
        assert frame.evaluate(reach, path) == "undefined", path


def test_names_that_reach_further_are_gone(page):
    names = ["RTCPeerConnection", "WebTransport", "Worker", "SharedWorker", "MessageChannel", "BroadcastChannel",
             "fetch", "XMLHttpRequest", "WebSocket", "EventSource", "indexedDB", "caches", "open", "parent", "opener",
             "frameElement", "postMessage", "history", "navigation", "customElements", "speechSynthesis",
             "documentPictureInPicture", "Notification", "Temporal", "DOMParser", "trustedTypes"]  # fmt: skip
    find = "names => names.filter((name) => name in window)"
    assert set(names) - set(page.evaluate(find, names)) <= {"Temporal", "opener"}
    assert picture(page).evaluate(find, names) == []


REACHING = """() => {
  const made = [];
  for (const tag of ["iframe", "LINK", "object", "A", "meta", "script", "x:link"]) {
    made.push(document.createElement(tag).localName);
    made.push(document.createElementNS("http://www.w3.org/1999/xhtml", tag).localName);
  }
  const box = document.createElement("div");
  box.innerHTML = "<iframe></iframe><link rel=preload><b>bold</b><svg><script></script></svg><meta/>"
    + "<a href=x>a</a><abbr>b</abbr>";
  return [...new Set([...made, ...[...box.querySelectorAll("*")].map(({ localName }) => localName)])].sort();
}"""


def test_no_element_that_reaches_further_comes_into_being(page):
    assert {"a", "iframe", "link", "object", "meta", "script"} <= set(page.evaluate(REACHING))
    assert picture(page).evaluate(REACHING) == ["abbr", "b", "g", "svg", "template", "wbr", "x-link"]


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
    fake = "Object.assign(new Event('message'), { data: { type: 'seek', frame: 9 }, source: top })"
    frame.evaluate(f"dispatchEvent({fake})")
    page.evaluate("document.querySelector('iframe').contentWindow.postMessage({ type: 'seek', frame: 9 }, '*')")
    send(page, {"type": "seek", "frame": 8})
    wait_for(page, "frame", frame=8)
    assert not page.evaluate("told.some(({ type, frame }) => type === 'frame' && frame === 9)")


FORGED = [
    "{type: 'frame', frame: 4, turn: 0}",
    "{type: 'ready'}",
    "{type: 'ended'}",
    "{type: 'painted', id: 'Forged', revision: 1}",
    "{type: 'scene-error', id: 'Forged', revision: 1, frame: 0, message: 'x'.repeat(1e7)}",
    "new ArrayBuffer(5e7)",
]


def heard_so_far(page) -> int:
    """How much the page was told, once its first frames are surely among it: the frame tells in order."""
    send(page, {"type": "seek", "frame": 3})
    wait_for(page, "frame", frame=3)
    return page.evaluate("told.length")


def test_nothing_that_a_scene_posts_is_heard(page):
    """The frame's own program speaks on a port. What scenes can still reach of the page's window has no listener."""
    before = heard_so_far(page)
    page.evaluate("window.arrived = 0; addEventListener('message', () => arrived += 1)")
    for message in FORGED:
        picture(page).evaluate(f"top.postMessage({message}, '*')")
    page.wait_for_function("count => arrived === count", arg=len(FORGED))
    send(page, {"type": "seek", "frame": 5})
    wait_for(page, "frame", frame=5)
    later = page.evaluate("before => told.slice(before)", before)
    assert [one for one in later if one.get("id") != "Good"] == [{"type": "frame", "frame": 5, "total": 30}]


MADE_UP = [
    None,
    5,
    "ready",
    [],
    {"type": "toString"},
    {"type": "__proto__"},
    {"type": "constructor"},
    {"type": "frame", "frame": 4},
    {"type": "frame", "frame": "4", "turn": 0},
    {"type": "frame", "frame": -4, "turn": 0},
    {"type": "frame", "frame": 1e300, "turn": 0},
    {"type": "painted", "id": 4, "revision": 1},
    {"type": "painted", "id": "x" * 101, "revision": 1},
    {"type": "scene-error", "id": "x", "revision": 1, "frame": 0, "message": {}},
    {"type": "at-work", "id": {}, "revision": 1},
]


def test_the_page_ignores_what_has_another_shape(page):
    before = heard_so_far(page)
    for message in MADE_UP:
        tell(page, message)
    tell(page, {"type": "painted", "id": "x", "revision": 1, "more": "x", "__proto__": {"y": 1}})
    wait_for(page, "painted", id="x")
    later = page.evaluate("before => told.slice(before)", before)
    assert [one for one in later if one.get("id") != "Good"] == [{"type": "painted", "id": "x", "revision": 1}]
