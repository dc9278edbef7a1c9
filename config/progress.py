"""The bar of commands that take long: on a terminal it moves in its place, anywhere else nothing is written."""

import shutil
import time
from collections.abc import Iterable, Iterator
from typing import TypeVar

from django.core.management.base import OutputWrapper

WIDTH = 24  # characters
PAUSE = 0.1  # seconds between two drawings, so that a fast command is not slowed by its own bar
CLEAR = "\r\x1b[K"

T = TypeVar("T")


class Bar:
    """Of one command. What is written beside it should come after `clear`."""

    def __init__(self, stream: OutputWrapper) -> None:
        self.stream, self.is_shown = stream, stream.isatty()
        self.drawn_at = 0.0

    def show(self, done: int, total: int, words: str = "") -> None:
        if not self.is_shown or (done < total and time.monotonic() < self.drawn_at + PAUSE):
            return
        self.drawn_at = time.monotonic()
        share = min(1.0, done / total) if total else 0.0
        filled = round(share * WIDTH)
        line = f"{'█' * filled}{'░' * (WIDTH - filled)} {share:4.0%}  {words}"
        self._write(f"{CLEAR}{line[: shutil.get_terminal_size().columns - 1]}")

    def clear(self) -> None:
        if self.is_shown:
            self._write(CLEAR)

    def _write(self, text: str) -> None:
        self.stream.write(text, str, "")  # as it is: errors would be red, and each on a line of its own
        self.stream.flush()


def counted(items: Iterable[T], total: int, *, stream: OutputWrapper, unit: str) -> Iterator[T]:
    """The items one by one, with a bar that says how many are done."""
    bar = Bar(stream)
    try:
        for done, item in enumerate(items):
            bar.show(done, total, f"{done} of {total} {unit}")
            yield item
    finally:
        bar.clear()
