"""What a cluster's server says of itself in `postmaster.pid`, and which processes are really its."""

import os
import signal
from contextlib import suppress
from pathlib import Path

from .cluster import cluster_name

PROCESSES = Path("/proc")  # where the system has it; elsewhere `postmaster.pid` is believed


def number(home: Path) -> int | None:
    """The number of the server's main process, also when that is dead and left its file behind."""
    lines = _file(home)
    return int(lines[0]) if lines and lines[0].isdigit() else None


def status(home: Path) -> str:
    """`starting`, `ready`, `stopping` (the eighth line, in PostgreSQL's pidfile.h), or nothing."""
    lines = _file(home)
    return lines[7].strip() if len(lines) > 7 else ""


def send(home: Path, how: signal.Signals) -> None:
    """Send a signal to the server itself, if that is who the number in `postmaster.pid` still belongs to."""
    wanted = number(home)
    if wanted and (wanted in _processes(home) or not PROCESSES.exists()):
        with suppress(ProcessLookupError):
            os.kill(wanted, how)


def end_orphans(home: Path) -> None:
    """End what a killed server left: a busy child only notices when it next looks up from its query."""
    processes = _processes(home)
    if number(home) not in processes:
        for orphan in processes:
            with suppress(ProcessLookupError):
                os.kill(orphan, signal.SIGQUIT)


def _file(home: Path) -> list[str]:
    try:
        return (home / "data/postmaster.pid").read_text().splitlines()
    except FileNotFoundError:
        return []


def _processes(home: Path) -> list[int]:
    """The numbers of all processes of the home's server."""
    name = cluster_name(home)
    marks = (f"\0--cluster_name={name}\0", f"postgres: {name}: ")  # of the server itself, and of its children
    found = []
    for process in PROCESSES.glob("[0-9]*"):
        # Unlike its working folder, a process's title is open to a root without the right to trace others.
        with suppress(OSError):
            title = (process / "cmdline").read_text(errors="replace")
            if any(mark in title for mark in marks):
                found.append(int(process.name))
    return found
