"""One worker at a time renders a segment: whoever has its lock, which ends with their connection however they end."""

import time
from collections.abc import Callable

import psycopg
import structlog

from config.db import own_connection
from scenes.rendering.errors import Stopped

log = structlog.get_logger()

ASK_EVERY = 0.5  # seconds


class Alone:
    """The lock of one segment. It has a connection of its own, so that it takes none from the pool; without it work
    goes on all the same, since two who render the same only lose time."""

    def __init__(self, key: str) -> None:
        self.key = key
        self._connection: psycopg.Connection[tuple[bool]] | None = None

    def acquire(self, stopped: Callable[[], bool]) -> None:
        """Raises Stopped."""
        try:
            self._connection = psycopg.connect(**own_connection("export"), autocommit=True)
            while not self._is_ours():
                if stopped():
                    self.release()
                    raise Stopped
                time.sleep(ASK_EVERY)
        except psycopg.Error as error:
            log.warning("exports.no_lock", key=self.key, reason=str(error).strip())

    def release(self) -> None:
        if self._connection is not None:
            self._connection.close()

    def _is_ours(self) -> bool:
        assert self._connection
        found = self._connection.execute("SELECT pg_try_advisory_lock(hashtextextended(%s, 0))", [self.key]).fetchone()
        return bool(found and found[0])
