"""What goes wrong with the embedded database, in words for the person who started it."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class PostgresError(Exception):
    """The embedded database cannot be used; `str()` of it says why and what to do."""


@contextmanager
def explained(folder: Path) -> Iterator[None]:
    """Say in a sentence what the operating system refuses to do with `folder`."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise disk_full(folder) from error
        if isinstance(error, PermissionError):
            raise PostgresError(
                f"This account may not use the database folder {folder} ({error}): "
                "start Scenewright with the account that made it, or choose another folder."
            ) from error
        raise PostgresError(f"The database folder {folder} cannot be used: {error}.") from error


def failure(what: str, output: str, folder: Path) -> PostgresError:
    """`what` went wrong; `output` is what PostgreSQL printed, of which the end tells most."""
    if "No space left on device" in output or "Disk quota exceeded" in output:
        return disk_full(folder)
    last_lines = "\n".join(output.strip().splitlines()[-12:]) or "(nothing)"
    return PostgresError(f"{what}. The last that PostgreSQL wrote:\n{last_lines}")


def disk_full(folder: Path) -> PostgresError:
    return PostgresError(
        f"The disk that holds {folder} is full: free some space (a new database needs about 100 MB) and start again."
    )
