"""One step of the set-up: a program that runs in silence, again when the network fails, and ends with us."""

import os
import signal
import subprocess
import time
from contextlib import suppress

from config.bootstrap.disk import no_space
from config.bootstrap.errors import SetupError
from config.bootstrap.output import say
from config.bootstrap.places import ROOT, environment
from config.leash import leashed

PAUSES = (1.0, 4.0)  # seconds before the second and the third try
TAIL = 15  # lines of output that are shown when a step has failed


def run_step(command: list[str], *, what: str, remedy: str, online: bool = False, **env: str) -> None:
    """Run `command`; `what` is the subject of "… failed". Raises SetupError with `remedy` when it does."""
    tries = len(PAUSES) + 1 if online else 1
    for number in range(1, tries + 1):
        code, output = _run_silently(command, environment(**env))
        if code == 0:
            return
        if "No space left on device" in output or "ENOSPC" in output:
            raise SetupError(no_space(ROOT))
        if number < tries:
            say(f"{what} failed (try {number} of {tries}): {_gist(output)}")
            time.sleep(PAUSES[number - 1])
    say("\n".join(f"    {line}" for line in output.splitlines()[-TAIL:]))
    raise SetupError(f"{what} failed{f' {tries} times' if online else ''}: {remedy}")


def _run_silently(command: list[str], env: dict[str, str]) -> tuple[int, str]:
    # A group of its own: Ctrl+C reaches only run.py, which then takes the whole step down in order.
    process = subprocess.Popen(  # noqa: S603
        leashed(command),
        cwd=ROOT,
        env=env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        process_group=0,
    )
    try:
        output, _ = process.communicate()
    finally:
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    return process.returncode, output


def _gist(output: str) -> str:
    """The line that calls itself an error, as installers write before their hints; else the last one."""
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    errors = [line for line in lines if line.lower().startswith(("error", "npm error"))]
    return (errors[:1] or lines[-1:] or ["it said nothing"])[0]
