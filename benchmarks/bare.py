"""The reference of the live benchmark: an ASGI server that sends every socket the bytes that one of them says."""

from typing import Any

_sockets: set[Any] = set()


async def application(scope: dict[str, Any], receive: Any, send: Any) -> None:
    if scope["type"] == "http":
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b""})
        return
    await receive()
    await send({"type": "websocket.accept"})
    _sockets.add(send)
    while (said := await receive())["type"] == "websocket.receive":
        for each in list(_sockets):
            await each({"type": "websocket.send", "text": said["text"]})
    _sockets.discard(send)
