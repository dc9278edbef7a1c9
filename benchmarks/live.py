"""From the commit to the fragment in the page's socket, with 1, 50 and 200 pages of one project open.

The reference is a bare broadcast in the same run: the same text to as many plain sockets of the same kind of
server, from the moment when it is told to. What is beyond it is Postgres, reading, rendering and the hub.
"""

import asyncio
import json
import os
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any
from urllib.error import URLError

from django.contrib.auth.models import User
from websockets.asyncio.client import ClientConnection, connect

from benchmarks.figures import against
from config.db import in_thread
from projects import state
from projects.changes import SetProject
from projects.models import Project
from tests.serving import ROOT, free_port, serve, session_cookie

SOCKETS = (1, 50, 200)
ROUNDS = 40
WARM_UP = 5
PAUSE = 0.05  # seconds between two rounds, so that each begins when the last has ended


def run() -> dict[str, Any]:
    person, _ = User.objects.get_or_create(username="bench")
    project, cookie = state.create_project("Bench", by=person), session_cookie(person)
    figures = {}
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "web.log"
        with serve(log, SCENEWRIGHT_DATA=folder, LOG_LEVEL="WARNING") as origin, _serve_bare() as bare:
            for count in SOCKETS:
                ours, text = asyncio.run(_measure_commits(origin, project, person, cookie, count))
                theirs = asyncio.run(_measure_broadcasts(bare, text, count))
                figures[f"{count}_sockets"] = against(ours, theirs)
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


async def _measure_broadcasts(address: str, text: str, count: int) -> tuple[list[float], str]:
    async with _opened(address, count + 1, {}) as (speaker, *pages):
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


@contextmanager
def _serve_bare() -> Iterator[str]:
    port = free_port()
    command = [sys.executable, "-m", "daphne", "-b", "127.0.0.1", "-p", str(port), "benchmarks.bare:application"]
    process = subprocess.Popen(command, cwd=ROOT, env=os.environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while process.poll() is None:
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=5).close()
                break
            except (URLError, ConnectionError):
                time.sleep(0.05)
        yield f"ws://127.0.0.1:{port}/"
    finally:
        process.terminate()
        process.wait(timeout=10)
