"""Pages give way to the brain while it is on its way to its model: both want the one processor that Python has.

What a person said is shown a moment later for it, and the answer comes sooner by more. A brain that needs no model is
done by then, so that pages read the prompt and its answer at once.
"""

import asyncio
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from contextvars import ContextVar
from uuid import UUID

MOST = 0.05  # seconds that news waits: others are to see a prompt about as soon as any other change


class Turn:
    """The brain's, in one project. It ends when the brain waits for somebody itself, or has done its work."""

    def __init__(self, project_id: UUID) -> None:
        self.project_id, self.is_taken = project_id, False
        self._ended: Future[None] = Future()
        _turns.add(self)

    def end(self) -> None:
        """As often as one likes."""
        _turns.discard(self)
        if not self._ended.done():
            self._ended.set_result(None)

    def wait(self) -> "asyncio.Future[None]":
        return asyncio.wrap_future(self._ended)


_turns: set[Turn] = set()
_turn: ContextVar[Turn | None] = ContextVar("turn", default=None)


@contextmanager
def brain_first(project_id: UUID) -> Iterator[None]:
    """Around what wakes the pages and begins the work. Its turn goes on when the work takes it, else ends here."""
    turn = Turn(project_id)
    token = _turn.set(turn)
    try:
        yield
    finally:
        _turn.reset(token)
        if not turn.is_taken:
            turn.end()


def take_turn() -> Turn | None:
    """For who begins the work, and will end the turn. Tasks that are begun from here know it as well."""
    if turn := _turn.get():
        turn.is_taken = True
    return turn


def pages_may_go_on() -> None:
    """The work waits for others now: for a model, or for a scene to be checked."""
    if turn := _turn.get():
        turn.end()


async def give_way(project_id: UUID) -> None:
    """Until no brain of this process is in a hurry in this project, but for no longer than people notice."""
    if turns := [turn.wait() for turn in tuple(_turns) if turn.project_id == project_id]:
        await asyncio.wait(turns, timeout=MOST)
