"""What a piece of work cost: wall seconds, CPU seconds of everything that it started, and memory over time."""

import ctypes
import os
import resource
import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event, Thread

from benchmarks.usage import TICKS
from scenes.rendering.memory import family_of

PR_SET_CHILD_SUBREAPER = 36  # <sys/prctl.h>: orphans become children of this process, so that their times are not lost
EVERY = 0.5  # seconds between two looks at the memory


def adopt_orphans() -> None:
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1)


@dataclass
class Used:
    """As a context. `memory` has a row for each look: seconds since the start, megabytes by kind of process."""

    wall: float = 0.0
    cpu: float = 0.0
    memory: list[dict[str, float]] = field(default_factory=list)
    watched: bool = False

    def __enter__(self) -> "Used":
        _bury()
        self._begun, self._cpu, self._over = time.monotonic(), _cpu(), Event()
        if self.watched:
            self._watching = Thread(target=self._watch, daemon=True)
            self._watching.start()
        return self

    def __exit__(self, *failure: object) -> None:
        self.wall = time.monotonic() - self._begun
        self._over.set()
        _bury()
        self.cpu = _cpu() - self._cpu

    def _watch(self) -> None:
        while not self._over.wait(EVERY):
            row = {"at": time.monotonic() - self._begun}
            for pid in family_of(os.getpid()):
                with suppress(FileNotFoundError, ProcessLookupError):
                    kind = _kind(pid)
                    row[kind] = row.get(kind, 0) + _megabytes(pid)
            self.memory.append(row)


def _cpu() -> float:
    """Of this process, of those that it has seen end, and of all that live below it."""
    ended = sum(_seconds(resource.getrusage(who)) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    living = 0.0
    for pid in family_of(os.getpid()) - {os.getpid()}:
        with suppress(FileNotFoundError, ProcessLookupError):
            fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
            living += sum(int(each) for each in fields[11:15]) / TICKS  # its own and those of its ended children
    return ended + living


def _seconds(usage: resource.struct_rusage) -> float:
    return usage.ru_utime + usage.ru_stime


def _bury() -> None:
    """Adopted orphans that have ended. Children that somebody here waits for are left to them."""
    for pid in family_of(os.getpid()) - {os.getpid()}:
        with suppress(FileNotFoundError, ProcessLookupError, ChildProcessError):
            fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
            if fields[0] == "Z" and int(fields[1]) == os.getpid():
                os.waitpid(pid, os.WNOHANG)


def _kind(pid: int) -> str:
    words = Path(f"/proc/{pid}/cmdline").read_bytes().lower()
    known = {"browser": b"chrom", "ffmpeg": b"ffmpeg", "node": b"node"}
    if pid == os.getpid():
        return "worker"
    return next((kind for kind, word in known.items() if word in words.split(b"\0")[0]), "other")


def _megabytes(pid: int) -> float:
    """Of its own: what processes share would be counted for each of them."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("RssAnon")), 0.0)
