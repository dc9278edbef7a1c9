"""All open projects of this web process. It begins with the first page, on the event loop of that page."""

import asyncio
from uuid import UUID
from weakref import WeakKeyDictionary

import structlog
from django.db import DatabaseError

from projects.live.codes import GONE, NOT_SIGNED_IN
from projects.live.credentials import find_ended
from projects.live.listener import CHANGED, Listener
from projects.live.news import read_members, read_versions
from projects.live.page import OpenPage
from projects.live.passing import CHANNEL, understood
from projects.live.reader import Reader
from projects.live.room import Room
from projects.live.threads import read, spawn

log = structlog.get_logger()

HEARTBEAT = 2.0  # seconds; pages that hear nothing for two of them begin to poll
SWEEP = 5.0  # seconds between two looks at the truth, in case that a notification was lost

_hubs: "WeakKeyDictionary[asyncio.AbstractEventLoop, Hub]" = WeakKeyDictionary()


class Hub:
    """Which pages show which project, and what wakes them: notifications, the listener's return, a sweep."""

    def __init__(self) -> None:
        self.rooms: dict[UUID, Room] = {}
        hears = {CHANGED: self._heard, CHANNEL: self._heard_passing}
        self.listener = Listener(hears, on_connect=self._listener_is_back, on_loss=self._tell_all)
        for work in (self.listener.run(), self._beat(), self._sweep()):
            spawn(work)

    def join(self, project_id: UUID, page: OpenPage | Reader) -> Room:
        room = self.rooms.setdefault(project_id, Room(project_id, self.listener))
        room.join_as_reader(page) if isinstance(page, Reader) else room.join(page)
        return room

    def leave(self, room: Room, page: OpenPage | Reader) -> None:
        room.readers.discard(page) if isinstance(page, Reader) else room.pages.discard(page)
        if room.is_empty and self.rooms.get(room.project_id) is room:
            del self.rooms[room.project_id]

    def _heard(self, project_id: UUID, version: str) -> None:
        if room := self.rooms.get(project_id):
            room.close_all(GONE) if version == "gone" else room.heard(int(version))

    def _heard_passing(self, project_id: UUID, text: str) -> None:
        if room := self.rooms.get(project_id):
            room.heard_passing(understood(text))

    def _listener_is_back(self) -> None:
        for room in self.rooms.values():
            room.listener_is_back()

    def _tell_all(self) -> None:
        for room in self.rooms.values():
            room.beat()

    async def _beat(self) -> None:
        while True:
            self._tell_all()
            await asyncio.sleep(HEARTBEAT)

    async def _sweep(self) -> None:
        while True:
            await asyncio.sleep(SWEEP)
            try:
                await self._compare(dict(self.rooms))
            except DatabaseError as error:
                log.warning("live.sweep_failed", reason=str(error).strip())

    async def _compare(self, rooms: dict[UUID, Room]) -> None:
        """What notifications cannot tell: one that was lost, who may read, and who is signed in."""
        if not rooms:
            return
        listening = [each for room in rooms.values() for each in room.everybody()]
        versions, members = await read(lambda: (read_versions(rooms), read_members(rooms)))
        ended = await read(find_ended, {each.credential for each in listening})
        for each in listening:
            if each.credential in ended:
                each.close(NOT_SIGNED_IN)
        for project_id, room in rooms.items():
            if project_id not in versions:
                room.close_all(GONE)
            else:
                room.close_strangers(members)
                room.heard(versions[project_id])


def hub_of_this_loop() -> Hub:
    """The one hub of the running event loop, begun by whoever asks first."""
    loop = asyncio.get_running_loop()
    if loop not in _hubs:
        _hubs[loop] = Hub()
    return _hubs[loop]


def is_listening() -> bool:
    """Would every open page of this process hear of a commit at once?"""
    return all(each.listener.connected for each in list(_hubs.values()) if each.rooms)
