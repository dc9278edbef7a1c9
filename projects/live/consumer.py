"""The socket of one page. It only receives versions and acknowledges them; all writing is HTTP."""

from typing import Any

from channels.generic.websocket import AsyncWebsocketConsumer
from django.db import DatabaseError

from projects.attendance import Visit
from projects.live.admission import Refused, admit, handshake
from projects.live.codes import MALFORMED, TRY_AGAIN_LATER
from projects.live.hub import Hub, hub_of_this_loop
from projects.live.page import OpenPage
from projects.live.room import Room
from projects.live.threads import read
from projects.live.versions import find_applied
from projects.presence import guest


class ProjectConsumer(AsyncWebsocketConsumer):
    page: OpenPage | None = None
    hub: Hub
    room: Room
    visit: Visit

    async def __call__(self, scope: dict[str, Any], receive: Any, send: Any) -> None:
        try:
            await super().__call__(scope, receive, send)
        finally:  # also when the server gives up on this socket without saying that it closed
            self._leave()

    async def connect(self) -> None:
        project_id = self.scope["url_route"]["kwargs"]["project_id"]
        code = None
        try:
            person_id, credential, version = await read(admit, handshake(self.scope), project_id)
        except Refused as refused:
            code = refused.code
        except DatabaseError:
            code = TRY_AGAIN_LATER
        # Accepted first in any case: browsers hide the code of a handshake that was refused.
        await self.accept()
        if code is not None:
            await self.close(code)
        else:
            page = OpenPage(self.send, self.close, person_id=person_id, credential=credential, version=version)
            self.page = page
            self.hub = hub_of_this_loop()
            self.room = self.hub.join(project_id, self.page)
            self.visit = guest(project_id, person_id)

    async def receive(self, text_data: str | None = None, bytes_data: bytes | None = None) -> None:
        version = find_applied(text_data)
        if self.page is None:
            return
        if version is None:
            self.page.close(MALFORMED)
        else:
            self.room.applied(self.page, version)

    async def disconnect(self, code: int) -> None:
        self._leave()

    def _leave(self) -> None:
        if self.page is not None:
            self.hub.leave(self.room, self.page)
            self.visit.end()
