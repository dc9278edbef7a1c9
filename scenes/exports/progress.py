"""How far an export is: counted in frames that are really done, told from several threads."""

from threading import Lock
from time import monotonic


class Progress:
    """Of the stage that it is in. `kept` frames were there already, so they say nothing about the speed."""

    def __init__(self, total: int) -> None:
        self._lock = Lock()
        self.total = total
        self.scene = ""
        self._kept = self._finished = self._current = 0
        self._since: float | None = None

    def keep(self, frames: int) -> None:
        with self._lock:
            self._kept += frames

    def begin_with(self, scene: str) -> None:
        with self._lock:
            self.scene, self._finished, self._current = scene, self._finished + self._current, 0

    def at(self, frames: int) -> None:
        """So many of what was begun with last."""
        with self._lock:
            self._current = frames
            self._since = self._since or monotonic()

    def encode(self) -> None:
        """The pictures are there; now for the file."""
        with self._lock:
            self.scene, self._since = "", None
            self._kept = self._finished = self._current = 0

    def at_share(self, share: float) -> None:
        self.at(round(share * self.total))

    @property
    def done(self) -> int:
        return min(self.total, self._kept + self._finished + self._current)

    @property
    def seconds_left(self) -> float | None:
        """By the speed so far; None until there is one."""
        with self._lock:
            made, passed = self._finished + self._current, monotonic() - (self._since or monotonic())
            return round(passed / made * (self.total - self._kept - made), 1) if made and passed > 1 else None
