"""The database from async code: one function in one thread, its connection given back as soon as it returns."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from typing import Any, ParamSpec, TypeVar

from django.core.exceptions import ObjectDoesNotExist
from django.db import close_old_connections, connections
from django.db.models import Model, QuerySet

P = ParamSpec("P")
T = TypeVar("T")
Row = TypeVar("Row", bound=Model)


def find_one(rows: "QuerySet[Row]", **which: Any) -> Row | None:
    """The one row, or None. Not by `first()`: sorting what is one row anyway takes as long as another query."""
    try:
        return rows.get(**which)
    except ObjectDoesNotExist:
        return None


class Threads:
    """A few threads for one kind of work, so that none waits for another kind. Never asgiref's one shared thread:
    a slow call there stops all."""

    def __init__(self, name: str, most: int) -> None:
        self._pool = ThreadPoolExecutor(max_workers=most, thread_name_prefix=name)

    async def run(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run `function` off the event loop."""
        context = copy_context()

        def call() -> T:
            close_old_connections()
            try:
                return context.run(function, *args, **kwargs)
            finally:
                connections.close_all()

        return await asyncio.get_running_loop().run_in_executor(self._pool, call)


in_thread = Threads("db", 16).run


def own_connection(name: str) -> dict[str, Any]:
    """Parameters for a connection beside the pool and not of Django's kind, which holds a LISTEN or a lock."""
    parameters = connections["default"].get_connection_params()
    ours = {name: value for name, value in parameters.items() if name not in {"cursor_factory", "context"}}
    return ours | {"application_name": f"scenewright {name}", "connect_timeout": 5}
