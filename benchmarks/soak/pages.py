"""Open pages, as far as a page can be without a browser: what they show, and how often they lose their socket."""

import asyncio
import json
import random
from typing import Any
from uuid import UUID

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import InvalidHandshake, WebSocketException

from projects.live.fragments import MESSAGE_PREFIX

STAYS = (5.0, 60.0)  # seconds until a page loses its socket
AWAY = (0.0, 8.0)  # seconds until it comes back
SILENCE = 4.0  # seconds without a word, after which the socket counts as dead


class SoakPage:
    """`shows` is fragment → HTML, from the first rendering on."""

    def __init__(
        self, origins: list[str], project_id: UUID, cookie: str, *, number: int, first: dict[str, str]
    ) -> None:
        self.origins, self.project_id, self.cookie = origins, project_id, cookie
        self.chance = random.Random(number)
        self.number, self.version, self.shows = number, 0, dict(first)
        self.frames = self.losses = 0
        self.faults: list[str] = []
        self.restless = True

    async def live(self) -> None:
        """Until it is cancelled."""
        while True:
            self.number += 1  # the other process, each time
            origin = self.origins[self.number % len(self.origins)].replace("http", "ws")
            address = f"{origin}/ws/projects/{self.project_id}/?version={self.version}"
            try:
                headers = {"Cookie": f"sessionid={self.cookie}"}
                async with connect(address, additional_headers=headers, open_timeout=SILENCE) as socket:
                    await self._listen(socket)
            except (OSError, TimeoutError, WebSocketException, InvalidHandshake):
                pass  # lost by itself, or never found: it comes back like a page
            self.losses += 1
            await asyncio.sleep(self.chance.uniform(*AWAY) if self.restless else 0.2)

    async def _listen(self, socket: ClientConnection) -> None:
        loop = asyncio.get_running_loop()
        leaves_at = loop.time() + self.chance.uniform(*STAYS)
        while not (self.restless and loop.time() > leaves_at):
            async with asyncio.timeout(SILENCE):
                said = json.loads(await socket.recv())
            if "fragments" in said:
                self._apply(said)
                await socket.send(json.dumps({"applied": self.version}))
        socket.transport.abort()  # without goodbye

    def _apply(self, frame: dict[str, Any]) -> None:
        if frame["version"] <= self.version:
            return
        self.version = frame["version"]
        self.frames += 1
        named = {each["id"] for each in frame["fragments"]}
        if frame.get("whole"):
            self.shows = {name: html for name, html in self.shows.items() if not _is_message(name) or name in named}
        for each in frame["fragments"]:
            self.shows[each["id"]] = each["html"]
            if not each["html"]:
                del self.shows[each["id"]]

    def differs_from(self, fresh: dict[str, str]) -> list[str]:
        """The fragments in which it is not what a fresh page is; older messages than those of a fresh page may stay."""
        return [name for name, html in fresh.items() if self.shows.get(name) != html]


def _is_message(name: str) -> bool:
    return name.startswith(MESSAGE_PREFIX)
