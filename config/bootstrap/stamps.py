"""Remembers what a step was last done with, so that a second start skips what has not changed."""

import fcntl
import hashlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from config.bootstrap.places import ROOT


class Stamp:
    """A file in the step's own result, holding the hash of the step's inputs: it goes when the result goes."""

    def __init__(self, file: Path, inputs: Iterable[Path], *words: str) -> None:
        self.file = file
        self.value = fingerprint(inputs, *words)

    def is_current(self) -> bool:
        try:
            return self.file.read_text() == self.value
        except OSError:
            return False

    def write(self) -> None:
        self.file.parent.mkdir(parents=True, exist_ok=True)
        self.file.write_text(self.value)


def fingerprint(paths: Iterable[Path], *words: str) -> str:
    """One hash over the checkout's files, names and contents; `words` are what else the result depends on."""
    digest = hashlib.sha256("\0".join(words).encode())
    for path in sorted(paths):
        if path.is_file():
            content = path.read_bytes()
            digest.update(f"\0{path.relative_to(ROOT)}\0{len(content)}\0".encode())
            digest.update(content)
    return digest.hexdigest()


def files_below(folder: Path, *, without: str) -> list[Path]:
    """Every file of a source tree, except in its subfolder `without`, which is made from the rest."""
    return [path for path in folder.rglob("*") if without not in path.relative_to(folder).parts[:1]]


@contextmanager
def only_one(lock: Path) -> Iterator[None]:
    """Two starts in one checkout take turns. The system gives the lock back whatever happens."""
    lock.parent.mkdir(parents=True, exist_ok=True)
    with lock.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
