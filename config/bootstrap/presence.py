"""Whether this installation is being served, and where: known to `run.py check` and gone with the process."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from config.bootstrap.places import data_folder


@contextmanager
def present(url: str) -> Iterator[None]:
    """Say so while the block runs. Several may at once, on several ports; the last one's address is told."""
    with _file().open("a+") as file:
        fcntl.flock(file, fcntl.LOCK_SH)
        file.truncate(0)
        file.write(url)
        file.flush()
        yield


def find_served() -> str | None:
    """The address, when somebody serves it now."""
    try:
        with _file().open("r+") as file:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return None
    except FileNotFoundError:
        return None
    except BlockingIOError:
        return _file().read_text()


def _file() -> Path:
    return data_folder() / "serving"
