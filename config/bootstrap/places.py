"""Where things are: the checkout, what is installed into it, and the installation's data."""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
TOOLS = ROOT / ".tools"
# Another Python's home is not ours; without compiled files every start takes three times as long.
UNWANTED = {"PYTHONHOME", "PYTHONDONTWRITEBYTECODE"}
MANAGE = [str(PYTHON), "manage.py"]


def data_folder() -> Path:
    """The database, media and the secret: everything that a backup must hold."""
    return Path(os.environ.get("SCENEWRIGHT_DATA") or ROOT / ".data").expanduser().absolute()


def environment(**more: str) -> dict[str, str]:
    """The environment of everything that is started, `more` on top."""
    inherited = {name: value for name, value in os.environ.items() if name not in UNWANTED}
    return inherited | {
        "PATH": os.pathsep.join([str(VENV / "bin"), os.environ.get("PATH", os.defpath)]),
        "PYTHONUNBUFFERED": "1",
        "VIRTUAL_ENV": str(VENV),
        "SCENEWRIGHT_DATA": str(data_folder()),
        **more,
    }


def base_python() -> str:
    """The Python that is running, or the one behind it when it is a virtual environment's."""
    return getattr(sys, "_base_executable", None) or sys.executable
