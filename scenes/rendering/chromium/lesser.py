"""Becomes a program under a lesser account: `python lesser.py UID GID PID_FILE command …`.

UID 0 keeps the account. The program ends with its parent, and its process id, which is its group's as well, is
written down for whoever has to end it.
"""

import ctypes
import os
import signal
import sys
from pathlib import Path

PR_SET_PDEATHSIG = 1  # <sys/prctl.h>
PR_SET_NO_NEW_PRIVS = 38


def main(uid: int, gid: int, pid_file: str, command: list[str]) -> None:
    Path(pid_file).write_text(str(os.getpid()))
    if uid:
        os.setgroups([])
        os.setgid(gid)
        os.setuid(uid)
    os.umask(0o077)
    if sys.platform == "linux":  # after the change of account, which takes it off
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    os.execvp(command[0], command)  # noqa: S606


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3], sys.argv[4:])
