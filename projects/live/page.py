"""One open page, seen from the server: which version it has, and what is on its way to it."""

from collections.abc import Awaitable, Callable, Mapping

from projects.live.credentials import Credential
from projects.live.frames import encode_passing
from projects.live.table import Table
from projects.live.threads import spawn

MOST_TO_PASS = 8  # places that one page may wait for: what is made at the same time


class OpenPage:
    """At most one frame is on its way. What changes meanwhile is in the next one, which replaces all between.

    The page's acknowledgement is the flow control: Daphne buffers without limit and never says so.
    """

    def __init__(
        self,
        send: Callable[[str], Awaitable[None]],
        close: Callable[[int], Awaitable[None]],
        *,
        person_id: int,
        credential: Credential,
        version: int,
    ) -> None:
        self.person_id, self.credential = person_id, credential
        self.version = version  # what the page says that it shows
        self.was_told_listening: bool | None = None
        self._send, self._close = send, close
        self._on_its_way: int | None = None
        self._sending = self._closed = False
        self._is_passing = False  # is there a frame without a version that the page did not acknowledge yet?
        self._to_pass: dict[str, str] = {}  # the newest fragment of each place that is shown for a moment

    def offer(self, table: Table) -> bool:
        """Send everything newer than what the page has. False when it has all, or is still busy with the last frame."""
        frame = None if self._on_its_way is not None or self._closed else table.find_frame(self.version)
        if frame is None:
            return False
        self._on_its_way = table.version
        spawn(self._pass_on(frame))
        return True

    def applied(self, version: int) -> None:
        """The page shows this version now; by polling it may have come further than the last frame."""
        self.version, self._is_passing = max(self.version, version), False
        if self._on_its_way is not None and self.version >= self._on_its_way:
            self._on_its_way = None

    def beat(self, heartbeat: str, *, listening: bool) -> None:
        if not self._sending and not self._closed:
            self.was_told_listening = listening
            spawn(self._pass_on(heartbeat))

    def pass_by(self, fragments: Mapping[str, str], heartbeat: str, *, listening: bool) -> None:
        """Send what is shown for a moment. A page that has not even taken what was sent before gets the newest then."""
        for place in fragments:  # what is said again is the newest, too
            self._to_pass.pop(place, None)
        self._to_pass |= fragments
        for place in list(self._to_pass)[:-MOST_TO_PASS]:  # of a page that takes nothing any more
            del self._to_pass[place]
        if self._to_pass and self._on_its_way is None and not (self._is_passing or self._sending or self._closed):
            frame = encode_passing(heartbeat, self._to_pass.values())
            self._to_pass, self._is_passing = {}, True
            self.beat(frame, listening=listening)

    def close(self, code: int) -> None:
        if not self._closed:
            self._closed = True
            spawn(self._end(code))

    async def _pass_on(self, text: str) -> None:
        self._sending = True
        try:
            await self._send(text)
        finally:
            self._sending = False

    async def _end(self, code: int) -> None:
        await self._close(code)
