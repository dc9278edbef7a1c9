"""The one LISTEN connection of a web process. It comes back by itself, and says whether it is there."""

import asyncio
import random
from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

import psycopg
import structlog

from config.db import own_connection

log = structlog.get_logger()

CHANGED = "project_changed"  # the triggers of projects/migrations/0002 notify here
CHECK_AFTER = 5.0  # seconds without looking whether the other end is still there
LONGEST_PAUSE = 2.0  # seconds between two attempts to connect


class Listener:
    """Calls what `hears` names for a channel with (project_id, text), `on_connect()` after each connection, and
    `on_loss()` when one ends: pages must hear that at once, since the next one may be there before any heartbeat."""

    def __init__(
        self,
        hears: Mapping[str, Callable[[UUID, str], None]],
        on_connect: Callable[[], None],
        on_loss: Callable[[], None],
    ) -> None:
        self.hears, self.on_connect, self.on_loss = hears, on_connect, on_loss
        self.connected = False

    async def run(self) -> None:
        pause = 0.0
        while True:
            try:
                async with await psycopg.AsyncConnection.connect(
                    **own_connection("listener"), autocommit=True
                ) as connection:
                    for channel in self.hears:
                        await connection.execute(f"LISTEN {channel}")
                    # Only now is nothing missed any more: whoever reads the versions from here on has them all.
                    self.connected, pause = True, 0.0
                    log.info("live.listening")
                    self.on_connect()
                    await self._listen(connection)
            except (psycopg.Error, OSError, ValueError) as error:
                log.warning("live.listener_lost", reason=str(error).strip(), pause=round(pause, 2))
            finally:
                was_connected, self.connected = self.connected, False
                if was_connected:
                    self.on_loss()
            await asyncio.sleep(pause * random.uniform(0.5, 1))  # noqa: S311
            pause = min(max(pause * 2, 0.1), LONGEST_PAUSE)

    async def _listen(self, connection: psycopg.AsyncConnection[Any]) -> None:
        while True:
            async for notification in connection.notifies(timeout=CHECK_AFTER):
                project_id, _, text = notification.payload.partition(" ")
                self.hears[notification.channel](UUID(project_id), text)
            # A server that vanished without a word would otherwise look like a quiet one.
            async with asyncio.timeout(CHECK_AFTER):
                await connection.execute("SELECT 1")
