"""The commands of `run.py`, each ending in an exit code; what goes wrong is one sentence."""

import argparse
import errno
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from config.bootstrap.checkup import check
from config.bootstrap.database import database, throwaway_database
from config.bootstrap.disk import check_space, no_space
from config.bootstrap.errors import SetupError
from config.bootstrap.front import run_in_front
from config.bootstrap.install import install
from config.bootstrap.migrations import collect_static, prepare
from config.bootstrap.output import say
from config.bootstrap.places import MANAGE, PYTHON, ROOT, data_folder, environment
from config.bootstrap.serving import serve
from config.postgres import PostgresError

INTERRUPTED = 130
# These look at or change the migrations themselves, so nothing is migrated for them.
UNMIGRATED = {"migrate", "makemigrations", "showmigrations", "sqlmigrate", "squashmigrations", "help", "version"}
# A worker for each core, each with a database of its own.
TOGETHER = ("--numprocesses=auto", "--maxprocesses=4")
USAGE = """commands:
  (none)                    set everything up and serve
  test [pytest args]        set everything up and run the tests
  check                     say what is configured, what is missing and how to get it
  bench [names] [--json]    measure what docs/benchmarks.md claims
  soak [--minutes 10]       let people work while processes are killed, and look whether anything was lost
  <manage.py command> …     run any management command; `help` lists them"""


def main(arguments: list[str]) -> int:
    for number in (signal.SIGTERM, signal.SIGHUP):
        if signal.getsignal(number) != signal.SIG_IGN:  # nohup stays in force
            signal.signal(number, _interrupt)
    try:
        return _dispatch(arguments)
    except (SetupError, PostgresError) as error:
        say(str(error))
        return 1
    except OSError as error:
        if error.errno != errno.ENOSPC:
            raise
        say(no_space(data_folder()))
        return 1
    except KeyboardInterrupt:
        say("Stopped.")
        return INTERRUPTED


def _interrupt(number: int, frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def _dispatch(arguments: list[str]) -> int:
    match arguments:
        case ["test", *rest]:
            return _test(rest)
        case ["check"]:
            return check()
        case ["bench", *rest]:
            return _bench(rest)
        case ["soak", *rest]:
            return _soak(rest)
        case [command, *_] if not command.startswith("-"):
            return _manage(arguments)
    options = _parse(arguments)
    check_space(ROOT, data_folder())
    return serve(options.host, options.port)


def _test(arguments: list[str]) -> int:
    with _set_apart() as url:
        collect_static(url)  # the tests make a database of their own in the cluster, and migrate that
        return run_in_front([str(PYTHON), "-m", "pytest", *TOGETHER, *arguments], environment(SCENEWRIGHT_TESTING="1"))


def _bench(arguments: list[str]) -> int:
    with _set_apart() as url:
        prepare(url)
        return run_in_front([str(PYTHON), "-m", "benchmarks", *arguments], environment())


def _soak(arguments: list[str]) -> int:
    """It brings a Postgres of its own, which it kills."""
    check_space(ROOT)
    install()
    return run_in_front([str(PYTHON), "-m", "benchmarks.soak", *arguments], environment())


@contextmanager
def _set_apart() -> Iterator[str]:
    """Tests and measurements never touch the installation's own data."""
    check_space(ROOT)
    install()
    with throwaway_database() as place:
        os.environ.update(place)
        yield place["DATABASE_URL"]


def _manage(arguments: list[str]) -> int:
    check_space(ROOT, data_folder())
    install()
    with database() as url:
        if arguments[0] not in UNMIGRATED:
            prepare(url)
        return run_in_front([*MANAGE, *arguments], environment(DATABASE_URL=url))


def _parse(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="run.py",
        description="Sets Scenewright up and serves it.",
        epilog=USAGE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    parser.add_argument("--port", type=_port, default=8000, help="port to listen on, 0 for any (default: %(default)s)")
    return parser.parse_args(arguments)


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"{text} is no port: use a number from 0 to 65535")
    return int(text)
