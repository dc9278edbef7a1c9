"""Real servers in folders of their own; whatever a test started is stopped and removed after it."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from config.postgres import Server, ensure, stop
from config.postgres.places import OPEN_PLACES


@pytest.fixture
def prefix() -> Path:
    return Path(sys.prefix)


@pytest.fixture
def new_folder() -> Iterator[Path]:
    """A data folder to be, where every account may pass (pytest's own are closed)."""
    with tempfile.TemporaryDirectory(prefix="postgres-test-") as above:
        Path(above).chmod(0o755)
        yield Path(above) / "database"


@pytest.fixture(scope="session")
def made_folder() -> Iterator[Path]:
    """A data folder for many tests, one after the other: making a cluster takes a second or two."""
    with tempfile.TemporaryDirectory(prefix="postgres-test-") as above:
        Path(above).chmod(0o755)
        stop(ensure(Path(above) / "database", prefix=Path(sys.prefix)))
        yield Path(above) / "database"


@pytest.fixture
def folder(made_folder: Path) -> Iterator[Path]:
    """A data folder whose server is stopped."""
    yield made_folder
    stop(Server(made_folder, made_folder / "socket", 5432))


@pytest.fixture
def copied_folder(folder: Path, new_folder: Path) -> Path:
    """The same for a test that damages it."""
    new_folder.mkdir(mode=0o711)
    subprocess.run(["cp", "--archive", folder / "data", new_folder], check=True)
    return new_folder


@pytest.fixture
def clean() -> Iterator[Callable[[Server], Server]]:
    """Stop and remove a server after the test."""
    servers: list[Server] = []

    def remember(server: Server) -> Server:
        servers.append(server)
        return server

    yield remember
    for server in servers:
        if server.folder.exists():
            stop(server, mode="immediate")
            shutil.rmtree(server.socket_folder, ignore_errors=True)
        if server.folder.parent in OPEN_PLACES:
            shutil.rmtree(server.folder, ignore_errors=True)


@pytest.fixture
def start(prefix: Path, clean: Callable[[Server], Server]) -> Callable[..., Server]:
    return lambda folder, **options: clean(ensure(folder, prefix=prefix, **options))


@pytest.fixture
def only_root() -> None:
    if os.geteuid() != 0:
        pytest.skip("only root can act for other accounts")
