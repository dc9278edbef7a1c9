"""Gives work up that nobody wants any more: its answer was stopped by another process, or is gone with its project."""

import asyncio
from collections.abc import Coroutine
from typing import Any
from uuid import UUID

import structlog
from django.db import DatabaseError

from chat.models import Message
from config.db import in_thread

log = structlog.get_logger()

LOOK = 0.5  # seconds between two looks; so long a model that nobody waits for is paid at most


async def while_wanted(answer_id: UUID, work: Coroutine[Any, Any, None]) -> bool:
    """Do `work`, but cancel it as soon as its answer has ended elsewhere. Was it carried through?"""
    working = asyncio.ensure_future(work)
    watching = asyncio.ensure_future(_until_ended(answer_id))
    try:
        await asyncio.wait({working, watching}, return_when=asyncio.FIRST_COMPLETED)
        if working.done():
            working.result()
        return working.done()
    finally:
        for task in (working, watching):
            task.cancel()
        await asyncio.gather(working, watching, return_exceptions=True)


async def _until_ended(answer_id: UUID) -> None:
    """A finished answer counts as wanted: the work itself has just finished it."""
    wanted = True
    while wanted:
        await asyncio.sleep(LOOK)
        try:
            wanted = await in_thread(_is_wanted, answer_id)
        except DatabaseError as error:
            log.warning("brain.not_known_whether_wanted", reason=str(error).strip())


def _is_wanted(answer_id: UUID) -> bool:
    return Message.objects.filter(pk=answer_id).exclude(state=Message.State.FAILED).exists()
