"""From the click on Send to the finished answer in the page's socket, with the built-in brain and real verification.

The reference is the cheapest request that the same server answers (/health/live) in the same run.
"""

import http.client
import json
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any
from urllib.parse import urlencode, urlsplit
from uuid import uuid4

from django.contrib.auth.models import User
from websockets.sync.client import ClientConnection, connect

from benchmarks.figures import against
from projects import state
from projects.models import Project
from tests.serving import serve, session_cookie

ROUNDS = 20
GENERATE = "A 4 second intro for Nimbus number {} with the tagline Weather you can plan on, dark blue"
EDITS = ["make it 3 seconds", "make it 4 seconds"]


def run() -> dict[str, Any]:
    person, _ = User.objects.get_or_create(username="bench")
    project = state.create_project("Bench", by=person)
    with tempfile.TemporaryDirectory() as folder, serve(Path(folder) / "web.log", SCENEWRIGHT_DATA=folder) as origin:
        page = Page(origin, project, session_cookie(person))
        page.ask("A 2 second title that says Warm up")
        reference = [page.time_health() for _ in range(ROUNDS)]
        generation = [page.ask(GENERATE.format(number)) for number in range(ROUNDS)]
        quick = [page.ask(EDITS[number % 2]) for number in range(ROUNDS)]
        page.close()
    return {"quick_edit": against(quick, reference), "builtin_generation": against(generation, reference)}


class Page:
    """What a workspace does, without the browser: one socket, forms by HTTP."""

    def __init__(self, origin: str, project: Project, session: str) -> None:
        self.project, self.headers = project, {"Cookie": f"sessionid={session}; csrftoken={'c' * 32}"}
        self.address = urlsplit(origin)
        self.http = http.client.HTTPConnection(self.address.netloc)
        self.open = ExitStack()
        socket = connect(
            f"ws://{self.address.netloc}/ws/projects/{project.pk}/?version=0",
            additional_headers=self.headers,
            origin=origin,  # type: ignore[arg-type]
        )
        self.socket: ClientConnection = self.open.enter_context(socket)

    def ask(self, prompt: str) -> float:
        """Seconds from sending the prompt until its finished answer is here. Raises when it failed."""
        message_id, started = uuid4(), time.perf_counter()
        fields = urlencode({"id": message_id, "prompt": prompt})
        headers = {"Content-Type": "application/x-www-form-urlencoded", "X-CSRFToken": "c" * 32}
        self._request("POST", f"/projects/{self.project.pk}/messages/", fields, headers)
        answer = self.project.messages.get(reply_to=message_id)
        self._wait_for(lambda html: f'id="message-{answer.pk}"' in html and 'data-state="active"' not in html)
        taken = time.perf_counter() - started
        answer.refresh_from_db()
        if answer.state != "complete" or not answer.affected:
            raise RuntimeError(f"The brain did not do it: {prompt!r}: {answer.content or answer.error}")
        return taken

    def time_health(self) -> float:
        started = time.perf_counter()
        self._request("GET", "/health/live", None, {})
        return time.perf_counter() - started

    def close(self) -> None:
        self.open.close()
        self.http.close()

    def _request(self, method: str, path: str, body: str | None, headers: dict[str, str]) -> None:
        self.http.request(method, path, body, self.headers | headers)
        response = self.http.getresponse()
        said = response.read().decode()
        if response.status >= 300:
            raise RuntimeError(f"{method} {path} answered {response.status}: {said[:300]}")

    def _wait_for(self, wanted: Callable[[str], bool]) -> None:
        while True:
            frame = json.loads(self.socket.recv(timeout=30))
            fragments = frame.get("fragments")
            if fragments is not None:
                self.socket.send(json.dumps({"applied": frame["version"]}))
                if any(wanted(fragment["html"]) for fragment in fragments):
                    return
