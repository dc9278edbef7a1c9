"""The server of a data folder: find it or start it, ask it, stop it."""

import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from . import process
from .account import ENVIRONMENT, account_for
from .cluster import OWNER, prepare, server_options
from .errors import PostgresError, explained, failure
from .locks import locked
from .places import home_of, make_socket_folder, new_home_for, socket_folder_of
from .programs import binaries, runnable_binaries

PORT = 5432  # only a part of the socket's name: nothing listens on the network
MODES = {"smart": signal.SIGTERM, "fast": signal.SIGINT, "immediate": signal.SIGQUIT}
CREATE_DATABASE = r"""
    SELECT format('CREATE DATABASE %I', :'name')
    WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = :'name') \gexec
"""


@dataclass(frozen=True)
class Server:
    folder: Path  # where its data and its log are: elsewhere, if the folder that was asked for is a closed one
    socket_folder: Path
    port: int

    @property
    def url(self) -> str:
        return self.url_for(OWNER)

    def url_for(self, database: str) -> str:
        host = quote(str(self.socket_folder), safe="")
        return f"postgresql://{OWNER}@/{quote(database, safe='')}?host={host}&port={self.port}"

    @property
    def socket(self) -> Path:
        return self.socket_folder / f".s.PGSQL.{self.port}"


def ensure(folder: Path, *, prefix: Path, durable: bool = True, database: str = OWNER) -> Server:
    """The running server of `folder`, with `database` in it; `prefix` is the virtual environment.

    Raises PostgresError. With `durable=False` it is faster, and a power cut destroys everything.
    """
    with explained(folder), home_locked(folder) as home:
        return ensure_in(home, prefix=prefix, durable=durable, database=database)


def is_alive(server: Server | Path) -> bool:
    """Does the server (or the one at this socket) answer?"""
    return process.answers(server.socket if isinstance(server, Server) else server)


def stop(server: Server, *, mode: str = "fast") -> None:
    """Stop the server and wait for it: `smart` lets its clients finish, `immediate` leaves a recovery to do."""
    with explained(server.folder), locked(server.folder / "start.lock"):
        process.stop(server.folder, MODES[mode])


@contextmanager
def home_locked(folder: Path) -> Iterator[Path]:
    """Make the data folder if need be; gives its cluster's home, and one process at a time goes on from here."""
    folder = folder.resolve()
    folder.mkdir(mode=0o711, parents=True, exist_ok=True)
    with locked(folder):
        home = home_of(folder) or new_home_for(folder)
    with locked(home / "start.lock"):
        yield home


def ensure_in(home: Path, *, prefix: Path, durable: bool, database: str) -> Server:
    """What `ensure` does, for whoever holds the home's lock."""
    server = Server(home, socket_folder_of(home, PORT), PORT)
    programs = binaries(prefix)
    if not process.settle(home, server.socket):
        _start(server, programs, durable=durable)
    _create_database(database, server, programs)
    return server


def _start(server: Server, programs: Path, *, durable: bool) -> None:
    home = server.folder
    account = account_for(home / "data")
    if not account.can_enter(home):
        raise PostgresError(
            f"The account {account.name}, which runs the database, can no longer enter {home}: "
            "let it pass through the folders above, or move the folder to where it can."
        )
    programs, version = runnable_binaries(programs, account)
    prepare(home, programs=programs, version=version, account=account, durable=durable)
    make_socket_folder(server.socket_folder, account)
    options = server_options(home, socket_folder=server.socket_folder, port=server.port, durable=durable)
    process.start(home, server.socket, [programs / "postgres", "-D", home / "data", *options], account)


def _create_database(name: str, server: Server, programs: Path) -> None:
    where: list[str | Path] = [
        "--host",
        server.socket_folder,
        "--port",
        str(server.port),
        "--username",
        OWNER,
        "postgres",
    ]
    answer = subprocess.run(  # noqa: S603
        [programs / "psql", "--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1", f"--set=name={name}", *where],
        input=CREATE_DATABASE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env=ENVIRONMENT,
    )
    if answer.returncode:
        raise failure(f"The database {name} could not be created", answer.stdout, server.folder)
