"""Where a cluster and its socket lie: where the server's account gets to.

When root starts Scenewright below a closed folder (a 0700 home), the server's account cannot enter. Opening
somebody's home is not ours to do, so the cluster is made in a place of root's.
"""

import hashlib
import os
import re
import stat
import tempfile
from pathlib import Path

from .account import Account, account_for
from .errors import PostgresError

OPEN_PLACES = (Path("/var/lib/scenewright"), Path("/var/tmp/scenewright"))  # noqa: S108
POINTER = "elsewhere"  # in a closed data folder: a link to the place of its cluster
LONGEST_SOCKET = 100  # the kernel's limit is 107 bytes on Linux and 103 on macOS
PLAIN_PATH = re.compile(r"[\w./ -]+")  # a comma is a list of folders both to the server and to its clients


def open_place() -> Path:
    """A folder that belongs to root and that every account can pass through."""
    for place in OPEN_PLACES:
        try:
            place.mkdir()
            place.chmod(0o755)
        except FileExistsError:
            pass
        except OSError:
            continue
        found = place.lstat()
        # In a folder like /var/tmp somebody else may have made it first.
        if stat.S_ISDIR(found.st_mode) and found.st_uid == 0 and found.st_mode & 0o077 == 0o055:
            return place
    raise PostgresError(
        f"Root's folders {' and '.join(map(str, OPEN_PLACES))} cannot be used, and the database cannot lie "
        "in a closed folder: start Scenewright with an ordinary account, or set DATABASE_URL."
    )


def home_of(folder: Path) -> Path | None:
    """Where the cluster of `folder` lies, if that is known already."""
    pointer = folder / POINTER
    if pointer.exists():
        return pointer.readlink()
    if pointer.is_symlink():
        raise PostgresError(
            f"The database of {folder} was kept in {pointer.readlink()}, which is gone: bring it back from "
            f"a backup, or delete {pointer} to begin with an empty one."
        )
    return folder if (folder / "data").exists() else None


def new_home_for(folder: Path) -> Path:
    """Where the cluster of `folder` shall lie: there, unless its account cannot enter."""
    account = account_for(folder / "data")
    if account.can_enter(folder):
        return folder
    home = Path(tempfile.mkdtemp(dir=open_place(), prefix=f"data-{fingerprint(folder)}-")).resolve()
    home.chmod(0o711)
    (home / "belongs-to").symlink_to(folder)
    (folder / POINTER).symlink_to(home)
    return home


def fingerprint(folder: Path) -> str:
    return hashlib.sha256(os.fsencode(folder)).hexdigest()[:16]


def socket_folder_of(home: Path, port: int) -> Path:
    """The folder of the server's socket: in its home, if that path is short and plain enough."""
    folder = home / "socket"
    if len(os.fsencode(folder / f".s.PGSQL.{port}")) <= LONGEST_SOCKET and PLAIN_PATH.fullmatch(str(folder)):
        return folder
    return Path(f"/tmp/scenewright-{fingerprint(home)}")  # noqa: S108 (make_socket_folder looks whose it is)


def make_socket_folder(folder: Path, account: Account) -> None:
    if not folder.exists():
        account.make_folder(folder)
    found = folder.lstat()
    if folder.is_symlink() or found.st_uid != account.uid or found.st_mode & 0o077:
        raise PostgresError(
            f"The folder {folder} for the database's socket must belong to {account.name} and be closed to "
            "everybody else: delete it and start again."
        )
