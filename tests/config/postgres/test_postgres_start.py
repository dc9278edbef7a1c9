"""One server for a data folder, whoever asks for it and however often."""

import os
import signal
from pathlib import Path

import psycopg
import pytest
from asking import ask, lives, main_process, python
from environ import Env

from config.postgres import is_alive, stop

START_AND_ASK = """
import sys
from pathlib import Path
import psycopg
from config.postgres import ensure
server = ensure(Path(sys.argv[1]), prefix=Path(sys.prefix))
with psycopg.connect(server.url) as connection:
    print(connection.execute("SELECT pg_postmaster_start_time()::text").fetchone()[0], server.folder)
"""


def test_a_second_call_finds_the_running_server(folder, start):
    first = start(folder)
    began = ask(first, "SELECT pg_postmaster_start_time()")
    second = start(folder)
    assert second == first
    assert ask(second, "SELECT pg_postmaster_start_time()") == began


def test_the_address_is_one_for_django_too(folder, start):
    server = start(folder)
    settings = Env.db_url_config(server.url)
    assert settings["NAME"] == settings["USER"] == "scenewright"
    assert settings["OPTIONS"] == {"host": str(server.socket_folder), "port": server.port}


def test_eight_processes_at_once_start_one_server(new_folder, start):
    _eight_at_once(new_folder)
    start(new_folder)


def test_eight_processes_at_once_agree_on_a_home_outside_a_closed_folder(only_root, tmp_path, start):
    _eight_at_once(tmp_path / "database")
    server = start(tmp_path / "database")
    assert tmp_path not in server.folder.parents


def _eight_at_once(folder: Path) -> None:
    processes = [python(START_AND_ASK, folder) for _ in range(8)]
    results = [process.communicate() for process in processes]
    assert [errors for _, errors in results] == [""] * 8
    assert len({answer for answer, _ in results}) == 1


def test_a_stopped_server_starts_again_with_its_rows(folder, start):
    server = start(folder)
    with psycopg.connect(server.url) as connection:
        connection.execute("CREATE TABLE kept AS SELECT 7 AS number")
    stop(server)
    assert not is_alive(server)
    assert ask(start(folder), "SELECT number FROM kept") == 7


def test_another_database_is_made_in_the_running_server(folder, start):
    start(folder)
    server = start(folder, database='it\'s "odd"')
    with psycopg.connect(server.url_for('it\'s "odd"')) as connection:
        assert connection.info.dbname == 'it\'s "odd"'


def test_the_server_is_set_up_as_designed(folder, start):
    server = start(folder)
    assert ask(server, "SHOW listen_addresses") == ""
    assert ask(server, "SHOW fsync") == "on"
    assert ask(server, "SHOW max_connections") == "200"
    assert ask(server, "SELECT datlocprovider::text || datlocale FROM pg_database LIMIT 1") == "bC.UTF-8"
    assert ask(server, "SELECT upper('Größe, été') || '😀'") == "GRÖßE, ÉTÉ😀"
    assert ask(server, "SHOW timezone") == "UTC"


def test_its_socket_is_closed_to_other_accounts(folder, start):
    server = start(folder)
    assert server.socket_folder.stat().st_mode & 0o777 == 0o700
    assert (server.folder / "data").stat().st_mode & 0o777 == 0o700


def test_a_ctrl_c_in_the_callers_terminal_does_not_reach_it(folder, start):
    server = start(folder)
    assert os.getsid(main_process(server)) != os.getsid(0)
    assert os.getpgid(main_process(server)) != os.getpgid(0)


def test_it_outlives_the_process_that_started_it(folder, start):
    starter = python(START_AND_ASK, folder)
    assert starter.wait() == 0
    starter.communicate()
    began = start(folder)
    assert lives(main_process(began))


def test_a_server_whose_socket_was_deleted_is_replaced(folder, start):
    server = start(folder)
    unreachable = main_process(server)
    server.socket.unlink()
    assert not is_alive(server)
    assert main_process(start(folder)) != unreachable
    assert not lives(unreachable)
    assert is_alive(server)


def test_a_frozen_server_is_not_alive(folder, start):
    server = start(folder)
    os.kill(main_process(server), signal.SIGSTOP)
    try:
        assert not is_alive(server)
    finally:
        os.kill(main_process(server), signal.SIGCONT)
    assert is_alive(server)


@pytest.mark.parametrize("name", ["long-" * 30, "with, comma", "ümläut %20 and blank"])
def test_any_path_will_do(new_folder, start, name):
    server = start(new_folder / name)
    assert ask(server, "SELECT 1") == 1
    assert len(os.fsencode(server.socket)) <= 100
    assert server.socket_folder.stat().st_mode & 0o777 == 0o700
