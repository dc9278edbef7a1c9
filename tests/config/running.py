"""A program under test: started for real, read line by line, and found again by a mark that its children inherit."""

import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from tests.serving import ROOT

PATIENCE = 120  # seconds; only a hang lasts so long
OURS = {"DATABASE_URL", "SCENEWRIGHT_TESTING", "SCENEWRIGHT_POOL", "SCENEWRIGHT_DATA", "PYTEST_CURRENT_TEST"}


class Running:
    """A started program; `text` is what it and its children have written so far."""

    def __init__(self, command: list[str], *, folder: Path = ROOT, **environment: str) -> None:
        inherited = {name: value for name, value in os.environ.items() if name not in OURS}
        self.process = subprocess.Popen(
            command,
            cwd=folder,
            env=inherited | environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            preexec_fn=hear_interrupts,
        )
        self.text = ""
        self._news = threading.Condition()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def wait_for(self, pattern: str, *, times: int = 1) -> re.Match[str]:
        """The last of `times` matches in the output."""
        with self._news:
            found = self._news.wait_for(lambda: self._ended() or len(self._matches(pattern)) >= times, PATIENCE)
            matches = self._matches(pattern)
        assert found, f"{pattern} never came:\n{self.text}"
        assert len(matches) >= times, f"it ended without {pattern}:\n{self.text}"
        return matches[times - 1]

    def end(self, number: signal.Signals = signal.SIGTERM) -> int:
        """Send a signal and wait for the end; gives the exit code."""
        self.process.send_signal(number)
        return self.ended()

    def ended(self) -> int:
        code = self.process.wait(PATIENCE)
        self._reader.join(PATIENCE)
        return code

    def _matches(self, pattern: str) -> list[re.Match[str]]:
        return list(re.finditer(pattern, self.text))

    def _ended(self) -> bool:
        return self.process.poll() is not None and not self._reader.is_alive()

    def _read(self) -> None:
        assert self.process.stdout
        for line in self.process.stdout:
            with self._news:
                self.text += line.decode(errors="replace")
                self._news.notify_all()
        with self._news:
            self._news.notify_all()


@contextmanager
def running(command: list[str], *, folder: Path = ROOT, **environment: str) -> Iterator[Running]:
    started = Running(command, folder=folder, **environment)
    try:
        yield started
    finally:
        if started.process.poll() is None:
            started.end(signal.SIGTERM)


def hear_interrupts() -> None:
    """As at a terminal: whatever runs the tests in the background has SIGINT ignored, and children inherit that."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def python(program: str, *arguments: str) -> list[str]:
    return [sys.executable, "-c", program, *arguments]


def processes_with(mark: str) -> set[int]:
    """Those that carry `mark` in their environment or command line; zombies have neither."""
    found = set()
    for process in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            if mark.encode() in (process / "environ").read_bytes() + (process / "cmdline").read_bytes():
                found.add(int(process.name))
    return found - {os.getpid()}


def wait_until(is_so: Callable[[], bool]) -> bool:
    """Look until it is so; false when patience is over."""
    deadline = time.monotonic() + PATIENCE
    while not (so := is_so()) and time.monotonic() < deadline:
        time.sleep(0.02)
    return so


def wait_until_gone(mark: str, *, except_for: int = 0) -> set[int]:
    """Wait until at most `except_for` processes carry `mark`; gives what is there then.

    A process shows neither environment nor command line while it becomes another program: one look can miss it.
    """
    looks = [False]

    def are_gone() -> bool:
        looks.append(len(processes_with(mark)) <= except_for)
        return looks[-1] and looks[-2]

    wait_until(are_gone)
    return processes_with(mark)
