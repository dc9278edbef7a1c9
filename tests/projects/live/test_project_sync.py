"""The page's side: `<project-sync>` in a real browser, with a server that says exactly what each test needs.

The clock is the test's as well, so that seconds of silence take none.
"""

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, WebSocketRoute, expect

from tests.serving import ROOT

PAGE = """<!doctype html><body>
<output id="connection" data-state="catching-up"><i></i><span data-text>Catching up</span></output>
<ol id="timeline"><li id="block-a" tabindex="0">A</li><li id="block-b" tabindex="0">B</li></ol>
<p id="note"><input id="field"></p>
<div id="messages"><p id="message-1" data-created="2026-01-01T10:00:00+00:00">one</p></div>
<button id="form" hx-post="/form/" hx-swap="none">Send</button>
<live-fragments></live-fragments>
<project-sync project="p" version="3" socket="/ws/projects/p/" poll="/projects/p/sync/"></project-sync>
<script src="/dist/htmx.min.js"></script><script src="/dist/idiomorph.min.js"></script>
<script type="module" src="/js/live-fragments.js"></script>
<script type="module" src="/js/project-sync.js"></script>"""


class Server:
    """Sockets and polls of one page, in the order in which they came."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.sockets: list[WebSocketRoute] = []
        self.said: list[Any] = []  # by the page, through any socket
        self.polls: list[str] = []  # the version of each poll
        self.poll_answer: tuple[int, Any] | None = (204, None)  # None: nobody answers
        page.route("http://page.test/**", self._answer)
        page.route_web_socket("ws://page.test/**", self._accept)
        page.clock.install()
        page.goto("http://page.test/")
        self.wait_for(lambda: self.sockets)

    def _answer(self, route: Route) -> None:
        path = urlsplit(route.request.url).path
        if path == "/":
            route.fulfill(body=PAGE, content_type="text/html")
        elif path == "/form/":
            route.fulfill(status=204, headers={"X-Project-Version": "9"})
        elif path == "/projects/p/sync/":
            self.polls.append(self.version_in(route.request.url))
            if self.poll_answer is None:
                route.abort()
            else:
                status, content = self.poll_answer
                route.fulfill(status=status, body=json.dumps(content) if content else "")
        elif (file := ROOT / "static" / path.lstrip("/")).exists():
            route.fulfill(path=file)
        else:
            route.fulfill(status=404)

    def _accept(self, socket: WebSocketRoute) -> None:
        self.sockets.append(socket)
        socket.on_message(lambda text: self.said.append(json.loads(text)))

    def version_in(self, address: str) -> str:
        return parse_qs(urlsplit(address).query)["version"][0]

    def say(self, version: int, *fragments: dict[str, Any], **more: Any) -> None:
        frame = {"fragments": list(fragments)} if fragments else {}
        self.sockets[-1].send(json.dumps({"version": version} | frame | more))

    def wait_for(self, happened: Any) -> None:
        """Events of the page reach this process only while it talks to the page."""
        for _ in range(500):
            if happened():
                return
            self.page.evaluate("() => new Promise(done => queueMicrotask(done))")
        raise AssertionError("It did not happen.")

    def pass_by(self, seconds: float) -> None:
        self.page.clock.run_for(int(seconds * 1000))


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


def pill(server: Server) -> Locator:
    return server.page.locator("#connection")


def fragment(name: str, html: str, **more: str) -> dict[str, Any]:
    return {"id": name, "html": html, **more}


def message(number: int, minute: int, text: str = "") -> dict[str, Any]:
    html = f'<p id="message-{number}" data-created="2026-01-01T10:{minute:02}:00+00:00">{text or number}</p>'
    return fragment(f"message-{number}", html, into="messages")


TIMELINE = '<ol id="timeline"><li id="block-b" tabindex="0">B</li><li id="block-a" tabindex="0">{}</li></ol>'


def test_a_heartbeat_that_says_nothing_new_makes_the_page_live(server):
    assert server.version_in(server.sockets[0].url) == "3"
    expect(pill(server)).to_have_attribute("data-state", "catching-up")
    server.say(3)
    expect(pill(server)).to_have_attribute("data-state", "live")
    expect(pill(server)).to_have_text("Live · v3")


def test_a_frame_is_applied_acknowledged_and_announced(live):
    live.page.evaluate(
        "document.addEventListener('project-sync:applied', ({detail: {version, ids}}) => "
        "window.applied = [version, ...ids])"
    )
    live.say(4, fragment("timeline", TIMELINE.format("Renamed")))
    expect(live.page.locator("#block-a")).to_have_text("Renamed")
    expect(pill(live)).to_have_text("Live · v4")
    live.wait_for(lambda: live.said == [{"applied": 4}])
    assert live.page.evaluate("window.applied") == [4, "timeline"]


def test_a_late_frame_is_ignored_and_acknowledged_with_what_is_shown(live):
    live.say(5, fragment("timeline", TIMELINE.format("Five")))
    live.say(4, fragment("timeline", TIMELINE.format("Four")))
    live.wait_for(lambda: live.said == [{"applied": 5}, {"applied": 5}])
    expect(live.page.locator("#block-a")).to_have_text("Five")


def test_elements_focus_and_typing_survive_the_news(live):
    page = live.page
    page.evaluate("document.querySelectorAll('li').forEach(li => (li.mine = true, li.style.flexGrow = '3'))")
    page.locator("#block-a").focus()
    live.say(4, fragment("timeline", TIMELINE.format("Moved")))
    expect(page.locator("#timeline > :last-child")).to_have_text("Moved")
    expect(page.locator("#block-a")).to_be_focused()
    assert page.evaluate("[...document.querySelectorAll('li')].map(li => li.mine && li.style.flexGrow)") == ["3", "3"]
    page.locator("#field").fill("half a thought")
    live.say(5, fragment("note", '<p id="note" class="new"><input id="field" value="the server\'s"></p>'))
    expect(page.locator("#note")).to_have_class("new")
    expect(page.locator("#field")).to_be_focused()
    expect(page.locator("#field")).to_have_value("half a thought")


def test_messages_stand_in_the_order_of_their_time(live):
    live.say(4, message(3, 30))
    live.say(5, message(4, 40), message(2, 20))
    live.say(6, message(3, 30, "three, changed"))
    expect(live.page.locator("#messages > *")).to_have_text(["one", "2", "three, changed", "4"])


def test_ones_own_message_without_a_time_stays_last_until_the_server_names_it(live):
    live.page.evaluate(
        "document.getElementById('messages').insertAdjacentHTML('beforeend', '<p id=message-9>mine</p>')"
    )
    live.say(4, message(2, 20))
    expect(live.page.locator("#messages > *")).to_have_text(["one", "2", "mine"])
    live.say(5, message(10, 31, "answer"), message(9, 30, "mine, kept"))
    expect(live.page.locator("#messages > *")).to_have_text(["one", "2", "mine, kept", "answer"])


MAKING = '<article id="message-7" data-created="2026-01-01T10:50:00+00:00">{}<b>{}</b></article>'
PLACE = '<div id="making-7" data-passing>{}</div>'


def pass_by(server: Server, html: str, name: str = "making-7") -> None:
    server.say(3, passing=[fragment(name, PLACE.format(html))])


def test_what_is_passing_is_shown_and_acknowledged_and_raises_no_version(live):
    live.say(4, fragment("message-7", MAKING.format(PLACE.format(""), "writing"), into="messages"))
    live.wait_for(lambda: live.said == [{"applied": 4}])
    pass_by(live, "<pre>one</pre>")
    pass_by(live, "<pre>one two</pre>")
    expect(live.page.locator("#making-7 pre")).to_have_text("one two")
    live.wait_for(lambda: live.said == [{"applied": 4}] * 3)
    expect(pill(live)).to_have_text("Live · v4")


def test_news_leave_what_is_passing_in_its_place_until_they_have_that_place_no_more(live):
    live.say(4, fragment("message-7", MAKING.format(PLACE.format(""), "writing"), into="messages"))
    pass_by(live, "<pre>one</pre>")
    live.say(5, fragment("message-7", MAKING.format(PLACE.format(""), "checking"), into="messages"))
    expect(live.page.locator("#message-7 b")).to_have_text("checking")
    expect(live.page.locator("#making-7 pre")).to_have_text("one")
    live.say(6, fragment("message-7", MAKING.format("", "done"), into="messages"))
    expect(live.page.locator("#message-7")).to_have_text("done")
    expect(live.page.locator("#making-7")).to_have_count(0)


def test_what_is_passing_for_an_answer_that_is_not_shown_comes_to_nothing(live):
    pass_by(live, "<pre>one</pre>", name="making-8")
    live.wait_for(lambda: live.said == [{"applied": 3}])
    assert live.page.locator("[data-passing]").count() == 0


def test_what_is_gone_is_removed(live):
    live.say(4, message(2, 20), message(3, 30))
    live.say(5, fragment("message-2", "", into="messages"))
    expect(live.page.locator("#messages > *")).to_have_text(["one", "3"])


def test_a_whole_frame_leaves_only_what_it_names_and_ones_own_unsent_message(live):
    live.page.evaluate(
        "document.getElementById('messages').insertAdjacentHTML('beforeend', '<p id=message-9>mine</p>')"
    )
    live.say(4, message(2, 20), whole=True)
    expect(live.page.locator("#messages > *")).to_have_text(["2", "mine"])


def test_new_elements_answer_to_htmx(live):
    live.say(4, fragment("note", '<p id="note"><button id="new" hx-post="/form/" hx-swap="none">New</button></p>'))
    with live.page.expect_request("**/form/"):
        live.page.locator("#new").click()


def test_one_fragment_that_does_not_morph_does_not_keep_the_others_back(live):
    live.page.evaluate("""() => {
        const morph = Idiomorph.morph;
        Idiomorph.morph = (shown, ...rest) => {
            if (shown.id === "note") throw new Error("not this one");
            return morph(shown, ...rest);
        };
    }""")
    live.say(4, fragment("note", '<p id="note">news</p>'), fragment("timeline", TIMELINE.format("Renamed")))
    expect(live.page.locator("#note")).to_have_text("news")
    expect(live.page.locator("#block-a")).to_have_text("Renamed")


def test_silence_leads_to_polling_and_a_word_back_to_live(live):
    live.poll_answer = (200, {"version": 4, "fragments": [fragment("timeline", TIMELINE.format("Polled"))]})
    live.pass_by(4.6)
    expect(live.page.locator("#block-a")).to_have_text("Polled")
    expect(pill(live)).to_have_attribute("data-state", "polling")
    expect(pill(live)).to_have_text("Polling · v4")
    live.poll_answer = (204, None)
    live.pass_by(5.6)
    live.wait_for(lambda: live.polls == ["3", "4"])
    assert live.version_in(live.sockets[-1].url) == "4"
    live.say(4)
    expect(pill(live)).to_have_text("Live · v4")


def test_polls_that_fail_say_what_is_still_shown_and_since_when(live):
    live.poll_answer = None
    live.pass_by(4.6)
    live.wait_for(lambda: len(live.polls) == 1)
    expect(pill(live)).to_have_attribute("data-state", "catching-up")
    live.pass_by(5.6)
    expect(pill(live)).to_have_attribute("data-state", "offline")
    expect(pill(live)).to_contain_text("Offline · showing v3 of ")
    live.poll_answer = (204, None)
    live.pass_by(5.6)
    expect(pill(live)).to_have_text("Polling · v3")


def test_a_server_that_does_not_listen_is_not_called_live(live):
    live.say(3, listening=False)
    expect(pill(live)).to_have_attribute("data-state", "catching-up")
    for _ in range(3):
        live.pass_by(2)
        live.say(3, listening=False)
    expect(pill(live)).to_have_attribute("data-state", "polling")
    assert len(live.sockets) == 1
    live.say(3)
    expect(pill(live)).to_have_attribute("data-state", "live")


def test_a_heartbeat_of_a_version_that_never_came_is_asked_for(live):
    live.poll_answer = (200, {"version": 4, "fragments": [fragment("timeline", TIMELINE.format("Asked"))]})
    live.say(4)
    expect(pill(live)).to_have_attribute("data-state", "catching-up")
    for _ in range(3):
        live.pass_by(2)
        live.say(4)
    expect(live.page.locator("#block-a")).to_have_text("Asked")
    expect(pill(live)).to_have_text("Live · v4")


@pytest.mark.parametrize("code", [1000, 1001, 1011, 1013, 4400])
def test_a_closed_socket_is_opened_again_with_the_version_that_is_shown(live, code):
    live.say(4, fragment("timeline", TIMELINE.format("Four")))
    live.wait_for(lambda: live.said)
    live.sockets[-1].close(code=code)
    expect(pill(live)).to_have_attribute("data-state", "catching-up")
    live.pass_by(1)
    live.wait_for(lambda: len(live.sockets) == 2)
    assert live.version_in(live.sockets[-1].url) == "4"
    live.say(4)
    expect(pill(live)).to_have_attribute("data-state", "live")


@pytest.mark.parametrize(("code", "words"), [(4401, "Signed out"), (4403, "No access any more"), (4404, "Deleted")])
def test_a_socket_that_may_not_be_is_not_tried_again(live, code, words):
    live.sockets[-1].close(code=code)
    expect(pill(live)).to_have_attribute("data-state", "offline")
    expect(pill(live)).to_contain_text(f"{words} · showing v3")
    expect(pill(live).locator("a")).to_have_count(1 if code == 4401 else 0)
    live.pass_by(30)
    assert len(live.sockets) == 1
    assert live.polls == []


def test_who_was_signed_out_can_sign_in_and_come_back(live):
    live.sockets[-1].close(code=4401)
    expect(pill(live).get_by_role("link", name="Sign in")).to_have_attribute("href", "/sign-in/?next=%2F")


@pytest.mark.parametrize(("status", "words"), [(401, "Signed out"), (404, "No access any more")])
def test_a_poll_can_say_so_too(live, status, words):
    live.poll_answer = (status, None)
    live.pass_by(4.6)
    expect(pill(live)).to_contain_text(words)
    live.pass_by(30)
    assert len(live.polls) == 1


@pytest.mark.parametrize("event", ["online", "offline", "pageshow", "visibilitychange"])
def test_whatever_may_have_been_missed_is_asked_for_at_once(live, event):
    where = "document" if event == "visibilitychange" else "window"
    made = "new PageTransitionEvent('pageshow', {persisted: true})" if event == "pageshow" else f"new Event('{event}')"
    live.page.evaluate(f"{where}.dispatchEvent({made})")
    live.wait_for(lambda: live.polls == ["3"])


def test_a_form_whose_version_does_not_arrive_is_asked_for(live):
    live.page.locator("#form").click()
    live.pass_by(0.3)
    assert live.polls == []
    live.pass_by(0.2)
    live.wait_for(lambda: live.polls == ["3"])


def test_a_form_whose_version_arrived_asks_nothing(live):
    live.page.locator("#form").click()
    live.say(9, fragment("timeline", TIMELINE.format("Nine")))
    expect(live.page.locator("#block-a")).to_have_text("Nine")
    live.pass_by(0.5)
    assert live.polls == []
