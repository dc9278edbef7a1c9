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
    pages: list[ClientConnection], cause: Callable[[], Awaitable[None]], *, rounds: int, acknowledge: bool
) -> tuple[list[float], str]:
    """Seconds from each cause to each page, and the text of the last frame."""
    seconds: list[float] = []
    for number in range(WARM_UP + rounds):
        arrivals = asyncio.gather(*(_arrival(page, acknowledge=acknowledge) for page in pages))
        await cause()
        caused = time.perf_counter()
        arrived = await arrivals
        if number >= WARM_UP:
            seconds += [max(0.0, at - caused) for at, _ in arrived]
        await asyncio.sleep(PAUSE)
    return seconds, arrived[0][1]


async def catch_up(addresses: list[str], cookie: str) -> float:
    """Seconds until all of these pages, which come at once and were away, have what they missed."""
    began = time.perf_counter()
    async with opened(addresses, cookie) as pages:
        await asyncio.gather(*(_arrival(page, acknowledge=True) for page in pages))
        return time.perf_counter() - began


async def until_the_server_listens(pages: list[ClientConnection]) -> None:
    """A page has joined as soon as it is told that."""
    for page in pages:
        while json.loads(await page.recv()).get("listening") is False:
            pass


@asynccontextmanager
async def opened(addresses: list[str], cookie: str = "") -> AsyncIterator[list[ClientConnection]]:
    headers = {"Cookie": f"sessionid={cookie}"} if cookie else {}
    async with AsyncExitStack() as stack:
        pages: list[ClientConnection] = []
        for start in range(0, len(addresses), TOGETHER):
            some = addresses[start : start + TOGETHER]
            opening = [stack.enter_async_context(connect(each, additional_headers=headers)) for each in some]
            pages += await asyncio.gather(*opening)
        yield pages


async def _arrival(page: ClientConnection, *, acknowledge: bool) -> tuple[float, str]:
    while True:
        text = str(await page.recv())
        at = time.perf_counter()
        if '"fragments"' in text:
            if acknowledge:
                await page.send(json.dumps({"applied": json.loads(text)["version"]}))
            return at, text
