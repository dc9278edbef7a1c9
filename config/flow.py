"""Makes long answers wait for slow readers.

Daphne takes whatever it is sent and keeps it until the reader comes for it, without end and without a word. Its `send`
belongs to a Twisted request, which can tell when its buffer is full; so `await send(…)` waits, as it does under servers
that do this by themselves. Sockets have acknowledgements of their own (projects/live/page.py).
"""

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from twisted.internet.interfaces import IPushProducer
from twisted.web.http import Request
from zope.interface import implementer

Application = Callable[[dict[str, Any], Any, Any], Awaitable[None]]


def waiting_for_readers(application: Application) -> Application:
    async def waiting(scope: dict[str, Any], receive: Any, send: Any) -> None:
        request = send.args[0] if isinstance(send, partial) and send.args else None
        if not isinstance(request, Request):
            await application(scope, receive, send)
            return
        flow = _Flow(request)

        async def patiently(message: dict[str, Any]) -> None:
            lasts = message["type"] == "http.response.body" and message.get("more_body", False)
            if lasts:
                flow.begin()
            elif message["type"] == "http.response.body":
                flow.end()
            await send(message)
            if lasts:
                await flow.may_go_on()

        try:
            await application(scope, receive, patiently)
        finally:
            flow.end()

    return waiting


@implementer(IPushProducer)
class _Flow:
    """What Twisted calls when the reader's buffer is full, and when it is empty again."""

    def __init__(self, request: Request) -> None:
        self._request = request
        self._registered = False
        self._open = asyncio.Event()
        self._open.set()

    def begin(self) -> None:
        if not self._registered and self._request.channel is not None:
            self._registered = True
            self._request.registerProducer(self, True)

    def end(self) -> None:
        if self._registered:
            self._registered = False
            self._open.set()
            if self._request.channel is not None:
                self._request.unregisterProducer()

    async def may_go_on(self) -> None:
        await self._open.wait()

    def pauseProducing(self) -> None:
        self._open.clear()

    def resumeProducing(self) -> None:
        self._open.set()

    def stopProducing(self) -> None:
        self._open.set()
