"""One open event stream, seen from the server: what it was sent, what wakes it, and what it signed in with."""

import asyncio
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from uuid import UUID

from django.contrib.sessions.models import Session
from django.db.models import Q
from django.utils import timezone

from config.accounts.models import Token
from projects.live.threads import read
from projects.sync import Snapshot, read_snapshot


@dataclass(frozen=True, slots=True)
class Credential:
    """A session's key, or what is stored of a token."""

    session: str = ""
    token: str = ""


class Reader:
    """It takes the newest state when it is ready for it: what comes while it is busy is replaced, never queued."""

    def __init__(self, person_id: int, credential: Credential, *, types: frozenset[str], version: int) -> None:
        self.person_id, self.credential, self.types = person_id, credential, types
        self.version = version  # the newest that it has; -1 for none
        self.newest: int | None = None  # the newest that there is
        self.closed_with: int | None = None
        self._woken = asyncio.Event()

    def tell(self, version: int) -> None:
        self.newest = version
        if version != self.version:
            self._woken.set()

    def close(self, code: int) -> None:
        self.closed_with = code
        self._woken.set()

    async def wait(self, patience: float) -> None:
        """Until there is news, for at most so many seconds."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self._woken.wait(), patience)
        self._woken.clear()


class Snapshots:
    """The newest state of a project for each set of types: read and written as JSON once, for however many readers."""

    def __init__(self, project_id: UUID) -> None:
        self.project_id = project_id
        self._known: dict[frozenset[str], tuple[int, asyncio.Task[Snapshot | None]]] = {}

    async def find(self, types: frozenset[str], *, at_least: int) -> Snapshot | None:
        """The state at this version or a later one; None when the project is gone. Raises DatabaseError."""
        version, task = self._known.get(types, (-1, None))
        if task is not None and task.done():
            snapshot = None if task.cancelled() or task.exception() else task.result()
            version = snapshot.version if snapshot else -1
        if task is None or version < at_least:
            task = asyncio.ensure_future(read(read_snapshot, self.project_id, types))
            self._known[types] = at_least, task
        return await asyncio.shield(task)


def find_ended(credentials: Iterable[Credential]) -> set[Credential]:
    """Those that sign nobody in any more. Reads the database."""
    asked = set(credentials)
    sessions = {each.session for each in asked if each.session}
    tokens = {each.token for each in asked if each.token}
    if sessions:
        alive = Session.objects.filter(session_key__in=sessions, expire_date__gt=timezone.now())
        sessions -= set(alive.values_list("session_key", flat=True))
    if tokens:
        alive = Token.objects.filter(Q(expiry=None) | Q(expiry__gt=timezone.now()), pk__in=tokens)
        tokens -= set(alive.values_list("pk", flat=True))
    return {each for each in asked if each.session in sessions or each.token in tokens} - {Credential()}
