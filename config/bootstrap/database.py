"""The database for as long as a command runs: the one that DATABASE_URL names, or the embedded server."""

import os
import shutil
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from config import postgres
from config.bootstrap.output import say
from config.bootstrap.places import VENV, data_folder

LOOK_EVERY = 0.3  # seconds between two looks at the embedded server


def cluster_folder() -> Path:
    return data_folder() / "postgres"


@contextmanager
def database() -> Iterator[str]:
    """Its URL. An embedded server that dies meanwhile is started again. Raises PostgresError."""
    named = os.environ.get("DATABASE_URL")
    if named:
        yield named
        return
    if not cluster_folder().exists():
        say("Making the database …")
    with postgres.shared(cluster_folder(), prefix=VENV) as server, _kept_alive(server):
        yield server.url


@contextmanager
def throwaway_database() -> Iterator[dict[str, str]]:
    """The environment of a run that leaves nothing behind: a new cluster and an empty data folder."""
    folder = tempfile.mkdtemp(prefix="scenewright-")
    try:
        with postgres.throwaway(prefix=VENV) as server:
            yield {"DATABASE_URL": server.url, "SCENEWRIGHT_DATA": folder}
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _kept_alive(server: postgres.Server) -> Iterator[None]:
    done = threading.Event()

    def watch() -> None:
        while not done.wait(LOOK_EVERY):
            if not postgres.is_alive(server):
                say("The database has ended; starting it again.")
                _revive(server)

    watcher = threading.Thread(target=watch, name="database watcher", daemon=True)
    watcher.start()
    try:
        yield
    finally:
        done.set()
        watcher.join()


def _revive(server: postgres.Server) -> None:
    try:
        postgres.ensure(cluster_folder(), prefix=VENV)
    except postgres.PostgresError as error:
        say(f"{error} Trying again.")
    else:
        say("The database is back.")
