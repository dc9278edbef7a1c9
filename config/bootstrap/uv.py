"""Finds uv, which installs the Python packages, or gets it into `.tools` with whatever this Python has."""

import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path

from config.bootstrap.errors import SetupError
from config.bootstrap.output import say
from config.bootstrap.places import TOOLS, base_python
from config.bootstrap.steps import run_step

OURS = TOOLS / "bin" / "uv"
PIP_VENV = TOOLS / "pip"
OFFLINE = "check the internet connection (PIP_INDEX_URL names a mirror) and start again."


def uv() -> str:
    """The path of a uv that works. Raises SetupError when there is no way to get one."""
    for candidate in (shutil.which("uv"), str(OURS)):
        if candidate and _works(candidate):
            return candidate
    say("Getting uv, which installs the rest …")
    run_step(
        [*_pip(), "install", "--quiet", "--upgrade", "--target", str(TOOLS), "uv"],
        what="Installing uv",
        remedy=OFFLINE,
        online=True,
    )
    return str(OURS)


def _works(candidate: str) -> bool:
    # A name on PATH proves little: version managers leave shims of programs that are not there.
    try:
        return subprocess.run([candidate, "--version"], capture_output=True, timeout=20).returncode == 0  # noqa: S603
    except (OSError, subprocess.TimeoutExpired):
        return False


def _pip() -> list[str]:
    if importlib.util.find_spec("pip"):
        return [base_python(), "-m", "pip"]
    if importlib.util.find_spec("ensurepip"):
        run_step([base_python(), "-m", "venv", "--clear", str(PIP_VENV)], what="Making a pip", remedy=_no_pip())
        return [str(PIP_VENV / "bin" / "python"), "-m", "pip"]
    raise SetupError(_no_pip())


def _no_pip() -> str:
    debian = Path("/etc/debian_version").exists()
    how = "apt-get install python3-pip" if debian else f"{sys.executable} -m ensurepip"
    return f"this Python has no pip: run `{how}` (or install uv) and start again."
