"""A few child processes of one kind, shared by all threads of this process."""

import atexit
import os
from collections.abc import Sequence
from queue import Empty, Queue
from time import monotonic
from typing import Any

from scenes.child import Child


class ChildBusy(Exception):
    """No child became free in time."""


class ChildPool:
    """At most `size` children of one kind, started when first needed, replaced when they die. For any thread."""

    def __init__(self, command: Sequence[str], *, size: int) -> None:
        self.command, self.size = command, size
        self._forget()
        atexit.register(self.close)
        os.register_at_fork(after_in_child=self._forget)

    def ask(self, question: dict[str, Any], *, timeout: float, patience: float) -> dict[str, Any]:
        """The answer within `timeout` seconds, after waiting at most `patience` seconds for a free child.

        Raises ChildBusy, ChildTimeout, ChildDied.
        """
        child = self._take(patience)
        try:
            if child is None or not child.is_alive():
                child = Child(self.command)
            return child.ask(question, deadline=monotonic() + timeout)
        except BaseException:
            if child is not None:
                child.kill()
                child = None
            raise
        finally:
            self._idle.put(child)

    def close(self) -> None:
        """End the children that are idle. The next question starts new ones."""
        while not self._idle.empty():
            if child := self._idle.get_nowait():
                child.kill()
        self._forget()

    def _take(self, patience: float) -> Child | None:
        try:
            return self._idle.get(timeout=patience)
        except Empty:
            raise ChildBusy from None

    def _forget(self) -> None:
        """Places for `size` children, none started. A forked process must not talk to its parent's."""
        self._idle: Queue[Child | None] = Queue()
        for _ in range(self.size):
            self._idle.put(None)
