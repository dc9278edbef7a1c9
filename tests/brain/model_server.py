"""A small server that speaks Chat Completions over real HTTP, and misbehaves as it is told."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Reply = Callable[[BaseHTTPRequestHandler, dict[str, Any]], None]


class ModelServer(ThreadingHTTPServer):
    """Answers with `replies` one after the other, the last one for ever; keeps what it was asked."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.replies: list[Reply] = []
        self.requests: list[dict[str, Any]] = []
        self.closing = threading.Event()

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/v1"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Clients that hang up are what some tests are about."""


class _Handler(BaseHTTPRequestHandler):
    server: ModelServer

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.requests.append(asked)
        reply = self.server.replies.pop(0) if len(self.server.replies) > 1 else self.server.replies[0]
        reply(self, asked)

    def log_message(self, *_: Any) -> None:
        pass


@contextmanager
def model_server() -> Iterator[ModelServer]:
    server = ModelServer()
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.closing.set()
        server.shutdown()
        server.server_close()
        thread.join()


def sends(
    body: Any, *, status: int = 200, kind: str = "application/json", headers: dict[str, str] | None = None
) -> Reply:
    def reply(handler: BaseHTTPRequestHandler, asked: dict[str, Any]) -> None:
        content = body.encode() if isinstance(body, str) else json.dumps(body).encode()
        handler.send_response(status)
        for name, value in ({"Content-Type": kind, "Content-Length": str(len(content))} | (headers or {})).items():
            handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(content)

    return reply


def says(text: Any, **choice: Any) -> Reply:
    """A well-formed completion with this text, changed by `choice`."""
    message = {"role": "assistant", "content": text}
    return completes([{"index": 0, "message": message, "finish_reason": "stop"} | choice])


def completes(choices: Any) -> Reply:
    usage = {"prompt_tokens": 30, "completion_tokens": 12, "total_tokens": 42}
    return sends(
        {"id": "1", "object": "chat.completion", "created": 1, "model": "m", "choices": choices, "usage": usage}
    )


def fails(status: int, message: str = "no", **headers: str) -> Reply:
    return sends({"error": {"message": message, "type": "x"}}, status=status, headers=headers)


def takes_only(*formats: str, then: Reply) -> Reply:
    """Refuses other response formats with 400, as servers without them do."""

    def reply(handler: BaseHTTPRequestHandler, asked: dict[str, Any]) -> None:
        format = asked.get("response_format", {}).get("type", "none")
        (then if format in formats else fails(400, f"response_format {format} is not supported"))(handler, asked)

    return reply


def drips(handler: BaseHTTPRequestHandler, asked: dict[str, Any]) -> None:
    """A space now and then, for ever: no read ever times out."""
    handler.send_response(200)
    handler.send_header("Content-Type", "application/json")
    handler.end_headers()
    closing = handler.server.closing  # type: ignore[attr-defined]
    until = time.monotonic() + 20
    while time.monotonic() < until and not closing.wait(0.02):
        handler.wfile.write(b" ")
        handler.wfile.flush()


def hangs_up(handler: BaseHTTPRequestHandler, asked: dict[str, Any]) -> None:
    """Promises more than it sends."""
    handler.send_response(200)
    handler.send_header("Content-Type", "application/json")
    handler.send_header("Content-Length", "5000")
    handler.end_headers()
    handler.wfile.write(b'{"choices": [')
