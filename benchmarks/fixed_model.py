"""A model of fixed latency behind real HTTP: what is left of an answer's time when its own is taken away is ours."""

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from benchmarks.evaluation.worlds import PALETTE
from brain.providers.builtin.library import render

LATENCY = 0.3  # seconds of one call: half of it nothing comes, then the answer in pieces
PIECE = 40  # characters; servers send a few tokens at once
DECIDER, WRITER = "decider", "writer"


def _decision(*calls: tuple[str, dict[str, object]]) -> str:
    called = [{"name": name, "params": params} for name, params in calls]
    return json.dumps(
        {"reasoning": "asked for", "tool_calls": called, "style": "", "chat_response": "", "confidence": 0.9}
    )


TRIMS = [_decision(("trim_scene", {"scene": 1, "seconds": seconds})) for seconds in (3, 4)]
ADDS = _decision(("add_scene", {"name": "Written", "brief": "the brand, large", "seconds": 4, "place": None}))


class FixedModel(ThreadingHTTPServer):
    """`decision` is what the decider answers. `busy`: seconds from each request to the last byte of its answer."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.decision = TRIMS[0]
        self.written = 0
        self.busy: list[float] = []

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/v1"

    def answer_to(self, model: str) -> str:
        if model == DECIDER:
            return self.decision
        self.written += 1  # never the same code twice: each is compiled and verified
        content = {"title": f"Nimbus {self.written}", "tagline": "Weather you can plan on", "palette": PALETTE}
        return f"```tsx\n{render('title', content, duration=120)}\n```"


class _Handler(BaseHTTPRequestHandler):
    server: FixedModel

    def do_POST(self) -> None:
        begins = time.perf_counter()
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        text = self.server.answer_to(asked["model"])
        time.sleep(LATENCY / 2)
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        pieces = [text[at : at + PIECE] for at in range(0, len(text), PIECE)]
        for number, piece in enumerate(pieces, start=1):
            self._send({"delta": {"role": "assistant", "content": piece}})
            ahead = begins + LATENCY / 2 * (1 + number / len(pieces)) - time.perf_counter()
            time.sleep(max(0.0, ahead))
        self._send({"delta": {}, "finish_reason": "stop"})
        self.server.busy.append(time.perf_counter() - begins)
        self.wfile.write(b"data: [DONE]\n\n")

    def _send(self, choice: dict[str, object]) -> None:
        chunk = {"id": "1", "object": "chat.completion.chunk", "created": 1, "model": "fixed"}
        event = chunk | {"choices": [{"index": 0, "finish_reason": None} | choice]}
        self.wfile.write(f"data: {json.dumps(event)}\n\n".encode())

    def log_message(self, *_: object) -> None:
        """Silence: the figures are printed, requests are not."""


@contextmanager
def fixed_model() -> Iterator[FixedModel]:
    server = FixedModel()
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
