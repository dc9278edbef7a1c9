"""Which account runs the server: PostgreSQL refuses to run as root."""

import os
import pwd
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from .errors import PostgresError

# Nothing of the caller's PG* variables or language may change what the server does or says.
ENVIRONMENT = {"PATH": os.environ.get("PATH", os.defpath), "LC_ALL": "C", "TZ": "UTC"}


@dataclass(frozen=True, slots=True)
class Account:
    name: str
    uid: int
    gid: int

    @property
    def is_caller(self) -> bool:
        return self.uid == os.geteuid()

    def run(self, *command: str | Path) -> subprocess.CompletedProcess[str]:
        """Run `command` to its end; its output and errors come together in `stdout`."""
        return subprocess.run(  # noqa: S603
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            env=ENVIRONMENT,
            cwd="/",
            **self._identity(),
        )

    def start(
        self, *command: str | Path, log: IO[bytes], lock: int, environment: dict[str, str]
    ) -> subprocess.Popen[bytes]:
        """Start a daemon in a session of its own: Ctrl+C in the caller's terminal does not reach it.

        The daemon and its children inherit the file descriptor `lock`, and so hold that lock while any lives.
        """
        return subprocess.Popen(  # noqa: S603
            command,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            env=ENVIRONMENT | environment,
            cwd="/",
            pass_fds=[lock],
            start_new_session=True,
            **self._identity(),
        )

    def can_enter(self, folder: Path) -> bool:
        try:
            return self.is_caller or self.run("test", "-x", folder).returncode == 0
        except PermissionError as error:
            raise PostgresError(
                f"PostgreSQL refuses to run as root, and this root may not act for {self.name} ({error.strerror}): "
                "start Scenewright with an ordinary account, or set DATABASE_URL."
            ) from error

    def make_folder(self, folder: Path) -> None:
        """Make `folder` so that this account (and root) can use it and nobody else can look inside."""
        folder.mkdir(mode=0o700)
        if not self.is_caller:
            os.chown(folder, self.uid, self.gid, follow_symlinks=False)

    def _identity(self) -> dict[str, Any]:
        if self.is_caller:
            return {}
        return {"user": self.uid, "group": self.gid, "extra_groups": [], "umask": 0o077}


def account_for(cluster: Path) -> Account:
    """The owner of an existing cluster; for a new one the caller or, when that is root, a lesser account."""
    owner = cluster.stat().st_uid if cluster.exists() else None
    if os.geteuid() != 0:
        if owner not in (None, os.geteuid()):
            raise PostgresError(
                f"The database in {cluster} belongs to the account {_name(owner)}: "
                "start Scenewright with the account that made it."
            )
        return Account(_name(os.geteuid()), os.geteuid(), os.getegid())
    if owner == 0:
        raise PostgresError(
            f"The database in {cluster} belongs to root, and PostgreSQL refuses to run as root: "
            f"give it to another account with `chown -R nobody {cluster}`."
        )
    if owner is not None:
        return Account(_name(owner), owner, cluster.stat().st_gid)
    for name in ("postgres", "nobody"):
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return Account(name, entry.pw_uid, entry.pw_gid)
    raise PostgresError(
        "PostgreSQL refuses to run as root, and there is no account `postgres` or `nobody` to run it: "
        "start Scenewright with an ordinary account, or set DATABASE_URL."
    )


def _name(uid: int | None) -> str:
    try:
        return pwd.getpwuid(uid or 0).pw_name
    except KeyError:
        return str(uid)
