"""Serves: the port first, then the set-up, then web and worker as one group until somebody stops it."""

import http.client
import os
import subprocess
import sys
import threading
import time
from contextlib import suppress
from socket import socket

from config.bootstrap.database import database
from config.bootstrap.install import install
from config.bootstrap.listening import listen, url_of
from config.bootstrap.migrations import prepare
from config.bootstrap.output import say
from config.bootstrap.places import MANAGE, PYTHON, ROOT, environment
from config.bootstrap.presence import present
from config.child import Child
from config.leash import leashed
from config.supervisor import Supervisor

ANSWER_TIMEOUT = 60  # seconds for the first answer of a web process that is being started
PAUSE = 0.1  # seconds before asking again


def serve(host: str, port: int) -> int:
    """Until it is told to stop. Gives the exit code; raises SetupError, PostgresError."""
    with listen(host, port) as listener:
        install()
        with database() as url, present(url_of(listener)):
            prepare(url)
            env = environment(DATABASE_URL=url, LOG_JSON=_log_json())
            supervisor = Supervisor([_web(listener, env)], then=[_worker(env)], say=say)
            link = _link(url_of(listener), env)
            threading.Thread(target=_announce, args=(supervisor, url_of(listener), link), daemon=True).start()
            try:
                return supervisor.run()
            finally:
                link.kill()
                link.wait()


def _web(listener: socket, env: dict[str, str]) -> Child:
    fd = listener.fileno()
    command = [str(PYTHON), "-m", "daphne", "--verbosity", "0", "--fd", str(fd), "config.asgi:application"]
    return Child("web", command, env=env, folder=ROOT, pass_fds=[fd])


def _worker(env: dict[str, str]) -> Child:
    return Child("worker", [*MANAGE, "procrastinate", "worker"], env=env, folder=ROOT)


def _link(url: str, env: dict[str, str]) -> "subprocess.Popen[str]":
    # While the web process starts: on two processors this costs no time.
    command = leashed([*MANAGE, "sign_in_link", "--origin", url])
    return subprocess.Popen(command, cwd=ROOT, env=env, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True)  # noqa: S603


def _announce(supervisor: Supervisor, url: str, link: "subprocess.Popen[str]") -> None:
    """Say where to go once somebody is there to answer."""
    lines = link.communicate()[0].splitlines()
    while not _answers(url):
        time.sleep(PAUSE)
    supervisor.note_that_it_works()
    where = f"Sign in (works once): {lines[-1]}" if link.returncode == 0 and lines else f"Sign in: {url}/sign-in/"
    with suppress(OSError, ValueError):
        print(f"\n  Scenewright is running at {url}\n  {where}\n  Ctrl+C stops it.\n", flush=True)


def _answers(url: str) -> bool:
    """Ask once. The port is open already, so the connection waits until the web process takes it."""
    connection = http.client.HTTPConnection(url.removeprefix("http://"), timeout=ANSWER_TIMEOUT)
    try:
        connection.request("GET", "/health/live")
        return connection.getresponse().status < 500
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


def _log_json() -> str:
    """Text for a person at a terminal, one JSON object a line for everything else."""
    return os.environ.get("LOG_JSON", "0" if sys.stdout.isatty() else "1")
