"""One project that is open somewhere: its table, its pages, and how both come to the newest version."""

from collections.abc import Iterable, Mapping
from time import perf_counter
from types import MappingProxyType
from uuid import UUID

import structlog
from django.db import DatabaseError

from projects.live.codes import GONE, NO_ACCESS
from projects.live.frames import encode_fragment, encode_heartbeat
from projects.live.giving_way import give_way
from projects.live.listener import Listener
from projects.live.news import Fragment, News, read_members, read_news, read_version
from projects.live.page import OpenPage
from projects.live.passing import Passing, render
from projects.live.reader import Reader, Snapshots
from projects.live.showing import Members, Showing
from projects.live.table import Table
from projects.live.threads import read, spawn

log = structlog.get_logger()


class Room:
    """Joining, reconnecting, having missed something and being slow are one case: send what is newer than yours."""

    def __init__(self, project_id: UUID, listener: Listener) -> None:
        self.project_id, self.listener = project_id, listener
        self.pages: set[OpenPage] = set()
        self.readers: set[Reader] = set()  # of the event stream: they get the state itself, and no fragments
        self.snapshots = Snapshots(project_id)
        self.newest = 0  # the newest version that was heard of
        self._table = Table()
        self._current = False  # was the table read since the listener is there?
        self._reading = self._again = False
        self._showing = Showing(project_id, self._show_passing)

    def join(self, page: OpenPage) -> None:
        """Join first, read the truth second: whatever is committed from here on reaches this page."""
        self.pages.add(page)
        self.read_again()

    def join_as_reader(self, reader: Reader) -> None:
        self.readers.add(reader)
        self.read_again()

    @property
    def is_empty(self) -> bool:
        return not (self.pages or self.readers)

    def heard(self, version: int) -> None:
        self.newest = max(self.newest, version)
        if version > self._table.version or not self._current:
            self.read_again()

    def heard_passing(self, passing: Passing) -> None:
        self._showing.take(passing)

    def listener_is_back(self) -> None:
        """What was committed while nobody listened is not known yet."""
        self._current = False
        self.read_again()

    def read_again(self) -> None:
        """Read and send what is new. One reading at a time; what happens during it leads to one more."""
        self._again = True
        if not self._reading:
            self._reading = True
            spawn(self._read_until_quiet())

    def applied(self, page: OpenPage, version: int) -> None:
        page.applied(version)
        if self._table.covers(page.version):
            page.offer(self._table)
            self._pass_by(page)
        else:
            self.read_again()

    def beat(self) -> None:
        for page in self.pages:
            self._pass_by(page)
            page.beat(self._heartbeat(), listening=self._listening)

    @property
    def _listening(self) -> bool:
        return self._current and self.listener.connected

    def _heartbeat(self) -> str:
        return encode_heartbeat(max(self.newest, self._table.version), listening=self._listening)

    def close_all(self, code: int) -> None:
        for each in self.everybody():
            each.close(code)

    def close_strangers(self, members: Members) -> None:
        for each in self.everybody():
            if (self.project_id, each.person_id) not in members:
                each.close(NO_ACCESS)

    def everybody(self) -> Iterable[OpenPage | Reader]:
        return self.pages | self.readers

    def _show_passing(self, members: Members, all_passing: Iterable[Passing]) -> None:
        """Rendered once for all pages. What is stored never waits for it."""
        self.close_strangers(members)
        fragments = {each.place: encode_fragment(Fragment(each.place, render(each))) for each in all_passing}
        for page in self.pages:
            self._pass_by(page, fragments)

    def _pass_by(self, page: OpenPage, fragments: Mapping[str, str] = MappingProxyType({})) -> None:
        page.pass_by(fragments, self._heartbeat(), listening=self._listening)

    async def _read_until_quiet(self) -> None:
        try:
            while self._again and not self.is_empty:
                await give_way(self.project_id)
                self._again = False
                await self._read()
        except DatabaseError as error:
            # The pages are told by the heartbeat; the listener's return or the next sweep tries again.
            log.warning("live.reading_failed", project=str(self.project_id), reason=str(error).strip())
        finally:
            self._reading = False

    async def _read(self) -> None:
        started, listening = perf_counter(), self.listener.connected
        since = self._oldest_needed() if self.pages else None
        news, members = await read(_read_with_members, self.project_id, since=since)
        if news is None:
            self.close_all(GONE)
            return
        self.close_strangers(members)
        if since is None:
            self._table = Table()  # nobody shows fragments: whoever comes next has them rendered
        else:
            self._table.take(news)
        self.newest = max(self.newest, news.version)
        self._current = listening
        sockets = self._tell()
        if news.fragments:
            log.info(
                "live.fragment",
                project=str(self.project_id),
                version=news.version,
                request_ids=news.request_ids,
                fragments=[fragment.id for fragment in news.fragments],
                whole=news.whole,
                sockets=sockets,
                milliseconds=round((perf_counter() - started) * 1000, 1),
            )

    def _tell(self) -> int:
        """Send every page what it does not have; returns to how many something was sent."""
        sockets = sum([page.offer(self._table) for page in self.pages])
        for reader in self.readers:
            reader.tell(self.newest)
        for page in self.pages:
            if page.was_told_listening != self._listening:  # it is new here, or the listener is back
                page.beat(self._heartbeat(), listening=self._listening)
        return sockets

    def _oldest_needed(self) -> int:
        """From which version on to read: usually the table's own, earlier for a page that comes back from long ago."""
        needed = [page.version for page in self.pages if not self._table.covers(page.version)]
        if self._table.since is not None:
            needed.append(self._table.version)
        return min(needed)


def _read_with_members(project_id: UUID, *, since: int | None) -> tuple[News | None, Members]:
    """Without `since`, only the version is news."""
    return (read_version(project_id) if since is None else read_news(project_id, since=since)), read_members(
        [project_id]
    )
