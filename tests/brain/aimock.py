"""An OpenAI-compatible server that others wrote (npm @copilotkit/aimock), told per test what to answer; strict."""

import json
import os
import re
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from brain.providers.openai import OpenAIProvider
from config.bootstrap.programs import find_node
from tests.serving import ROOT

Entry = dict[str, Any]

DECIDER, WRITER = "decider", "writer"
UNASKED = {"fixtures": [{"match": {"userMessage": "what nobody ever asks"}, "response": {"content": "?"}}]}


class Aimock:
    """What it was asked is in `requests`; what it answers is given by `answers`, the first fitting entry counts."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.base_url = f"{url}/v1"

    def answers(self, *entries: Entry) -> None:
        self._control("fixtures", {"fixtures": list(entries)})

    def forget(self) -> None:
        self._control("reset", {})

    @property
    def requests(self) -> list[dict[str, Any]]:
        with urllib.request.urlopen(f"{self.url}/__aimock/journal") as answer:
            entries = json.load(answer)
        return [entry["body"] for entry in entries if entry["path"].endswith("/chat/completions")]

    def provider(self, *, deadline: float = 20.0, model: str = DECIDER, **more: Any) -> OpenAIProvider:
        how = {"base_url": self.base_url, "api_key": "key", "writing_model": WRITER} | more
        return OpenAIProvider(model=model, deadline=deadline, **how)

    def _control(self, what: str, body: dict[str, Any]) -> None:
        request = urllib.request.Request(f"{self.url}/__aimock/{what}", json.dumps(body).encode(), method="POST")
        urllib.request.urlopen(request).close()


@contextmanager
def aimock(folder: Path) -> Iterator[Aimock]:
    """Starts it on 127.0.0.1, on a free port, without access to any network of models."""
    first = folder / "aimock.json"
    first.write_text(json.dumps(UNASKED))
    script = str(ROOT / "node_modules/@copilotkit/aimock/dist/cli.js")
    options = ["--host", "127.0.0.1", "--port", "0", "--strict", "--fixtures", str(first), "--log-level", "info"]
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder)}
    log = folder / "aimock.log"
    with log.open("w") as output:
        server = subprocess.Popen([str(find_node()), script, *options], stdout=output, stderr=output, env=environment)
    try:
        yield Aimock(_address(server, log))
    finally:
        server.kill()
        server.wait()


def _address(server: "subprocess.Popen[bytes]", log: Path) -> str:
    until = time.monotonic() + 20
    while time.monotonic() < until and server.poll() is None:
        if listening := re.search(r"listening on (http://\S+)", log.read_text()):
            return listening[1]
        time.sleep(0.05)
    raise AssertionError(f"aimock did not start: {log.read_text()}")


def says(content: str, *, to: str = "", model: str | None = None, format: str | None = None, **more: Any) -> Entry:
    """Answers `content` to prompts that contain `to`. `more` is how: latency, chunkSize, truncateAfterChunks …"""
    return {"match": _match(to, model, format), "response": {"content": content}} | more


def refuses(
    status: int, message: str = "no", *, to: str = "", model: str | None = None, format: str | None = None, **more: Any
) -> Entry:
    error = {"error": {"message": message, "type": "invalid_request_error"}, "status": status}
    return {"match": _match(to, model, format), "response": error | more}


def decides(*calls: tuple[str, dict[str, Any]], **more: Any) -> str:
    """A decision as a model writes it."""
    called = [{"name": name, "params": params} for name, params in calls]
    return json.dumps(
        {"reasoning": "asked for", "tool_calls": called, "style": "", "chat_response": "", "confidence": 0.9} | more
    )


def writes(code: str) -> str:
    return f"```tsx\n{code}\n```"


def _match(to: str, model: str | None, format: str | None) -> dict[str, str]:
    given = {"userMessage": to, "model": model, "responseFormat": format}
    return {name: value for name, value in given.items() if value}
