"""The event stream of one reader: the newest state whenever there is one, and a sign of life in between (R4.2)."""

import json
from collections.abc import AsyncIterator
from contextlib import suppress
from uuid import UUID

import structlog
from asgiref.sync import SyncToAsync
from django.db import DatabaseError

from projects.live.codes import GONE, NO_ACCESS, NOT_SIGNED_IN
from projects.live.hub import hub_of_this_loop
from projects.live.reader import Reader
from projects.live.room import Room
from projects.presence import guest

log = structlog.get_logger()

HEARTBEAT = 1.5  # seconds; whoever hears nothing for 5 may try again
RETRY = 1000  # milliseconds until a browser tries again by itself
REASONS = {
    NO_ACCESS: "You may not read this project any more.",
    NOT_SIGNED_IN: "The session or the token that opened this stream has ended.",
    GONE: "This project was deleted.",
}


async def events(project_id: UUID, reader: Reader) -> AsyncIterator[str]:
    """Text of server-sent events, until access is lost. Holds no thread and no connection while nothing happens."""
    _give_thread_back()
    hub = hub_of_this_loop()
    room = hub.join(project_id, reader)
    visit = guest(project_id, reader.person_id) if reader.credential.session else None  # a program is nobody's guest
    try:
        yield f"retry: {RETRY}\n\n"
        while reader.closed_with is None:
            await reader.wait(HEARTBEAT)
            if reader.closed_with is None:
                yield await _news(room, reader) or f": v{reader.newest}\n\n"
        end = {"code": reader.closed_with, "message": REASONS.get(reader.closed_with, "This stream has ended.")}
        yield f"event: end\ndata: {json.dumps(end)}\n\n"
    finally:
        hub.leave(room, reader)
        if visit:
            visit.end()


async def _news(room: Room, reader: Reader) -> str:
    """The event that brings `reader` to the newest version; empty when it has that, or when it cannot be read now."""
    if reader.newest is None or reader.newest == reader.version:
        return ""
    try:
        snapshot = await room.snapshots.find(reader.types, at_least=reader.newest)
    except DatabaseError as error:  # the listener's return or the next sweep wakes it again
        log.warning("live.stream_waits", project=str(room.project_id), reason=str(error).strip())
        return ""
    if snapshot is None or snapshot.version == reader.version:
        return ""
    reader.version = snapshot.version
    return f"id: {snapshot.version}\nevent: message\ndata: {snapshot.text}\n\n"


def _give_thread_back() -> None:
    """Django keeps a thread for each request until its answer has ended, which may be tomorrow. What is left to do then
    gets another one."""
    with suppress(LookupError):
        context = SyncToAsync.thread_sensitive_context.get()
        if executor := SyncToAsync.context_to_thread_executor.pop(context, None):
            executor.shutdown(wait=False)
