"""File locks: the operating system lets go of them when their holders are gone, however they died."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


@contextmanager
def locked(path: Path, *, shared: bool = False, wait: bool = True) -> Iterator[int]:
    """Hold the lock `path` (a file, or a folder that exists) meanwhile; gives its file descriptor.

    Raises BlockingIOError when it is held by others and `wait` is false.
    """
    flags = os.O_RDONLY if path.is_dir() else os.O_RDWR | os.O_CREAT
    descriptor = os.open(path, flags | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
    try:
        how = fcntl.LOCK_SH if shared else fcntl.LOCK_EX
        fcntl.flock(descriptor, how if wait else how | fcntl.LOCK_NB)
        yield descriptor
    finally:
        os.close(descriptor)


def is_held(path: Path) -> bool:
    """Does anyone hold the lock `path` for themselves alone?"""
    with suppress(BlockingIOError, FileNotFoundError), locked(path, shared=True, wait=False):
        return False
    return path.exists()


def is_last_user(descriptor: int) -> bool:
    """Is the shared lock `descriptor` held by nobody else? (It is the caller's alone then, else it is lost.)"""
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
