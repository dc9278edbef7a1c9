"""What is on its way between pages and web processes, and readings that end when they are told to."""

import asyncio
from collections.abc import Callable
from contextvars import copy_context
from dataclasses import dataclass, field
from typing import Any

from django.db import DatabaseError

from projects.live.hub import Hub
from projects.live.page import OpenPage
from projects.live.room import Room

Wire = tuple[str, Any]  # ("hear", text) or ("lose", code)


@dataclass
class Socket:
    """Seen from between: which page's and which of its sockets, and what is on its way in both directions."""

    page: int
    number: int
    version: int
    down: list[Wire] = field(default_factory=list)
    up: list[str] = field(default_factory=list)
    joined: tuple[Hub, Room, OpenPage] | None = None
    left: bool = False  # by the page, which the server may not know yet


@dataclass
class Poll:
    page: int
    number: int
    version: int
    answer: tuple[int, str] | None = None


class Readings:
    """Takes the place of `read`: as slow as told, and failing while the database is away."""

    def __init__(self) -> None:
        self.slow = self.failing = False
        self.waiting: list[asyncio.Future[None]] = []
        self.context = copy_context()  # the test's: in a task's own there would be one more database connection

    async def read(self, function: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        if self.failing:
            raise DatabaseError("The database is away.")
        found = self.context.run(function, *args, **kwargs)
        if self.slow:
            self.waiting.append(asyncio.get_running_loop().create_future())
            await self.waiting[-1]
        return found

    def end(self) -> None:
        for each in self.waiting:
            each.done() or each.set_result(None)
        self.waiting.clear()
