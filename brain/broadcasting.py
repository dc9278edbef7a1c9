"""Shows an answer to all open pages while it is being made: throttled, not stored, and never in the answer's way."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress

import structlog
from django.db import Error

from brain.audience import Watched
from brain.reading import Question
from config.db import in_thread
from projects.errors import ChangeRefused
from projects.live.passing import AnswerPassing, publish

log = structlog.get_logger()

PAUSE = 0.2  # seconds between two looks at what is new


@asynccontextmanager
async def broadcasting(
    question: Question, watched: Watched, begins_to_write: Callable[[], Awaitable[None]] | None = None
) -> AsyncIterator[None]:
    """Until the block ends, publish what `watched` is told. Calls `begins_to_write` when the first code comes."""
    broadcast = Broadcast(question, watched, begins_to_write)
    ended = asyncio.Event()
    telling = asyncio.create_task(broadcast.tell_until(ended))
    try:
        yield
    finally:
        ended.set()
        await telling  # a stage that is being written comes before the next one


class Broadcast:
    def __init__(
        self, question: Question, watched: Watched, begins_to_write: Callable[[], Awaitable[None]] | None
    ) -> None:
        self.question, self.watched, self.begins_to_write = question, watched, begins_to_write
        self._before = self._published = watched.as_it_is()
        self._publishing: asyncio.Task[None] | None = None
        self._failed = False

    async def tell_until(self, ended: asyncio.Event) -> None:
        """What is done within one pause is never shown as being made."""
        try:
            while not ended.is_set():
                with suppress(TimeoutError):
                    await asyncio.wait_for(ended.wait(), PAUSE)
                if not ended.is_set():
                    await self._say_that_it_writes()
                if not ended.is_set() or self._published != self._before:
                    self._tell()
        except ChangeRefused as refused:  # the work itself is given up by whoever watches over it
            log.info("brain.ended_elsewhere", reason=str(refused))

    async def _say_that_it_writes(self) -> None:
        if self.begins_to_write and self.watched.tsx_code not in ("", self._before[2]):
            begins, self.begins_to_write = self.begins_to_write, None
            await begins()

    def _tell(self) -> None:
        """The newest wins: while one is on its way to the database, what comes meanwhile waits for the next look."""
        now = self.watched.as_it_is()
        if now != self._published and (self._publishing is None or self._publishing.done()):
            self._published = now
            self._publishing = asyncio.create_task(self._publish(*now))

    async def _publish(self, said: str, name: str, tsx_code: str) -> None:
        passing = AnswerPassing.of(self.question.answer_id, said=said, name=name, code=tsx_code)
        try:
            await in_thread(publish, self.question.project.pk, passing)
            self._failed = False
        except Error as error:
            if not self._failed:
                log.warning("brain.not_shown", reason=str(error).strip())
            self._failed = True
