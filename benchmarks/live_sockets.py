"""Sockets of one project's pages, without the pages: when does each hear of what happened?"""

import asyncio
import json
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager

from websockets.asyncio.client import ClientConnection, connect

WARM_UP = 3  # rounds
PAUSE = 0.05  # seconds between two rounds, so that each begins when the last has ended
TOGETHER = 50  # handshakes at once: more would wait for the server's queue and not for its work


async def measure(
    pages: list[ClientConnection], cause: Callable[[], Awaitable[int]], *, rounds: int, acknowledge: bool
) -> tuple[list[float], str]:
    """Seconds from each cause, which returns its version, to each page, and the text of the last frame."""
    seconds: list[float] = []
    for number in range(WARM_UP + rounds):
        version: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        arrivals = asyncio.gather(*(_arrival(page, version, acknowledge=acknowledge) for page in pages))
        version.set_result(await cause())
        caused = time.perf_counter()
        arrived = await arrivals
        if number >= WARM_UP:
            seconds += [max(0.0, at - caused) for at, _ in arrived]
        await asyncio.sleep(PAUSE)
    return seconds, arrived[0][1]


async def catch_up(addresses: list[str], cookie: str, *, version: int) -> float:
    """Seconds until all of these pages, which come at once and were away, have what they missed."""
    began = time.perf_counter()
    wanted: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    wanted.set_result(version)
    async with opened(addresses, cookie) as pages:
        await asyncio.gather(*(_arrival(page, wanted, acknowledge=True) for page in pages))
        return time.perf_counter() - began


async def until_the_server_listens(pages: list[ClientConnection]) -> None:
    """A page has joined as soon as it is told that. Before it, it may be told that somebody came."""
    for page in pages:
        while "fragments" in (said := json.loads(await page.recv())) or said.get("listening") is False:
            if "fragments" in said:
                await page.send(json.dumps({"applied": said["version"]}))


@asynccontextmanager
async def opened(addresses: list[str], cookie: str = "") -> AsyncIterator[list[ClientConnection]]:
    headers = {"Cookie": f"sessionid={cookie}"} if cookie else {}
    async with AsyncExitStack() as stack:
        pages: list[ClientConnection] = []
        for start in range(0, len(addresses), TOGETHER):
            some = addresses[start : start + TOGETHER]
            opening = [
                stack.enter_async_context(connect(each, additional_headers=headers, close_timeout=1)) for each in some
            ]
            pages += await asyncio.gather(*opening)
        yield pages


async def _arrival(page: ClientConnection, wanted: asyncio.Future[int], *, acknowledge: bool) -> tuple[float, str]:
    """Of a frame with this version or a later one: people come and go as well, which are versions too."""
    while True:
        text = str(await page.recv())
        at = time.perf_counter()
        if '"fragments"' in text:
            version = json.loads(text)["version"]
            if acknowledge:
                await page.send(json.dumps({"applied": version}))
            if version >= await asyncio.shield(wanted):
                return at, text
