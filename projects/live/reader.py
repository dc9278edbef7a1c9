"""One open event stream, seen from the server: what it was sent, what wakes it, and what it signed in with."""

import asyncio
from contextlib import suppress
from uuid import UUID

from projects.live.credentials import Credential
from projects.live.threads import read
from projects.sync import Snapshot, read_snapshot


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
