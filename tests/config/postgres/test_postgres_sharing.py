"""Shared servers stop with their last user; throwaway servers leave nothing behind."""

import os
import tempfile
import time
from pathlib import Path

import pytest
from asking import ask, lives, main_process, python

from config.postgres import is_alive, shared, throwaway

USE_UNTIL_TOLD = """
import sys
from pathlib import Path
from config.postgres import shared, throwaway
with eval(sys.argv[1]) as server:
    print(server.folder, flush=True)
    sys.stdin.read()
"""


def test_the_last_user_stops_a_shared_server(folder, prefix):
    with shared(folder, prefix=prefix) as server:
        with shared(folder, prefix=prefix):
            pass
        assert is_alive(server)
        number = main_process(server)
    assert not is_alive(server)
    assert not lives(number)


def test_a_user_in_another_process_keeps_it_running(folder, prefix):
    other = python(USE_UNTIL_TOLD, f"shared(Path({str(folder)!r}), prefix=Path({str(prefix)!r}))")
    other.stdout.readline()
    with shared(folder, prefix=prefix) as server:
        pass
    assert is_alive(server)
    other.communicate("")
    assert not is_alive(server)


def test_a_killed_user_does_not_keep_it_running(folder, prefix):
    other = python(USE_UNTIL_TOLD, f"shared(Path({str(folder)!r}), prefix=Path({str(prefix)!r}))")
    other.stdout.readline()
    with shared(folder, prefix=prefix) as server:
        other.kill()
        other.communicate()
        assert is_alive(server)
    assert not is_alive(server)


def test_users_that_come_and_go_always_have_a_server(new_folder, prefix):
    program = """
import sys
from pathlib import Path
import psycopg
from config.postgres import shared
for _ in range(4):
    with shared(Path(sys.argv[1]), prefix=Path(sys.prefix)) as server, psycopg.connect(server.url) as connection:
        connection.execute("SELECT 1")
"""
    users = [python(program, new_folder) for _ in range(4)]
    assert [user.communicate()[1] for user in users] == [""] * 4
    with shared(new_folder, prefix=prefix) as server:
        pass
    assert not is_alive(server)


def test_a_throwaway_server_leaves_nothing_behind(prefix):
    before = traces()
    with throwaway(prefix=prefix) as server:
        number = main_process(server)
        assert ask(server, "SHOW fsync") == "off"
        assert traces() - before
    assert not left_behind(before)
    assert not lives(number)


def test_nor_when_the_test_fails(prefix):
    before = traces()
    with pytest.raises(ZeroDivisionError), throwaway(prefix=prefix):
        1 / 0  # noqa: B018
    assert not left_behind(before)


def test_nor_when_its_temporary_folder_is_closed(prefix, tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    before = traces()
    with throwaway(prefix=prefix) as server:
        assert ask(server, "SELECT 1") == 1
    assert not left_behind(before)


def test_the_throwaway_server_of_a_killed_process_goes_with_the_next(prefix):
    owner = python(USE_UNTIL_TOLD, f"throwaway(prefix=Path({str(prefix)!r}))")
    leftover = Path(owner.stdout.readline().strip())
    number = int((leftover / "data/postmaster.pid").read_text().split()[0])
    os.utime(leftover, (0, 0))
    with throwaway(prefix=prefix):
        assert lives(number)
    owner.kill()
    owner.communicate()
    assert lives(number)
    with throwaway(prefix=prefix):
        assert not leftover.exists()
        assert not lives(number)


def traces() -> set[Path]:
    folders = [Path(tempfile.gettempdir()), Path("/tmp"), Path("/var/lib/scenewright"), Path("/var/tmp/scenewright")]
    return {path for folder in folders for path in folder.glob("*") if path.name.startswith(("scenewright-", "data-"))}


def left_behind(before: set[Path]) -> set[Path]:
    """What is new since `before` and stays. Others may use servers at the same time, and tidy up when they end."""
    left, deadline = traces() - before, time.monotonic() + 200
    while left and time.monotonic() < deadline:
        time.sleep(0.1)
        left &= traces()
    return left
