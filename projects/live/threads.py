"""Live's own few threads for the database, so that no slow work of others delays what pages are waiting for."""

import asyncio
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any, ParamSpec, TypeVar

import structlog
from django.db import close_old_connections, connections

log = structlog.get_logger()
P = ParamSpec("P")
T = TypeVar("T")

_threads = ThreadPoolExecutor(max_workers=4, thread_name_prefix="live")
_running: set[asyncio.Task[None]] = set()  # the event loop itself holds tasks only weakly


async def read(function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Run `function` off the event loop and give its database connection back."""

    def call() -> T:
        close_old_connections()
        try:
            return function(*args, **kwargs)
        finally:
            connections.close_all()

    return await asyncio.get_running_loop().run_in_executor(_threads, call)


def spawn(coroutine: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
    """Run it beside everything else. What goes wrong in it is logged and ends nothing but itself."""
    task = asyncio.get_running_loop().create_task(coroutine)
    _running.add(task)
    task.add_done_callback(_ended)
    return task


def _ended(task: asyncio.Task[None]) -> None:
    _running.discard(task)
    if not task.cancelled() and (error := task.exception()):
        log.error("live.task_failed", task=task.get_name(), exc_info=error)
