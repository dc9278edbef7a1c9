"""Room on the disk: asked before work is spent on a set-up or a database that cannot be finished."""

import shutil
from pathlib import Path

from config.bootstrap.errors import SetupError

NEEDED = 500_000_000  # bytes


def check_space(*folders: Path) -> None:
    for folder in folders:
        if free_bytes(folder) < NEEDED:
            raise SetupError(no_space(folder))


def free_bytes(folder: Path) -> int:
    """Of the disk that holds `folder`, which need not exist yet."""
    while not folder.exists():
        folder = folder.parent
    return shutil.disk_usage(folder).free


def no_space(folder: Path) -> str:
    return (
        f"The disk that holds {folder} is full ({free_bytes(folder) // 1_000_000} MB are free): "
        f"make at least {NEEDED // 1_000_000} MB of room and start again."
    )
