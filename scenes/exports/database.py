"""The database from the threads of a worker: held for a moment, never while something is rendered."""

from collections.abc import Callable
from typing import ParamSpec, TypeVar

from django.db import close_old_connections, connections

P = ParamSpec("P")
T = TypeVar("T")


def briefly(function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Run `function` and give its connection back."""
    close_old_connections()
    try:
        return function(*args, **kwargs)
    finally:
        connections.close_all()
