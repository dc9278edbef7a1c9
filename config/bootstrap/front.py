"""Runs one program in front: it has the terminal, its exit code is ours, and signals reach it."""

import os
import signal
import subprocess
from contextlib import suppress
from types import FrameType

from config.bootstrap.places import ROOT
from config.leash import leashed

PASSED_ON = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def run_in_front(command: list[str], env: dict[str, str]) -> int:
    process = subprocess.Popen(leashed(command), cwd=ROOT, env=env)  # noqa: S603

    def pass_on(number: int, frame: FrameType | None) -> None:
        if number == signal.SIGINT and os.isatty(0):
            return  # the terminal has told the program itself
        with suppress(ProcessLookupError):
            process.send_signal(number)

    before = {number: signal.signal(number, pass_on) for number in PASSED_ON}
    try:
        code = process.wait()
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    return 128 - code if code < 0 else code
