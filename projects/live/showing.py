"""Shows what is passing to those who may see it now: asked anew each time, as it is for what is stored."""

from collections.abc import Callable, Iterable
from uuid import UUID

import structlog
from django.db import DatabaseError

from projects.live.news import read_members
from projects.live.passing import Passing
from projects.live.threads import read, spawn

log = structlog.get_logger()

Members = set[tuple[UUID, int]]


class Showing:
    """Of one project. While members are read, the newest of each place replaces what came before."""

    def __init__(self, project_id: UUID, show: Callable[[Members, Iterable[Passing]], None]) -> None:
        self.project_id, self.show = project_id, show
        self._newest: dict[str, Passing] = {}
        self._reading = False

    def take(self, passing: Passing) -> None:
        self._newest[passing.place] = passing
        if not self._reading:
            self._reading = True
            spawn(self._until_shown())

    async def _until_shown(self) -> None:
        try:
            while self._newest:
                members = await read(read_members, [self.project_id])
                newest, self._newest = self._newest, {}
                self.show(members, newest.values())
        except DatabaseError as error:  # who may see it is not known, so nobody does
            self._newest.clear()
            log.warning("live.passing_not_shown", project=str(self.project_id), reason=str(error).strip())
        finally:
            self._reading = False
