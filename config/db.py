"""The database from async code: one function in one thread, its connection given back as soon as it returns."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from typing import ParamSpec, TypeVar

from django.db import close_old_connections, connections

P = ParamSpec("P")
T = TypeVar("T")

_threads = ThreadPoolExecutor(max_workers=16, thread_name_prefix="db")


async def in_thread(function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Run `function` off the event loop. Never through asgiref's one shared thread: a slow call there stops all."""
    context = copy_context()

    def call() -> T:
        close_old_connections()
        try:
            return context.run(function, *args, **kwargs)
        finally:
            connections.close_all()

    return await asyncio.get_running_loop().run_in_executor(_threads, call)
