"""Outlines of projects and sources of scenes, in memory: forgotten 5 minutes after their last use, and bounded."""

import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Iterable
from uuid import UUID

from brain.outline import Outline, Source, SourceKey, packed, unpacked

PATIENCE = 300.0  # seconds after the last use
PROJECTS = 256
SOURCE_BYTES = 16 * 1024 * 1024


class OutlineCache:
    """The newest known outline of each project. Whoever takes one must compare its version with the project's."""

    def __init__(self, clock: Callable[[], float] = time.monotonic, most: int = PROJECTS) -> None:
        self.clock, self.most = clock, most
        self._entries: OrderedDict[UUID, tuple[float, bytes]] = OrderedDict()  # the last used last
        self._lock = threading.Lock()

    def find(self, project_id: UUID) -> Outline | None:
        with self._lock:
            self._forget_the_old()
            if (entry := self._entries.get(project_id)) is None:
                return None
            self._entries[project_id] = (self.clock(), entry[1])
            self._entries.move_to_end(project_id)
        return unpacked(entry[1])

    def keep(self, outline: Outline) -> None:
        with self._lock:
            self._entries[outline.project_id] = (self.clock(), packed(outline))
            self._entries.move_to_end(outline.project_id)
            self._forget_the_old()
            while len(self._entries) > self.most:
                self._entries.popitem(last=False)

    def forget(self, project_id: UUID) -> None:
        with self._lock:
            self._entries.pop(project_id, None)

    def _forget_the_old(self) -> None:
        before = self.clock() - PATIENCE
        while self._entries and next(iter(self._entries.values()))[0] < before:
            self._entries.popitem(last=False)


class SourceCache:
    """Code and props by scene and revision. These never change, so that nothing here can be stale."""

    def __init__(self, most_bytes: int = SOURCE_BYTES) -> None:
        self.most_bytes, self._bytes = most_bytes, 0
        self._sources: OrderedDict[SourceKey, Source] = OrderedDict()
        self._lock = threading.Lock()

    def find(self, keys: Iterable[SourceKey]) -> dict[SourceKey, Source]:
        with self._lock:
            found = {key: self._sources[key] for key in keys if key in self._sources}
            for key in found:
                self._sources.move_to_end(key)
        return found

    def keep(self, sources: dict[SourceKey, Source]) -> None:
        with self._lock:
            for key, source in sources.items():
                if key not in self._sources:
                    self._sources[key] = source
                    self._bytes += _weight(source)
            while self._bytes > self.most_bytes and self._sources:
                _, source = self._sources.popitem(last=False)
                self._bytes -= _weight(source)


def _weight(source: Source) -> int:
    """About how many bytes a source takes. Props are bounded to a small share of the code."""
    return len(source[0]) + len(repr(source[1]))


OUTLINES = OutlineCache()
SOURCES = SourceCache()
