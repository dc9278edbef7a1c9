"""A server that says exactly what each test of `<project-sync>` needs, and what it is made to say."""

import json
from typing import Any
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import Locator, Page, Route, WebSocketRoute

from tests.serving import ROOT

PAGE = """<!doctype html><body>
<output id="connection" data-state="catching-up"><i></i><connection-words>Catching up</connection-words></output>
<ol id="timeline"><li id="block-a" tabindex="0">A</li><li id="block-b" tabindex="0">B</li></ol>
<p id="note"><input id="field"></p>
<div id="messages"><p id="message-1" data-created="2026-01-01T10:00:00+00:00">one</p></div>
<button id="form" hx-post="/form/" hx-swap="none">Send</button>
<live-fragments></live-fragments>
<project-sync project="p" version="3">
  <project-socket address="/ws/projects/p/"></project-socket><project-poll address="/projects/p/sync/"></project-poll>
  <wake-up></wake-up>
</project-sync>
<script src="/dist/htmx.min.js"></script><script src="/dist/idiomorph.min.js"></script>
{scripts}""".replace(
    "{scripts}",
    "".join(
        f'<script type="module" src="/js/{name}.js"></script>'
        for name in ("live-fragments", "connection-words", "project-socket", "project-poll", "wake-up", "project-sync")
    ),
)


class Server:
    """Sockets and polls of one page, in the order in which they came."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.sockets: list[WebSocketRoute] = []
        self.said: list[Any] = []  # by the page, through any socket
        self.polls: list[str] = []  # the version of each poll
        self.poll_answer: tuple[int, Any] | None = (204, None)  # None: nobody answers
        self.form_status = 204
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
            route.fulfill(status=self.form_status, headers={"X-Project-Version": "9"})
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


def pill(server: Server) -> Locator:
    return server.page.locator("#connection")


def fragment(name: str, html: str, **more: str) -> dict[str, Any]:
    return {"id": name, "html": html, **more}


def message(number: int, minute: int, text: str = "") -> dict[str, Any]:
    html = f'<p id="message-{number}" data-created="2026-01-01T10:{minute:02}:00+00:00">{text or number}</p>'
    return fragment(f"message-{number}", html, into="messages")


TIMELINE = '<ol id="timeline"><li id="block-b" tabindex="0">B</li><li id="block-a" tabindex="0">{}</li></ol>'
