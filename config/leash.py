"""Runs a command that cannot outlive its parent: `python config/leash.py PARENT_PID command …`.

A separate program, because doing this between fork and exec of a threaded parent is not safe. Linux only;
elsewhere the command runs without it.
"""

import ctypes
import os
import signal
import sys
from pathlib import Path

PR_SET_PDEATHSIG = 1  # <sys/prctl.h>; survives exec


def leashed(command: list[str]) -> list[str]:
    """`command`, to be started by this process's main thread: the leash is that thread's."""
    return [sys.executable, "-I", "-S", str(Path(__file__).resolve()), str(os.getpid()), *command]


def main(parent: int, command: list[str]) -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != parent:  # it died before the leash was on
            return
    try:
        os.execvp(command[0], command)  # noqa: S606
    except OSError as error:
        sys.exit(f"{command[0]} cannot be started: {error.strerror}.")


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2:])
