"""From the commit to the fragment in the page's socket, with 1, 50 and 200 pages of one project open.

The reference is a bare broadcast in the same run: the same text to as many plain sockets of the same kind of
server, from the moment when it is told to. What is beyond it is Postgres, reading, rendering and the hub.
"""

import asyncio
import json
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

from django.contrib.auth.models import User
from websockets.asyncio.client import ClientConnection, connect

from benchmarks.figures import against
from config.db import in_thread
from projects import state
from projects.changes import SetProject
from projects.models import Project
from tests.serving import serve, session_cookie

SOCKETS = (1, 50, 200)
ROUNDS = 40
WARM_UP = 5
PAUSE = 0.05  # seconds between two rounds, so that each begins when the last has ended


def run() -> dict[str, Any]:
    person, _ = User.objects.get_or_create(username="bench")
    project, cookie = state.create_project("Bench", by=person), session_cookie(person)
    figures = {}
    with tempfile.TemporaryDirectory() as folder:
        ours = serve(Path(folder) / "web.log", SCENEWRIGHT_DATA=folder, LOG_LEVEL="WARNING")
        theirs = serve(Path(folder) / "bare.log", application="benchmarks.bare:application")
        with ours as origin, theirs as bare:
            for count in SOCKETS:
                commits, text = asyncio.run(_measure_commits(origin, project, person, cookie, count))
                broadcasts = asyncio.run(_measure_broadcasts(bare, text, count))
                figures[f"{count}_sockets"] = against(commits, broadcasts)
    return figures | {"bytes": len(text.encode())}


async def _measure_commits(
    origin: str, project: Project, person: User, cookie: str, count: int
) -> tuple[list[float], str]:
    """Seconds from each commit to each page, and the text of the last frame."""
    await in_thread(project.refresh_from_db)
    address = f"{origin.replace('http', 'ws')}/ws/projects/{project.pk}/?version={project.version}"

    async def commit() -> None:
        await in_thread(state.apply, project, SetProject(title=f"Title {time.time()}"), by=person)

    async with _opened(address, count, {"Cookie": f"sessionid={cookie}"}) as pages:
        for page in pages:  # joined as soon as the server says that it listens
            while json.loads(await page.recv()).get("listening") is False:
                pass
        return await _measure(pages, commit, acknowledge=True)


async def _measure_broadcasts(address: str, text: str, count: int) -> list[float]:
    async with _opened(address.replace("http", "ws"), count + 1, {}) as (speaker, *pages):
        seconds, _ = await _measure(pages, lambda: speaker.send(text), acknowledge=False)
        return seconds


async def _measure(
    pages: list[ClientConnection], cause: Callable[[], Awaitable[None]], *, acknowledge: bool
) -> tuple[list[float], str]:
    seconds: list[float] = []
    for number in range(WARM_UP + ROUNDS):
        arrivals = asyncio.gather(*(_arrival(page, acknowledge=acknowledge) for page in pages))
        await cause()
        caused = time.perf_counter()
        arrived = await arrivals
        if number >= WARM_UP:
            seconds += [max(0.0, at - caused) for at, _ in arrived]
        await asyncio.sleep(PAUSE)
    return seconds, arrived[0][1]


async def _arrival(page: ClientConnection, *, acknowledge: bool) -> tuple[float, str]:
    while True:
        text = str(await page.recv())
        at = time.perf_counter()
        if '"fragments"' in text:
            if acknowledge:
                await page.send(json.dumps({"applied": json.loads(text)["version"]}))
            return at, text


@asynccontextmanager
async def _opened(address: str, count: int, headers: dict[str, str]) -> AsyncIterator[list[ClientConnection]]:
    async with AsyncExitStack() as stack:
        opening = [stack.enter_async_context(connect(address, additional_headers=headers)) for _ in range(count)]
        yield [await each for each in opening]
