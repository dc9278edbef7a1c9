"""A real server for tests and benchmarks: Daphne in its own process, on a free port, stopped by its pid."""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.auth.models import User
from django.contrib.sessions.backends.db import SessionStore
from django.db import connection

ROOT = Path(__file__).resolve().parent.parent


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def database_url() -> str:
    """The database that this process is connected to, the test database in tests, as another process names it."""
    of = connection.settings_dict
    host = of["OPTIONS"].get("host") or of["HOST"]
    port = of["OPTIONS"].get("port") or of["PORT"] or 5432
    password = f":{of['PASSWORD']}" if of["PASSWORD"] else ""
    return f"postgresql://{of['USER']}{password}@/{of['NAME']}?host={host}&port={port}"


def process_environment(**more: str) -> dict[str, str]:
    """The same database and the same secret: sessions that a test makes count there."""
    ours = {"DATABASE_URL": database_url(), "SECRET_KEY": settings.SECRET_KEY, "SCENEWRIGHT_POOL": "1", "LOG_JSON": "1"}
    return os.environ | ours | more


@dataclass(frozen=True)
class Served:
    origin: str
    process: subprocess.Popen[bytes]

    @property
    def pid(self) -> int:
        return self.process.pid


@contextmanager
def serve(log: Path, **how: Any) -> Iterator[str]:
    """Serve the current database until the block ends; yields the origin. A failure shows the log's end."""
    with served(log, **how) as server:
        yield server.origin


@contextmanager
def served(
    log: Path, *, application: str = "config.asgi:application", port: int | None = None, **environment: str
) -> Iterator[Served]:
    """The same, for whoever looks at the process or does something to it."""
    port = port or free_port()
    origin = f"http://127.0.0.1:{port}"
    command = [sys.executable, "-m", "daphne", "-b", "127.0.0.1", "-p", str(port), application]
    with log.open("ab") as output:
        process = subprocess.Popen(
            command, cwd=ROOT, env=process_environment(**environment), stdout=output, stderr=subprocess.STDOUT
        )
    try:
        wait_until_it_answers(origin, process, log)
        yield Served(origin, process)
    finally:
        process.terminate()
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


@contextmanager
def working(log: Path, *queues: str, **environment: str) -> Iterator["subprocess.Popen[bytes]"]:
    """A worker for the current database, in its own process, stopped by its pid. Without queues it works on all."""
    command = [sys.executable, "manage.py", "procrastinate", "worker"]
    command += ["--queues", ",".join(queues)] if queues else []
    with log.open("ab") as output:
        process = subprocess.Popen(
            command, cwd=ROOT, env=process_environment(**environment), stdout=output, stderr=output
        )
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(timeout=60)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def wait_until_it_answers(origin: str, process: subprocess.Popen, log: Path) -> None:
    deadline = time.monotonic() + 180  # a busy machine is no failure
    while time.monotonic() < deadline and process.poll() is None:
        try:
            with urllib.request.urlopen(f"{origin}/health/live", timeout=5):
                return
        except OSError:  # refused, or too slow for now
            time.sleep(0.05)
    raise RuntimeError(f"The server did not answer. Its log ends with:\n{log.read_text()[-2000:]}")


def wait_until_the_database_rests() -> None:
    """Until no other process is in the middle of something: emptying the tables under it would deadlock."""
    busy = (
        "select count(*) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() "
        "and backend_type = 'client backend' and state <> 'idle'"
    )
    deadline = time.monotonic() + 10
    with connection.cursor() as cursor:
        while time.monotonic() < deadline and cursor.execute(busy).fetchone()[0]:
            time.sleep(0.02)


def session_cookie(person: User) -> str:
    """The value of a session cookie that signs `person` in, as the sign-in page would set it."""
    session = SessionStore()
    session[SESSION_KEY] = str(person.pk)
    session[BACKEND_SESSION_KEY] = "django.contrib.auth.backends.ModelBackend"
    session[HASH_SESSION_KEY] = person.get_session_auth_hash()
    session.save()
    return session.session_key
