"""Servers that stop by themselves: with the last of their users, or with the test that needed one."""

import os
import shutil
import signal
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from . import process
from .cluster import OWNER
from .errors import PostgresError, explained
from .locks import is_last_user, locked
from .places import home_of, socket_folder_of
from .server import PORT, Server, ensure, ensure_in, home_locked

TEMPORARY = "scenewright-throwaway-"
NEW = 60  # seconds during which a throwaway folder may not be locked yet


@contextmanager
def shared(folder: Path, *, prefix: Path, durable: bool = True, database: str = OWNER) -> Iterator[Server]:
    """The running server of `folder` for a while; the last of its users stops it."""
    with ExitStack() as stack:
        with explained(folder), home_locked(folder) as home:
            user = stack.enter_context(locked(home / "users.lock", shared=True))
            stack.callback(_leave, home, user)
            server = ensure_in(home, prefix=prefix, durable=durable, database=database)
        yield server


@contextmanager
def throwaway(*, prefix: Path) -> Iterator[Server]:
    """A server of the caller's own, fast and forgetful, that is gone without a trace afterwards."""
    for leftover in Path(tempfile.gettempdir()).glob(f"{TEMPORARY}*"):
        _remove_if_abandoned(leftover)
    folder = Path(tempfile.mkdtemp(prefix=TEMPORARY)).resolve()
    folder.chmod(0o711)
    with locked(folder / "owner.lock"):
        try:
            yield ensure(folder, prefix=prefix, durable=False)
        finally:
            _remove(folder)


def _leave(home: Path, user: int) -> None:
    with explained(home), locked(home / "start.lock"):
        if is_last_user(user):
            process.stop(home, signal.SIGINT)


def _remove_if_abandoned(folder: Path) -> None:
    """Remove the throwaway server of a process that was killed."""
    with suppress(OSError, PostgresError):
        found = folder.lstat()
        if found.st_uid == os.geteuid() and found.st_mtime < time.time() - NEW:
            with locked(folder / "owner.lock", wait=False):
                _remove(folder)


def _remove(folder: Path) -> None:
    home = home_of(folder) or folder
    process.stop(home, signal.SIGQUIT)
    for made in (socket_folder_of(home, PORT), home, folder):
        shutil.rmtree(made, ignore_errors=True)
