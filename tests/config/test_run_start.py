"""`python3 run.py` as a person starts it, in a copy of this checkout with data of its own."""

import http.client
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import uuid
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from config.bootstrap.install import node_stamp, python_stamp
from tests.config.running import OURS, Running, processes_with, wait_until, wait_until_gone
from tests.serving import ROOT

LINK = r"Sign in \(works once\): (http://127\.0\.0\.1:\d+/sign-in/\S+)"
NOT_COPIED = shutil.ignore_patterns(".*", "node_modules", "staticfiles", "__pycache__")


@pytest.fixture(scope="module")
def checkout() -> Iterator[Path]:
    """What is installed is shared with this checkout, what is made from it is not. Every account may look inside."""
    if not (python_stamp().is_current() and node_stamp().is_current()):
        pytest.skip("the packages here are not those of the lock files: start the tests with `python3 run.py test`")
    with tempfile.TemporaryDirectory(prefix="run-test-") as above:
        Path(above).chmod(0o755)
        copy = Path(above) / "checkout"
        shutil.copytree(ROOT, copy, ignore=NOT_COPIED)
        for installed in (".venv", "node_modules"):
            (copy / installed).symlink_to(ROOT / installed)
        yield copy


def start(checkout: Path, **environment: str) -> Running:
    return Running([sys.executable, "run.py", "--port", "0"], folder=checkout, **environment)


@pytest.fixture(scope="class")
def first_start(checkout: Path) -> Iterator[Running]:
    started = start(checkout)
    try:
        started.wait_for(LINK)
        yield started
    finally:
        assert started.end(signal.SIGTERM) == 0, started.text
        assert not processes_with(str(checkout)), "something was left behind"


@pytest.fixture
def origin(first_start: Running) -> str:
    return "{0.scheme}://{0.netloc}".format(urlsplit(first_start.wait_for(LINK)[1]))


def get(url: str) -> int:
    """Ask once; gives the status."""
    where = urlsplit(url)
    connection = http.client.HTTPConnection(where.netloc, timeout=60)
    try:
        connection.request("GET", where.path)
        return connection.getresponse().status
    finally:
        connection.close()


def run(checkout: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name not in OURS}
    command = [sys.executable, "run.py", *arguments]
    return subprocess.run(command, cwd=checkout, env=environment, capture_output=True, text=True)


@pytest.fixture
def find_process(checkout: Path) -> Callable[[str], int | None]:
    """The number of this checkout's program whose command line has this word."""

    def find(word: str) -> int | None:
        for process in processes_with(str(checkout)):
            with suppress(OSError):
                if word in Path(f"/proc/{process}/cmdline").read_text().split("\0"):
                    return process
        return None

    return find


class TestTheFirstStart:
    def test_the_printed_link_signs_in_once(self, first_start):
        link = first_start.wait_for(LINK)[1]
        assert get(link) == 302
        assert get(link) == 410

    def test_a_killed_web_process_comes_back_and_nobody_is_turned_away(self, first_start, origin, find_process):
        os.kill(find_process("daphne"), signal.SIGKILL)
        assert get(f"{origin}/health/live") == 200  # it waited at the door
        first_start.wait_for("The web process was killed by signal 9; starting it again")

    def test_a_killed_worker_comes_back(self, first_start, find_process):
        before = find_process("procrastinate")
        os.kill(before, signal.SIGKILL)
        first_start.wait_for("The worker process was killed by signal 9; starting it again")
        assert wait_until(lambda: find_process("procrastinate") not in {before, None})

    def test_a_killed_database_comes_back(self, first_start, origin, checkout):
        os.kill(int(next(checkout.rglob("postmaster.pid")).read_text().split()[0]), signal.SIGKILL)
        first_start.wait_for("The database is back.")
        assert wait_until(lambda: get(f"{origin}/health/ready") == 200)

    def test_check_knows_that_all_is_there(self, first_start, checkout, origin):
        checked = run(checkout, "check")
        assert checked.returncode == 0, checked.stdout
        assert f"running, with {origin}" in checked.stdout
        assert "missing" not in checked.stdout

    def test_commands_use_the_running_database(self, first_start, checkout, origin):
        made = run(checkout, "sign_in_link", "--origin", origin)
        assert made.returncode == 0, made.stderr
        assert re.fullmatch(rf"{origin}/sign-in/\S+\n", made.stdout)
        assert get(made.stdout.strip()) == 302
        assert get(f"{origin}/health/ready") == 200  # the command did not take the database away with it

    def test_a_command_that_fails_gives_its_exit_code(self, first_start, checkout):
        refused = run(checkout, "sign_in_link", "nobody")
        assert refused.returncode == 1
        assert "There is no active account nobody." in refused.stderr


def test_a_second_start_sets_nothing_up_and_a_third_takes_over_from_one_that_was_killed(checkout):
    mark = uuid.uuid4().hex
    second = start(checkout, MARK=mark)
    second.wait_for(LINK)
    assert not re.search("Installing|Building|Making|Migrating|Collecting", second.text)
    second.end(signal.SIGKILL)
    assert not wait_until_gone(mark)
    third = start(checkout)
    third.wait_for(LINK)
    assert third.end(signal.SIGINT) == 0, third.text
    assert not processes_with(str(checkout))
