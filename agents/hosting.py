"""Keeps the protocol's session manager running. Daphne tells applications nothing of its start and end, so the first
request of an event loop starts it, in a task of its own that outlives the request."""

import asyncio
from weakref import WeakKeyDictionary

import structlog
from mcp.server.mcpserver import MCPServer
from mcp.server.streamable_http_manager import StreamableHTTPSessionManager
from mcp.server.transport_security import TransportSecuritySettings

log = structlog.get_logger()


class Host:
    """One running manager for each event loop; one that broke is replaced at the next request.

    It keeps nothing between requests, so that any web process behind a balancer can answer any of them.
    """

    def __init__(self, server: MCPServer, *, most_bytes: int) -> None:
        self.server, self.most_bytes = server, most_bytes
        self._running: WeakKeyDictionary[asyncio.AbstractEventLoop, tuple[StreamableHTTPSessionManager, asyncio.Task]]
        self._running = WeakKeyDictionary()

    async def manager(self) -> StreamableHTTPSessionManager:
        loop = asyncio.get_running_loop()
        manager, task = self._running.get(loop, (None, None))
        if manager is None or task is None or task.done():
            self.server.streamable_http_app(
                stateless_http=True,
                max_request_body_size=self.most_bytes,
                transport_security=TransportSecuritySettings(enable_dns_rebinding_protection=False),  # the door's
            )
            manager = self.server.session_manager
            started = loop.create_future()
            task = loop.create_task(_run(manager, started), name="mcp")
            self._running[loop] = manager, task
            await started
        return manager


async def _run(manager: StreamableHTTPSessionManager, started: "asyncio.Future[None]") -> None:
    """Until the loop ends."""
    try:
        async with manager.run():
            started.set_result(None)
            await asyncio.Event().wait()
    except Exception as error:
        log.exception("mcp.broken")
        if not started.done():
            started.set_exception(error)
