"""The least that a broadcast can cost: an ASGI application that sends what one client says to every other client.

The reference for `live`, served by the same Daphne in the same run. No Django, no database, no rendering.
"""

from typing import Any

_sends: set[Any] = set()


async def application(scope: dict[str, Any], receive: Any, send: Any) -> None:
    if scope["type"] != "websocket":
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b"{}"})
        return
    await receive()
    await send({"type": "websocket.accept"})
    _sends.add(send)
    try:
        while (event := await receive())["type"] == "websocket.receive":
            for each in _sends - {send}:
                await each({"type": "websocket.send", "text": event["text"]})
    finally:
        _sends.discard(send)
