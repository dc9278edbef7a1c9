"""Waits until an answer has ended, wherever it is made, for programs that want it in hand. Holds no database connection
meanwhile: an answer may take minutes, and connections are few."""

import asyncio
import concurrent.futures
import time
from collections.abc import Awaitable, Callable
from uuid import UUID

from django.conf import settings
from django.db import connection

from brain import orchestrator
from chat.models import Message
from chat.stages import Stage
from config.db import in_thread

LOOK = 0.5  # seconds between two looks at an answer that another process makes, or at its stage
GRACE = 20  # seconds beyond the deadline, for a database that restarts meanwhile


async def answered(answer_id: UUID, show: Callable[[Stage], Awaitable[None]]) -> UUID:
    """From an event loop: `show` is called with each stage. Who stops waiting stops nothing else."""
    until, shown = _patience(), None
    while time.monotonic() < until:
        if future := orchestrator.find_work(answer_id):
            await asyncio.wait([asyncio.wrap_future(future)], timeout=LOOK)
        answer = await in_thread(Message.objects.filter(pk=answer_id).first)
        if answer is None or answer.state != Message.State.ACTIVE:
            break
        if answer.progress != shown:
            await show(shown := answer.progress)
        if future is None:
            await asyncio.sleep(LOOK)
    return answer_id


def wait_for(answer: Message) -> Message:
    """From a view's own thread: the answer as it ended, or as it is when nobody should wait any longer."""
    until = _patience()
    while answer.state == Message.State.ACTIVE and time.monotonic() < until:
        if not connection.in_atomic_block:
            connection.close()
        if future := orchestrator.find_work(answer.pk):
            concurrent.futures.wait([future], timeout=until - time.monotonic())
        else:
            time.sleep(LOOK)
        answer.refresh_from_db()
    return answer


def _patience() -> float:
    return time.monotonic() + settings.BRAIN_DEADLINE + GRACE
