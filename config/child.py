"""One program of the supervised group: its process group, its output, and when it may be started again."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from config.leash import leashed

SHORTEST, LONGEST = 0.5, 30.0  # seconds before a program that died is started again
STEADY = 20.0  # seconds; a program that lived so long has not died of its start


class Child:
    def __init__(
        self, name: str, command: Sequence[str], *, env: Mapping[str, str], folder: Path, pass_fds: Sequence[int] = ()
    ) -> None:
        self.name = name
        self.command = list(command)
        self.env, self.folder, self.pass_fds = env, folder, pass_fds
        self.short_lives = 0  # in a row
        self.due: float | None = 0.0  # when to start it next; None while it runs
        self._process: subprocess.Popen[bytes] | None = None
        self._started = 0.0
        self._unfinished = b""

    def start(self) -> int:
        """Start it; gives the file descriptor of its output."""
        self._process = subprocess.Popen(  # noqa: S603
            leashed(self.command),
            cwd=self.folder,
            env=self.env,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            pass_fds=self.pass_fds,
            process_group=0,
        )
        self._started = time.monotonic()
        self.due = None
        assert self._process.stdout
        os.set_blocking(self._process.stdout.fileno(), False)
        return self._process.stdout.fileno()

    @property
    def is_running(self) -> bool:
        return self._process is not None

    def pass_on_output(self) -> None:
        """Print the whole lines that are there, each behind the program's name."""
        if self._process is None or self._process.stdout is None:
            return
        with suppress(BlockingIOError):
            while chunk := os.read(self._process.stdout.fileno(), 65536):
                *lines, self._unfinished = (self._unfinished + chunk).split(b"\n")
                self._print(lines)

    def has_ended(self) -> bool:
        return self._process is not None and self._process.poll() is not None

    def bury(self) -> str:
        """Take down what it left behind and plan its next start; gives how it ended."""
        assert self._process
        assert self._process.stdout
        self.signal(signal.SIGKILL)  # its own children
        self.pass_on_output()
        self._print([self._unfinished] if self._unfinished else [])
        self._process.stdout.close()
        code = self._process.wait()
        self._process, self._unfinished = None, b""
        lived = time.monotonic() - self._started
        self.short_lives = 0 if lived > STEADY else self.short_lives + 1
        self.due = time.monotonic() + self.delay
        return f"was killed by signal {-code}" if code < 0 else f"ended with code {code}"

    @property
    def delay(self) -> float:
        """Seconds from its last death to its next start: doubled with every short life."""
        return min(SHORTEST * 2 ** max(self.short_lives - 1, 0), LONGEST)

    def signal(self, number: signal.Signals) -> None:
        """Send to its whole group."""
        if self._process is not None:
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, number)

    def _print(self, lines: list[bytes]) -> None:
        text = "".join(f"{self.name:6} | {line.decode(errors='replace')}\n" for line in lines)
        with suppress(OSError, ValueError):  # the terminal may be gone
            sys.stdout.write(text)
            sys.stdout.flush()
