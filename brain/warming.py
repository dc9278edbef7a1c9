"""Has the next prompt find everything in memory, while the person reads the answer."""

import asyncio
from uuid import UUID

from brain.reading import warm
from config.db import in_thread

AFTER = 0.3  # seconds: first the answer goes to the pages, which want the same processor

_waiting: set["asyncio.Task[None]"] = set()  # the event loop itself holds tasks only weakly


def keep_warm(project_id: UUID) -> None:
    """Read the project a moment later, on the running event loop. Nothing depends on it."""
    task = asyncio.get_running_loop().create_task(_warm_later(project_id))
    _waiting.add(task)
    task.add_done_callback(_waiting.discard)


async def _warm_later(project_id: UUID) -> None:
    await asyncio.sleep(AFTER)
    await in_thread(warm, project_id)
