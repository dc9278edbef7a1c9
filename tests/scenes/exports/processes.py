"""Workers as processes of their own, and which processes there are."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.serving import ROOT, process_environment

PATIENCE = 240  # seconds; only a hang lasts so long


@contextmanager
def worker(data: Path, *, log: str = "worker.log") -> Iterator["subprocess.Popen[bytes]"]:
    """As `run.py` starts one, with `data` as its folder; what it says is in `log` there."""
    command = [sys.executable, "manage.py", "procrastinate", "worker"]
    environment = process_environment(SCENEWRIGHT_DATA=str(data), LOG_LEVEL="INFO")
    with (data / log).open("ab") as output:
        process = subprocess.Popen(
            command, cwd=ROOT, env=environment, stdout=output, stderr=output, start_new_session=True
        )
    try:
        yield process
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()


def processes_with(words: str) -> list[int]:
    """Those whose command names `words`."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if words in (process / "cmdline").read_text(errors="replace") and int(process.name) != os.getpid():
                found.append(int(process.name))
        except (FileNotFoundError, ProcessLookupError):
            continue
    return found


def wait_until(condition: Callable[[], object]) -> bool:
    deadline = time.monotonic() + PATIENCE
    while not (held := condition()) and time.monotonic() < deadline:
        time.sleep(0.05)
    return bool(held)
