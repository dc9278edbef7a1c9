"""Two web processes, their pages, and everything between them, one step at a time and with faults as told.

The hub, its rooms, tables, pages and readings are the real ones on the real database; what is taken over is when
anything arrives: notifications, frames, acknowledgements, polls, the end of a reading.
"""

import asyncio
from collections.abc import Callable, Collection
from contextlib import suppress
from typing import Any
from uuid import UUID

from django.contrib.auth.models import User
from django.db import DatabaseError, connection
from django.test import RequestFactory

from projects.live.credentials import Credential
from projects.live.hub import Hub
from projects.live.page import OpenPage
from projects.live.passing import Passing
from projects.live.threads import spawn
from projects.live.versions import find_applied
from projects.live.views import sync
from projects.models import Project
from tests.projects.live.light_dom import LightDom, fresh_page
from tests.projects.live.wires import Poll, Readings, Socket

PROCESSES = 2


class World:
    def __init__(self, dom: LightDom, project: Project, person: User, readings: Readings) -> None:
        self.dom, self.project, self.person, self.readings = dom, project, person, readings
        self.loop = asyncio.new_event_loop()
        self.pages: list[int] = []
        self.sockets: list[Socket] = []
        self.polls: list[Poll] = []
        self.told: list[list[str]] = [[] for _ in range(PROCESSES)]  # notifications that did not arrive yet
        self.hubs = [self._begin() for _ in range(PROCESSES)]

    def _begin(self) -> Hub:
        async def begin() -> Hub:
            hub = Hub()
            hub.listener.connected = True
            return hub

        return self.loop.run_until_complete(begin())

    def run(self, action: Callable[..., Any], *args: Any) -> None:
        """Let the server act, and everything that follows from it at once."""

        async def act() -> None:
            result = action(*args)
            if asyncio.iscoroutine(result):
                await result
            for _ in range(12):
                await asyncio.sleep(0)

        self.loop.run_until_complete(act())

    def open_page(self) -> None:
        self.pages.append(len(self.pages))
        self.do(self.pages[-1], "open", html=fresh_page(self.project))

    def do(self, page: int, does: str, **more: Any) -> None:
        for happened in self.dom.do(page, does, **more):
            kind, number = happened["kind"], happened["number"]
            if kind == "socket":
                self.sockets.append(Socket(page, number, happened["version"]))
            elif kind == "poll":
                self.polls.append(Poll(page, number, happened["version"]))
            else:
                socket = next((each for each in self.sockets if (each.page, each.number) == (page, number)), None)
                if socket and kind == "said":
                    socket.up.append(happened["text"])
                elif socket:
                    socket.left = True

    def listen(self, heard_by: Collection[int] = range(PROCESSES)) -> None:
        """What the triggers notified is on its way to both processes; some hear it at once."""
        for notification in connection.connection.notifies(timeout=0):
            for process, told in enumerate(self.told):
                told.append(notification.payload)
                if process in heard_by:
                    self.notify(process, -1)

    def notify(self, process: int, place: int, *, copies: int = 1) -> None:
        """Of what is on its way, one arrives: before others perhaps, twice perhaps, or not at all."""
        if told := self.told[process]:
            project_id, _, text = told.pop(place % len(told)).partition(" ")
            for _ in range(copies):
                self.run(self.hubs[process]._heard, UUID(project_id), text)

    def toggle_listener(self, process: int) -> None:
        hub = self.hubs[process]
        hub.listener.connected = not hub.listener.connected
        self.told[process].clear()
        self.run(hub._listener_is_back if hub.listener.connected else hub._tell_all)

    def sweep(self, process: int) -> None:
        async def compare() -> None:
            with suppress(DatabaseError):
                await self.hubs[process]._compare(dict(self.hubs[process].rooms))

        self.run(lambda: spawn(compare()) and None)

    def beat(self, process: int) -> None:
        self.run(self.hubs[process]._tell_all)

    def show_passing(self, process: int, passing: Passing) -> None:
        self.run(self.hubs[process]._heard_passing, self.project.pk, passing.model_dump_json())

    def accept(self, socket: Socket, process: int) -> None:
        async def send(text: str) -> None:
            socket.down.append(("hear", text))

        async def close(code: int) -> None:
            socket.down.append(("lose", code))

        page = OpenPage(send, close, person_id=self.person.pk, credential=Credential(), version=socket.version)
        hub = self.hubs[process]

        def join() -> None:
            socket.joined = hub, hub.join(self.project.pk, page), page

        self.run(join)

    def deliver(self, socket: Socket, place: int = 0, *, copies: int = 1) -> None:
        does, what = socket.down.pop(place % len(socket.down))
        for _ in range(copies):
            self.do(socket.page, does, number=socket.number, **{"text" if does == "hear" else "code": what})

    def acknowledge(self, socket: Socket, place: int = 0, *, copies: int = 1) -> None:
        version = find_applied(socket.up.pop(place % len(socket.up)))
        assert version is not None
        assert socket.joined
        _, room, page = socket.joined
        for _ in range(copies):
            self.run(room.applied, page, version)

    def end(self, socket: Socket, *, told: bool) -> None:
        """The server and, when it is `told`, the page hear that the socket is closed."""
        self.sockets.remove(socket)
        if socket.joined:
            hub, room, page = socket.joined
            self.run(hub.leave, room, page)
        if told:
            self.do(socket.page, "lose", number=socket.number, code=1006)

    def ask(self, poll: Poll) -> None:
        request = RequestFactory().get(f"/projects/p/sync/?version={poll.version}")
        request.user = self.person
        answer = sync(request, self.project.pk)
        poll.answer = answer.status_code, answer.content.decode()

    def answer(self, poll: Poll) -> None:
        self.polls.remove(poll)
        status, content = poll.answer or (0, "")
        self.do(poll.page, "answer", number=poll.number, status=status, content=content)

    def restart(self, process: int) -> None:
        """kill -9: nobody says goodbye, and the new process knows nothing."""
        killed, self.hubs[process] = self.hubs[process], self._begin()
        self.told[process].clear()
        for socket in [each for each in self.sockets if each.joined and each.joined[0] is killed]:
            self.end(socket, told=True)

    @property
    def dialling(self) -> list[Socket]:
        return [each for each in self.sockets if not each.joined]

    @property
    def sending(self) -> list[Socket]:
        return [each for each in self.sockets if each.down]

    @property
    def answering(self) -> list[Socket]:
        return [each for each in self.sockets if each.up and each.joined]

    def close(self) -> None:
        self.readings.end()
        self.loop.run_until_complete(asyncio.sleep(0))
        self.loop.close()
