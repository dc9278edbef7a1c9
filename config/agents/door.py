"""The way in to `/mcp`: the right host, no foreign page, a token that counts, and not too often."""

import json
from collections.abc import Awaitable, Callable, MutableMapping
from io import BytesIO
from typing import Any

import structlog
from django.core.exceptions import DisallowedHost
from django.core.handlers.asgi import ASGIRequest
from django.db import Error
from psycopg_pool import PoolTimeout

from config.agents.caller import admit, threads
from config.agents.hosting import running_manager
from projects.live.admission import is_our_origin

log = structlog.get_logger()

Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]


async def mcp(scope: dict[str, Any], receive: Any, send: Send) -> None:
    """The ASGI application. Every request stands for itself, so only POST has a meaning."""
    request = ASGIRequest(scope, BytesIO())
    try:
        request.get_host()
    except DisallowedHost:
        return await _refuse(
            send, 421, "This server is not known by that name. Whoever runs it adds it to ALLOWED_HOSTS."
        )
    if not is_our_origin(request):
        return await _refuse(send, 403, "Pages of other sites may not use this door.")
    if request.method != "POST":
        return await _refuse(send, 405, "Send messages of the Model Context Protocol by POST.", allow="POST")
    try:
        caller, seconds = await threads.run(admit, request.headers.get("Authorization", ""))
    except (Error, PoolTimeout):
        log.warning("mcp.database_away", exc_info=True)
        return await _refuse(send, 503, "The database does not answer. Try again in a moment.", retry_after="2")
    if caller is None:
        sentence = "Say who you are: `Authorization: Token …`, with a token that was not revoked."
        return await _refuse(send, 401, sentence, www_authenticate='Token realm="Scenewright", Bearer')
    if seconds:
        sentence = f"That was too often. Try again in {seconds} seconds."
        return await _refuse(send, 429, sentence, retry_after=str(seconds))
    manager = await running_manager()
    scope = scope | {"state": scope.get("state", {}) | {"caller": caller}}
    return await manager.handle_request(scope, receive, send)


def is_for_agents(scope: dict[str, Any]) -> bool:
    return str(scope["path"]).rstrip("/") == "/mcp"


async def _refuse(send: Send, status: int, sentence: str, **headers: str) -> None:
    body = json.dumps({"jsonrpc": "2.0", "id": None, "error": {"code": -32600, "message": sentence}}).encode()
    more = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    length = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": [*length, *more]})
    await send({"type": "http.response.body", "body": body})
