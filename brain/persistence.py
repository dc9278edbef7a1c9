"""Writes what must not be lost: the end of an answer and what it cost, also while the database restarts."""

import asyncio
from collections.abc import Callable
from typing import Any, TypeVar

import structlog
from django.db import OperationalError

from config.db import in_thread
from projects import state
from projects.changes import Change
from projects.models import Project, Version

log = structlog.get_logger()

Given = TypeVar("Given")

PAUSES = (0.5, 1, 2, 4, 8, 16)  # seconds to wait for a database that restarts


async def apply_persistently(project: Project, *changes: Change, request_id: str, **how: Any) -> Version:
    """As `state.apply`. Trying again is safe, because a request id acts once."""
    return await persistently(state.apply, project, *changes, request_id=request_id, **how)


async def persistently(work: Callable[..., Given], *args: Any, **how: Any) -> Given:
    """What `work` gives, in a thread, as soon as the database is there."""
    for pause in PAUSES:
        try:
            return await in_thread(work, *args, **how)
        except OperationalError as error:
            log.warning("brain.database_away", reason=str(error).strip(), again_in=pause)
            await asyncio.sleep(pause)
    return await in_thread(work, *args, **how)
