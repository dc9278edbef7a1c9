"""Pages without a browser: sockets that remember what they were sent and acknowledge what they apply."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from typing import Any

import psycopg
import pytest
from channels.testing import WebsocketCommunicator
from django.contrib.auth.models import User
from django.db import connection

from config.asgi import application
from config.db import in_thread
from projects import state
from projects.changes import Change
from projects.models import Project, Version
from tests.serving import session_cookie

WAIT = 20  # seconds until a test gives up; nothing here depends on how fast it is


class Page:
    """What `<project-sync>` does, seen from the wire."""

    def __init__(
        self,
        project: Project,
        cookie: str | None,
        *,
        version: int | str,
        origin: str | None = None,
        token: str | None = None,
    ) -> None:
        headers = [(b"host", b"localhost:8000")]
        if cookie:
            headers.append((b"cookie", f"sessionid={cookie}".encode()))
        if token:
            headers.append((b"authorization", f"Token {token}".encode()))
        if origin:
            headers.append((b"origin", origin.encode()))
        path = f"/ws/projects/{project.pk}/?version={version}"
        self.socket = WebsocketCommunicator(application, path, headers=headers)
        self.closed_with: int | None = None

    async def open(self) -> "Page":
        accepted, _ = await self.socket.connect(timeout=WAIT)
        assert accepted
        return self

    async def frame(self, *, acknowledge: bool = True) -> dict[str, Any]:
        """The next frame that is not a heartbeat."""
        return await self._next(lambda said: "fragments" in said, acknowledge=acknowledge)

    async def heartbeat(self, wanted: Callable[[dict[str, Any]], bool] = lambda said: True) -> dict[str, Any]:
        """The next heartbeat that is wanted; no frame may come before it."""
        said = await self._next(lambda said: "fragments" in said or wanted(said))
        assert "fragments" not in said, said
        return said

    async def acknowledge(self, version: Any) -> None:
        await self.socket.send_to(text_data=json.dumps({"applied": version}))

    async def say(self, text: str) -> None:
        await self.socket.send_to(text_data=text)

    async def code(self) -> int:
        """The code with which the server closes this socket; frames with news may not come before it."""
        async with asyncio.timeout(WAIT):
            while (said := await self.socket.receive_output(timeout=WAIT))["type"] != "websocket.close":
                assert "fragments" not in json.loads(said["text"]), said
        return said["code"]

    async def _next(self, wanted: Callable[[dict[str, Any]], bool], *, acknowledge: bool = False) -> dict[str, Any]:
        async with asyncio.timeout(WAIT):
            while not wanted(said := json.loads(await self.socket.receive_from(timeout=WAIT))):
                pass
        if acknowledge:
            await self.acknowledge(said["version"])
        return said


@pytest.fixture
async def open_page(project) -> AsyncIterator[Callable[..., Any]]:
    pages: list[Page] = []

    async def open_page(
        person: User | None, *, version: int | str = 0, origin: str | None = None, at: Project = project
    ) -> Page:
        cookie = await in_thread(session_cookie, person) if person else None
        page = Page(at, cookie, version=version, origin=origin)
        pages.append(page)
        return await page.open()

    yield open_page
    await asyncio.gather(*(page.socket.disconnect() for page in pages), return_exceptions=True)


@pytest.fixture
def apply(project, alice) -> Callable[..., Any]:
    """`await apply(change, …)`: as Alice, in the project."""

    async def apply(*changes: Change, by: User = alice, request_id: str | None = None) -> Version:
        return await in_thread(state.apply, project, *changes, by=by, request_id=request_id)

    return apply


async def psql(*statements: str) -> None:
    """As somebody at the database's own prompt, in one transaction."""

    def run() -> None:
        with psycopg.connect(**connection.get_connection_params()) as prompt:
            for statement in statements:
                prompt.execute(statement)

    await in_thread(run)


def ids(frame: dict[str, Any]) -> set[str]:
    return {fragment["id"] for fragment in frame["fragments"]}


def html(frame: dict[str, Any], fragment_id: str) -> str:
    return next(fragment["html"] for fragment in frame["fragments"] if fragment["id"] == fragment_id)
