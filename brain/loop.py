"""The brain's own event loop: one thread in each process, so that an answer outlives the request that asked for it.

Views run in threads and under any server; a task on the server's loop would need that loop, and end with it.
"""

import asyncio
import threading
from collections.abc import Coroutine
from concurrent.futures import Future
from typing import Any

_starting = threading.Lock()
_loop: asyncio.AbstractEventLoop | None = None


def run(work: Coroutine[Any, Any, None]) -> "Future[None]":
    """Begin `work` now, from any thread. Cancelling the future cancels the task."""
    return asyncio.run_coroutine_threadsafe(work, _running_loop())


def _running_loop() -> asyncio.AbstractEventLoop:
    global _loop
    with _starting:
        if _loop is None:
            _loop = asyncio.new_event_loop()
            threading.Thread(target=_loop.run_forever, name="brain", daemon=True).start()
        return _loop
