"""Checks of what Scenewright cannot do without."""

import os
import platform
import subprocess

from config import postgres
from config.bootstrap.database import cluster_folder
from config.bootstrap.disk import NEEDED, free_bytes
from config.bootstrap.findings import Finding, good, lack
from config.bootstrap.install import node_stamp, player_stamp, python_stamp
from config.bootstrap.places import PYTHON, ROOT, VENV, data_folder, environment
from config.bootstrap.programs import find_node

INSTALLS = "`python3 run.py` installs them"
VERSION_OF_SERVER = """
import os, psycopg
with psycopg.connect(os.environ["DATABASE_URL"], connect_timeout=5) as connection:
    print(connection.info.server_version // 10000)
"""
OLDEST_SERVER = 15


def python() -> Finding:
    return good("Python", platform.python_version())


def disk_space() -> Finding:
    free = min(free_bytes(ROOT), free_bytes(data_folder()))
    text = f"{free / 1e9:.1f} GB free"
    return (
        good("Disk space", text) if free >= NEEDED else lack("Disk space", f"{text}: make room for {NEEDED / 1e9} GB")
    )


def packages() -> Finding:
    if python_stamp().is_current() and PYTHON.exists():
        return good("Python packages", "as in uv.lock")
    return lack("Python packages", f"not installed or not those of uv.lock: {INSTALLS}")


def database() -> Finding:
    if not os.environ.get("DATABASE_URL"):
        return _embedded_database()
    if not PYTHON.exists():
        return lack("Postgres", "DATABASE_URL is set; it can be tried once the Python packages are installed")
    asked = subprocess.run([str(PYTHON), "-c", VERSION_OF_SERVER], env=environment(), capture_output=True, text=True)  # noqa: S603
    if asked.returncode:
        return lack("Postgres", f"DATABASE_URL does not work: {_reason(asked.stderr)}")
    if int(asked.stdout) < OLDEST_SERVER:
        return lack("Postgres", f"DATABASE_URL is a Postgres {asked.stdout.strip()}: use {OLDEST_SERVER} or newer")
    return good("Postgres", f"DATABASE_URL, version {asked.stdout.strip()}")


def _reason(traceback: str) -> str:
    """The first line of what the driver says, which starts with its name."""
    said = [line.partition(": ")[2] for line in traceback.splitlines() if line.startswith("psycopg.")]
    return said[-1] if said else "psycopg cannot be started"


def _embedded_database() -> Finding:
    try:
        postgres.binaries(VENV)
    except postgres.PostgresError:
        return lack("Postgres", "comes with the Python packages (or set DATABASE_URL)")
    return good("Postgres", f"embedded, its data in {cluster_folder()}")


def storage() -> Finding:
    """Media and compiled scenes lie beside the database."""
    place = data_folder()
    while not place.exists():
        place = place.parent
    if os.access(place, os.W_OK | os.X_OK):
        return good("Storage", f"files in {data_folder() / 'media'}")
    return lack("Storage", f"this account may not write to {place}: give it the right, or set SCENEWRIGHT_DATA")


def node() -> Finding:
    program = find_node()
    if program is None:
        return lack("Node", f"comes with the Python packages: {INSTALLS}")
    asked = subprocess.run([program, "--version"], capture_output=True, text=True)  # noqa: S603
    return good("Node", asked.stdout.strip()) if asked.returncode == 0 else lack("Node", f"{program} does not run")


def player() -> Finding:
    if node_stamp().is_current() and player_stamp().is_current():
        return good("Player", "built")
    return lack("Player", "not built from the present sources: `python3 run.py` builds it")


def model_provider() -> Finding:
    match os.environ.get("BRAIN_PROVIDER", "builtin"):
        case "builtin":
            return good("Model provider", "builtin (no network; BRAIN_PROVIDER=openai uses any compatible server)")
        case "openai":
            return _openai()
        case other:
            return lack("Model provider", f"BRAIN_PROVIDER is {other!r}: use builtin or openai")


def _openai() -> Finding:
    model, server = os.environ.get("OPENAI_MODEL"), os.environ.get("OPENAI_BASE_URL")
    if not model:
        return lack("Model provider", "BRAIN_PROVIDER=openai needs OPENAI_MODEL")
    if not server and not os.environ.get("OPENAI_API_KEY"):
        return lack(
            "Model provider", "BRAIN_PROVIDER=openai needs OPENAI_API_KEY, or OPENAI_BASE_URL of another server"
        )
    return good("Model provider", f"{model} at {server or 'OpenAI'}")
