"""Folders of browsers, named by the process that they belong to, and removed when that was killed."""

import os
import shutil
import tempfile
from pathlib import Path

NAMED = "scenewright-browser-"


def browser_folder() -> Path:
    """A new one of this process."""
    return Path(tempfile.mkdtemp(prefix=f"{NAMED}{os.getpid()}-"))


def remove_leftovers() -> None:
    """Those on this machine whose process is gone; its browsers went with it."""
    for folder in Path(tempfile.gettempdir()).glob(f"{NAMED}*"):
        owner = folder.name.removeprefix(NAMED).split("-")[0]
        if owner.isdecimal() and not Path(f"/proc/{owner}").exists() and Path("/proc/self").exists():
            shutil.rmtree(folder, ignore_errors=True)
