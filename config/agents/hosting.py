"""Keeps the protocol's session manager running. Daphne tells applications nothing of its start and end, so the first
request of an event loop starts it, in a task of its own that outlives the request."""

import asyncio
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

import structlog

from config.agents.caller import threads

if TYPE_CHECKING:
    from mcp.server.streamable_http_manager import StreamableHTTPSessionManager

log = structlog.get_logger()

MOST_BYTES = 1_000_000  # of one request: many times the longest code of a scene

_running: WeakKeyDictionary[asyncio.AbstractEventLoop, "asyncio.Task[StreamableHTTPSessionManager]"] = (
    WeakKeyDictionary()
)
_keeping: set["asyncio.Task[None]"] = set()


async def running_manager() -> "StreamableHTTPSessionManager":
    """The one of this event loop. One that broke is replaced at the next request."""
    loop = asyncio.get_running_loop()
    starting = _running.get(loop)
    if starting is None:
        starting = _running[loop] = loop.create_task(_start(loop))
    try:
        return await asyncio.shield(starting)
    except Exception:
        _forget(loop, starting)
        raise


async def _start(loop: asyncio.AbstractEventLoop) -> "StreamableHTTPSessionManager":
    """It keeps nothing between requests, so that any web process behind a balancer can answer any of them."""
    manager = await threads.run(_make_manager)
    started = loop.create_future()
    keeping = loop.create_task(_keep(manager, started), name="mcp")
    _keeping.add(keeping)
    starting = _running[loop]
    keeping.add_done_callback(_keeping.discard)
    keeping.add_done_callback(lambda task: _forget(loop, starting))
    await started
    return manager


def _make_manager() -> "StreamableHTTPSessionManager":
    """In a thread: loading the protocol's package takes more than a second."""
    from mcp.server.transport_security import TransportSecuritySettings

    from config.agents.server import server

    server.streamable_http_app(
        stateless_http=True,
        max_request_body_size=MOST_BYTES,
        transport_security=TransportSecuritySettings(enable_dns_rebinding_protection=False),  # the door looks at hosts
    )
    return server.session_manager


async def _keep(manager: "StreamableHTTPSessionManager", started: "asyncio.Future[None]") -> None:
    """Until the loop ends."""
    try:
        async with manager.run():
            started.set_result(None)
            await asyncio.Event().wait()
    except Exception as error:
        log.exception("mcp.broken")
        if not started.done():
            started.set_exception(error)


def _forget(loop: asyncio.AbstractEventLoop, starting: "asyncio.Task[StreamableHTTPSessionManager]") -> None:
    if _running.get(loop) is starting:
        del _running[loop]
