"""Follows a Scenewright project: always the newest complete state, through every restart. Python 3.11, nothing else.

python docs/examples/sync_client.py http://127.0.0.1:8000 PROJECT_ID TOKEN [types]
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.client import HTTPException, HTTPResponse
from typing import Any, cast
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

SILENCE = 5.0  # seconds: the server says something every other second
PAUSE = 1.0  # seconds until the next try, doubled up to LONGEST
LONGEST = 15.0


class AccessEnded(Exception):
    """The project cannot be read (any more): trying again would not help."""


@dataclass(frozen=True, kw_only=True)
class ChangeInfo:
    type: str  # create, update, move or delete
    entity_type: str  # space, scene, intention or being
    entity_id: str


@dataclass(frozen=True, kw_only=True)
class State:
    """All there is, of the types that were asked for. It replaces what was known before: nothing has to be merged."""

    version: int
    timestamp: str
    space_id: str
    change_info: ChangeInfo
    beings: list[dict[str, Any]] = field(default_factory=list)
    intentions: list[dict[str, Any]] = field(default_factory=list)
    scenes: list[dict[str, Any]] = field(default_factory=list)

    @classmethod
    def of(cls, message: dict[str, Any]) -> State:
        return cls(**message | {"change_info": ChangeInfo(**message["change_info"])})


class SyncClient:
    def __init__(self, origin: str, space_id: str, token: str, types: str = "beings,intentions,scenes") -> None:
        self.address = f"{origin}/api/sync?{urlencode({'space_id': space_id, 'types': types})}"
        self.token = token
        self.version: int | None = None  # of the last state
        self._etag = ""

    def follow(self) -> Iterator[State]:
        """Every newest state, for ever. Ends with AccessEnded; anything else is tried again."""
        pause = PAUSE
        while True:
            try:
                for state in self._stream():
                    pause = PAUSE
                    yield state
            except HTTPError as error:
                if error.code in (401, 403, 404):
                    raise AccessEnded(f"{error.code} {error.reason}") from error
            except (OSError, HTTPException):
                pass  # the server restarts, or nothing was heard of it for too long
            time.sleep(pause)
            pause = min(pause * 2, LONGEST)

    def poll(self) -> State | None:
        """The state as it is now, or None when nothing changed since the last call."""
        try:
            with self._open("application/json", **({"If-None-Match": self._etag} if self._etag else {})) as answer:
                self._etag = answer.headers["ETag"]
                state = State.of(json.load(answer)["data"])
        except HTTPError as error:
            if error.code == 304:
                return None
            raise
        self.version = state.version
        return state

    def _stream(self) -> Iterator[State]:
        known = {} if self.version is None else {"Last-Event-ID": str(self.version)}
        with self._open("text/event-stream", **known) as answer:
            event, data = "message", ""
            for line in answer:
                name, _, value = line.decode().rstrip("\n").partition(": ")
                if name == "event":
                    event = value
                elif name == "data":
                    data = value
                elif not name and not value:  # an empty line ends an event; a comment is a sign of life
                    if data and event == "message":
                        state = State.of(json.loads(data))
                        self.version = state.version
                        yield state
                    elif data:
                        raise AccessEnded(json.loads(data)["message"])
                    event, data = "message", ""

    def _open(self, accept: str, **headers: str) -> HTTPResponse:
        headers |= {"Accept": accept, "Authorization": f"Token {self.token}"}
        return cast(HTTPResponse, urlopen(Request(self.address, headers=headers), timeout=SILENCE))


if __name__ == "__main__":
    for each in SyncClient(*sys.argv[1:]).follow():
        names = ", ".join(scene["name"] for scene in each.scenes)
        print(f"v{each.version} {each.change_info.type} {each.change_info.entity_type}: {names}", flush=True)
