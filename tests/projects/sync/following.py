"""Reads an event stream as a program does that has nothing but the standard library."""

import json
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any
from uuid import UUID

import httpx2 as httpx

WAIT = 20  # seconds until a test gives up; nothing here depends on how fast it is


class Follower(threading.Thread):
    """Follows one stream in a thread of its own until it ends; remembers the events and when anything was heard."""

    def __init__(self, origin: str, project_id: UUID, *, headers: dict[str, str], **params: str) -> None:
        super().__init__(daemon=True)
        self.address, self.headers = f"{origin}/api/sync", headers
        self.params = {"space_id": str(project_id), **params}
        self.events: list[dict[str, str]] = []
        self.comments: list[str] = []
        self.heard: list[float] = []
        self.status = 0
        self.retry = ""
        self.start()

    def run(self) -> None:
        """A stream that breaks off because a test is over has ended, too."""
        with suppress(httpx.TransportError):
            self._follow()

    def _follow(self) -> None:
        with httpx.stream("GET", self.address, params=self.params, headers=self.headers, timeout=WAIT) as answer:
            self.status = answer.status_code
            event: dict[str, str] = {}
            for line in answer.iter_lines():
                self.heard.append(time.monotonic())
                name, _, value = line.partition(":")
                if not line:
                    if event:
                        self.events.append(event)
                    event = {}
                elif not name:
                    self.comments.append(value.strip())
                elif name == "retry":
                    self.retry = value.strip()
                else:
                    event[name] = value.strip()

    @property
    def messages(self) -> list[dict[str, Any]]:
        return [json.loads(each["data"]) for each in self.events if each.get("event") == "message"]

    def message(self, wanted: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """The first message that is wanted."""
        return self._until(lambda: next((each for each in self.messages if wanted(each)), None))

    def at(self, version: int) -> dict[str, Any]:
        return self.message(lambda message: message["version"] >= version)

    def end(self) -> dict[str, Any]:
        """What the stream says last."""
        return json.loads(self._until(lambda: next((e for e in self.events if e.get("event") == "end"), None))["data"])

    def _until(self, find: Callable[[], Any]) -> Any:
        deadline = time.monotonic() + WAIT
        while time.monotonic() < deadline:
            if (found := find()) is not None:
                return found
            time.sleep(0.01)
        raise AssertionError(f"Not heard within {WAIT} seconds; status {self.status}, events {self.events}")
