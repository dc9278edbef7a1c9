"""A cluster: the folder of one PostgreSQL server's data, and what is set in it."""

import re
import shutil
from pathlib import Path

from .account import Account
from .errors import PostgresError, failure
from .places import fingerprint

OWNER = "scenewright"  # the superuser; the socket's folder is what keeps others out
SETTINGS = {"max_connections": "200", "timezone": "UTC", "log_timezone": "UTC"}


def prepare(home: Path, *, programs: Path, version: str, account: Account, durable: bool) -> None:
    """Make the cluster of `home` unless it is there; `version` is what `initdb --version` says."""
    cluster = home / "data"
    if cluster.exists():
        _check_version(cluster, version)
        return
    # Made beside its place and then renamed: a cluster that is there is a whole one.
    unfinished = home / "data.unfinished"
    shutil.rmtree(unfinished, ignore_errors=True)
    account.make_folder(unfinished)
    settings = [word for name, value in SETTINGS.items() for word in ("-c", f"{name}={value}")]
    made = account.run(
        *(programs / "initdb", "--pgdata", unfinished, "--username", OWNER, "--encoding", "UTF8"),
        *("--locale-provider", "builtin", "--builtin-locale", "C.UTF-8", "--locale", "C"),
        *("--auth-local", "trust", "--auth-host", "reject", "--no-instructions", *settings),
        *(() if durable else ("--no-sync",)),
    )
    if made.returncode:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise failure(f"The database could not be made in {cluster}", made.stdout, home)
    unfinished.rename(cluster)


def server_options(home: Path, *, socket_folder: Path, port: int, durable: bool) -> list[str]:
    """What the server is told at every start, whatever its configuration file says."""
    options = {
        "cluster_name": cluster_name(home),
        "listen_addresses": "",
        "port": str(port),
        "unix_socket_directories": str(socket_folder),
        "unix_socket_permissions": "0700",
    }
    if not durable:
        options |= {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}
    return [f"--{name}={value}" for name, value in options.items()]


def cluster_name(home: Path) -> str:
    """The name that all processes of the home's server show, for example in `ps`."""
    return f"scenewright-{fingerprint(home)}"


def _check_version(cluster: Path, version: str) -> None:
    try:
        made_by = (cluster / "PG_VERSION").read_text().strip()
    except FileNotFoundError:
        raise PostgresError(
            f"{cluster} is not a database (its PG_VERSION is missing): bring it back from a backup, "
            "or move it away to begin with an empty one."
        ) from None
    found = re.search(r"\d+", version.partition("PostgreSQL")[2])
    ours = found.group() if found else version
    if made_by != ours:
        raise PostgresError(
            f"The database in {cluster} was made by PostgreSQL {made_by}, and this is PostgreSQL {ours}: save "
            f"it with the earlier Scenewright's pg_dump, move {cluster} away, start again and load it with psql."
        )
