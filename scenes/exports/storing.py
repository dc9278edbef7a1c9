"""Files of the worker's folder to and from storage. A storage that refuses is asked again, with longer pauses."""

import os
import shutil
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import structlog
from django.core.files import File
from django.core.files.storage import FileSystemStorage, Storage, storages

from scenes.exports.endings import StorageFailed
from scenes.rendering.errors import DiskFull, Stopped
from scenes.rendering.ffmpeg import FULL_CODES

log = structlog.get_logger()

PAUSES = (0.5, 2.0, 6.0)  # seconds before it is asked again


class _Finished(File):
    """A file that may be moved instead of being read: storage in the file system takes it as it is, or not at all."""

    def __init__(self, path: Path) -> None:
        super().__init__(path.open("rb"), name=path.name)
        self._path = path

    def temporary_file_path(self) -> str:
        return str(self._path)


def send(path: Path, alias: str, name: str, *, stopped: Callable[[], bool] = lambda: False) -> str:
    """Gives the name that it has there. `path` may be gone afterwards. Raises DiskFull, StorageFailed, Stopped."""
    for pause in (*PAUSES, None):
        try:
            with _Finished(path) as file:
                return storages[alias].save(name, file)
        except Exception as error:  # every kind of storage has exceptions of its own
            log.warning("exports.storage_refused", storage=alias, name=name, reason=repr(error))
            if isinstance(error, OSError) and error.errno in FULL_CODES:
                remove(alias, name)
                raise DiskFull from error
            if pause is None:
                raise StorageFailed(
                    "The storage of files cannot be reached, so the finished video could not be kept. Try it again "
                    "later: what was rendered is kept for a while."
                ) from error
        _rest(pause, stopped)
    raise AssertionError  # the last try returns or raises


def fetch(alias: str, name: str, target: Path) -> Path:
    """A file there, for reading only. Raises what the storage raises."""
    storage = storages[alias]
    if (here := path_in(storage, name)) is not None:
        with suppress(OSError):  # on another disk, or one without links
            os.link(here, target)
            return target
    with storage.open(name) as source, target.open("wb") as copy:
        shutil.copyfileobj(source, copy, 1 << 20)
    return target


def path_in(storage: Storage, name: str) -> Path | None:
    """None where files are elsewhere."""
    return Path(storage.path(name)) if isinstance(storage, FileSystemStorage) else None


def remove(alias: str, name: str) -> None:
    """As well as it can be done now: what stays is removed by `prune_exports`."""
    try:
        remove_now(alias, name)
    except Exception as error:  # as above
        log.warning("exports.file_stays", storage=alias, name=name, reason=repr(error))


def remove_now(alias: str, name: str) -> None:
    """Raises what the storage raises."""
    storages[alias].delete(name)


def _rest(seconds: float, stopped: Callable[[], bool]) -> None:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if stopped():
            raise Stopped
        time.sleep(0.1)
