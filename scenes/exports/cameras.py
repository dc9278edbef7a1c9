"""How many segments one worker films at once, whoever's export they belong to: each of them can keep a core busy."""

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from threading import Condition

from django.conf import settings

from scenes.rendering.browsers import browser_lent
from scenes.rendering.capture import Renderer
from scenes.rendering.errors import Stopped

LOOK_EVERY = 0.2  # seconds


class Cameras:
    """Lent in the order in which they were asked for, so that a long film does not keep a short one waiting."""

    def __init__(self, count: int) -> None:
        self._free = count
        self._waiting: deque[object] = deque()
        self._changed = Condition()

    @contextmanager
    def lent(self, stopped: Callable[[], bool]) -> Iterator[Renderer]:
        """Raises Stopped when that comes first."""
        self._take(stopped)
        try:
            with browser_lent() as renderer:
                yield renderer
        finally:
            with self._changed:
                self._free += 1
                self._changed.notify_all()

    def _take(self, stopped: Callable[[], bool]) -> None:
        mine = object()
        with self._changed:
            self._waiting.append(mine)
            try:
                while self._waiting[0] is not mine or not self._free:
                    if stopped():
                        raise Stopped
                    self._changed.wait(LOOK_EVERY)
                self._free -= 1
            finally:
                self._waiting.remove(mine)
                self._changed.notify_all()


@cache
def cameras() -> Cameras:
    """Of this process."""
    return Cameras(settings.EXPORT_CAMERAS)
