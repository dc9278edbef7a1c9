"""Starting, asking and stopping the server of one cluster; every function here is called under its home's lock.

The server and all its children hold the lock `server.lock` of their home. It tells for certain whether any of them
is left, also when the number in `postmaster.pid` has been given to another process or names an unreaped one.
"""

import signal
import socket
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import NamedTuple

from . import postmaster
from .account import Account
from .errors import PostgresError, failure
from .locks import is_held, locked

PATIENCE = 60.0  # seconds for a start (a recovery included) or an orderly stop
REMAINS = 5.0  # seconds that a killed server's children and lock files may take to go
SSL_REQUEST = bytes.fromhex("00000008 04d2162f")  # docs: "Message Formats", answered by one byte S or N
LARGEST_LOG = 5_000_000  # bytes


def answers(socket_path: Path, *, seconds: float = 2.0) -> bool:
    """Does a server talk at this socket? (Connecting alone succeeds on a dying server as well.)"""
    with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.settimeout(seconds)
        connection.connect(str(socket_path))
        connection.sendall(SSL_REQUEST)
        return connection.recv(1) in (b"S", b"N")
    return False


def is_running(home: Path) -> bool:
    """Is any process of the home's server left?"""
    return is_held(home / "server.lock")


def is_ready(home: Path, socket_path: Path) -> bool:
    """Is the server up? While it starts or stops it talks too, but refuses every connection."""
    return is_running(home) and postmaster.status(home) == "ready" and answers(socket_path)


def settle(home: Path, socket_path: Path) -> bool:
    """Wait until a server that runs is ready (True), or none of it is left (False)."""
    began = time.monotonic()
    while is_running(home):
        if is_ready(home, socket_path):
            return True
        waited = time.monotonic() - began
        if waited > PATIENCE:
            raise PostgresError(
                f"The database server (process {postmaster.number(home)}) has not answered for {PATIENCE:.0f} seconds: "
                f"read {home / 'postgres.log'}, or end it with `kill -INT {postmaster.number(home)}` and start again."
            )
        if postmaster.status(home) == "ready" and not socket_path.exists():
            postmaster.send(home, signal.SIGINT)  # nobody can reach it any more
        if waited > REMAINS:
            postmaster.end_orphans(home)
        time.sleep(0.02)
    return False


def start(home: Path, socket_path: Path, command: list[str | Path], account: Account) -> None:
    """Start the server and wait until it is ready. There must be none."""
    log = home / "postgres.log"
    if log.exists() and log.stat().st_size > LARGEST_LOG:
        log.replace(home / "postgres.log.1")
    log.touch(mode=0o600)
    until = time.monotonic() + REMAINS
    while not (server := _attempt(home, socket_path, command, account)).is_ready:
        remains = 'lock file "' in server.output or "pre-existing shared memory block" in server.output
        if not remains or time.monotonic() > until:
            raise failure("The database server could not be started", server.output, home)
        time.sleep(0.1)


def stop(home: Path, how: signal.Signals) -> None:
    """Stop the server, if there is one, and wait until all of it is gone."""
    until = time.monotonic() + PATIENCE
    while is_running(home):
        if time.monotonic() > until:
            raise PostgresError(
                f"The database server (process {postmaster.number(home)}) has not stopped within "
                f"{PATIENCE:.0f} seconds: read {home / 'postgres.log'}."
            )
        postmaster.send(home, how)
        postmaster.end_orphans(home)
        _wait(lambda: not is_running(home), seconds=0.5)


class _Attempt(NamedTuple):
    is_ready: bool
    output: str


def _attempt(home: Path, socket_path: Path, command: list[str | Path], account: Account) -> _Attempt:
    log = home / "postgres.log"
    with log.open("ab") as written, locked(home / "server.lock", wait=False) as lock:
        logged_before = written.tell()
        # The number in postmaster.pid may be another process's by now. PostgreSQL overlooks the number of its
        # grandparent; it still looks whether anybody is attached to the shared memory which that file names.
        overlook = {"PG_GRANDPARENT_PID": str(postmaster.number(home) or 0)}
        server = account.start(*command, log=written, lock=lock, environment=overlook)
    # Waited for in the background, so that it does not stay as a zombie of its starter.
    Thread(target=server.wait, name="postgres", daemon=True).start()
    _wait(lambda: server.poll() is not None or is_ready(home, socket_path), seconds=PATIENCE)
    output = log.read_bytes()[logged_before:].decode(errors="replace")
    if server.poll() is not None:
        return _Attempt(False, output)
    if not is_ready(home, socket_path):
        raise failure(f"The database server is still not ready after {PATIENCE:.0f} seconds", output, home)
    return _Attempt(True, output)


def _wait(for_what: Callable[[], bool], *, seconds: float) -> None:
    until = time.monotonic() + seconds
    while not for_what() and time.monotonic() < until:
        time.sleep(0.01)
