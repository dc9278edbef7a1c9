"""Keeps a group of programs running until it is told to stop, and then leaves nothing behind.

One thread waits for output, deaths and signals; there is nothing to poll. Standard library only.
"""

import os
import selectors
import signal
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from types import FrameType

from config.child import Child

GRACE = 10.0  # seconds between asking to stop and killing
HOPELESS = 3  # short lives in a row before the group has ever worked


class Supervisor:
    """`then` are started once the `first` do their work, so that these have the processors to themselves."""

    def __init__(self, first: Sequence[Child], *, then: Sequence[Child] = (), say: Callable[[str], None]) -> None:
        self._first, self._then, self._say = first, then, say
        self._works = False
        self._reader, self._writer = os.pipe()
        self._requests = 0  # how often it was told to stop
        self._failed = False
        self._selector = selectors.DefaultSelector()

    def run(self) -> int:
        """Until SIGINT, SIGTERM or SIGHUP; from the main thread only. Gives the exit code."""
        with self._signals():
            while not self._requests and not self._failed:
                self._start_due()
                self._wait(self._next_start())
                self._bury_dead()
            self._stop_all()
        return 1 if self._failed else 0

    def note_that_it_works(self) -> None:
        """To be called, from any thread, when somebody has seen the first ones do their work."""
        self._works = True
        with suppress(OSError):  # it may have stopped meanwhile
            os.write(self._writer, b"w")

    @property
    def _children(self) -> list[Child]:
        return [*self._first, *(self._then if self._works else ())]

    def _start_due(self) -> None:
        for child in self._children:
            if child.due is not None and child.due <= time.monotonic():
                self._selector.register(child.start(), selectors.EVENT_READ, child)

    def _next_start(self) -> float | None:
        """Seconds until the next start, None when there is none planned."""
        planned = [child.due for child in self._children if child.due is not None]
        return max(0.0, min(planned) - time.monotonic()) if planned else None

    def _wait(self, seconds: float | None) -> None:
        for key, _ in self._selector.select(seconds):
            if isinstance(key.data, Child):
                key.data.pass_on_output()
            else:
                os.read(key.fd, 4096)

    def _bury_dead(self) -> None:
        for child in self._children:
            if child.has_ended():
                self._forget(child)
                how = child.bury()
                if self._requests or self._failed:
                    continue
                if child.short_lives >= HOPELESS and not self._works:
                    self._say(f"The {child.name} process {how} again and again; its last words above say why.")
                    self._failed = True
                else:
                    self._say(f"The {child.name} process {how}; starting it again in {child.delay:g} s.")

    def _forget(self, child: Child) -> None:
        for key in list(self._selector.get_map().values()):
            if key.data is child:
                self._selector.unregister(key.fileobj)

    def _stop_all(self) -> None:
        """Ask, wait, kill. Being told to stop a second time shortens the wait."""
        asked = self._requests
        deadline = time.monotonic() + GRACE
        self._signal_all(signal.SIGTERM)
        while any(child.is_running for child in self._children):
            left = deadline - time.monotonic()
            if left <= 0 or self._requests > asked:
                self._signal_all(signal.SIGKILL)
            self._wait(max(left, 0.1))
            self._bury_dead()

    def _signal_all(self, number: signal.Signals) -> None:
        for child in self._children:
            child.signal(number)

    @contextmanager
    def _signals(self) -> Iterator[None]:
        """Signals and deaths of children wake the selector. What was told to stop stays told: no way back."""
        os.set_blocking(self._reader, False)
        os.set_blocking(self._writer, False)
        self._selector.register(self._reader, selectors.EVENT_READ)
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            if number == signal.SIGINT or signal.getsignal(number) != signal.SIG_IGN:
                signal.signal(number, self._stop_requested)
        signal.signal(signal.SIGCHLD, lambda number, frame: None)
        signal.set_wakeup_fd(self._writer, warn_on_full_buffer=False)
        try:
            yield
        finally:
            signal.set_wakeup_fd(-1)
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            self._selector.close()

    def _stop_requested(self, number: int, frame: FrameType | None) -> None:
        self._requests += 1
