"""How far an export is: counted in frames that are really done, told from several threads."""

from collections.abc import Callable
from threading import Lock
from time import monotonic


class Progress:
    """Of the stage that it is in. `kept` frames were there already, so they say nothing about the speed."""

    def __init__(self, total: int) -> None:
        self._lock = Lock()
        self.total = total
        self.scene = ""
        self._kept = 0
        self._made: list[int] = []  # frames of each piece that was begun
        self._since: float | None = None

    def keep(self, frames: int) -> None:
        with self._lock:
            self._kept += frames

    def begin_with(self, scene: str) -> Callable[[int], None]:
        """Another piece, beside those in work. What is given back hears how many of its frames are done."""
        with self._lock:
            self.scene = scene
            self._made.append(0)
            piece = len(self._made) - 1

        def at(frames: int) -> None:
            with self._lock:
                self._made[piece] = frames
                self._since = self._since or monotonic()

        return at

    def encode(self) -> Callable[[float], None]:
        """The pictures are there; now for the file. What is given back hears which share of it is done."""
        with self._lock:
            self._since = None
            self._kept, self._made = 0, []
        at = self.begin_with("")
        return lambda share: at(round(share * self.total))

    @property
    def done(self) -> int:
        with self._lock:
            return min(self.total, self._kept + sum(self._made))

    @property
    def seconds_left(self) -> float | None:
        """By the speed so far; None until there is one."""
        with self._lock:
            made, passed = sum(self._made), monotonic() - (self._since or monotonic())
            return round(passed / made * (self.total - self._kept - made), 1) if made and passed > 1 else None
