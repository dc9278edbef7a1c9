"""A killed server comes back with every row that it acknowledged."""

import os
import signal
import subprocess
import threading

import psycopg
import pytest
from asking import ask, lives, main_process

from config.postgres import is_alive
from config.postgres import process as server_process

ENDLESS = "DO $$ BEGIN LOOP PERFORM 1; END LOOP; END $$"


def test_a_kill_while_writing_loses_nothing_acknowledged(folder, start):
    server = start(folder)
    with psycopg.connect(server.url) as connection:
        connection.execute("CREATE TABLE numbers (number int)")
    acknowledged: list[int] = []
    enough = threading.Event()

    def write() -> None:
        with psycopg.connect(server.url, autocommit=True) as connection:
            for number in range(1_000_000):
                connection.execute("INSERT INTO numbers VALUES (%s)", [number])
                acknowledged.append(number)
                if number == 200:
                    enough.set()

    def write_until_it_dies() -> None:
        with pytest.raises(psycopg.OperationalError):
            write()

    writers = [threading.Thread(target=write_until_it_dies) for _ in range(3)]
    for writer in writers:
        writer.start()
    assert enough.wait(30)
    os.kill(main_process(server), signal.SIGKILL)
    for writer in writers:
        writer.join(30)
    assert not is_alive(server)

    start(folder)
    with psycopg.connect(server.url) as connection:
        rows = sorted(number for (number,) in connection.execute("SELECT number FROM numbers"))
    for number in acknowledged:  # each writer may have one more, which was written but not acknowledged
        rows.remove(number)
    assert len(rows) <= len(writers)


def test_a_busy_child_of_a_killed_server_is_ended(folder, start, monkeypatch):
    monkeypatch.setattr(server_process, "REMAINS", 0.2)
    server = start(folder)
    busy = psycopg.connect(server.url, autocommit=True)
    child = busy.info.backend_pid
    busy.pgconn.send_query(ENDLESS.encode())
    os.kill(main_process(server), signal.SIGKILL)
    assert ask(start(folder), "SELECT 1") == 1
    assert not lives(child)
    busy.close()


def test_the_number_of_a_killed_server_may_be_another_process_by_now(folder, start):
    server = start(folder)
    file = server.folder / "data/postmaster.pid"
    owner = file.stat().st_uid
    os.kill(main_process(server), signal.SIGKILL)
    as_its_account = {"user": owner} if os.geteuid() == 0 else {}
    stranger = subprocess.Popen(["sleep", "600"], cwd="/", **as_its_account)
    try:
        first, rest = file.read_text().split("\n", 1)
        file.write_text(f"{stranger.pid}\n{rest}")
        assert ask(start(folder), "SELECT 1") == 1
        assert main_process(server) not in (stranger.pid, int(first))
        assert stranger.poll() is None
    finally:
        stranger.kill()
        stranger.wait()


def test_half_a_cluster_of_an_interrupted_first_start_is_made_anew(new_folder, start):
    new_folder.mkdir(mode=0o711)
    (new_folder / "data.unfinished").mkdir()
    (new_folder / "data.unfinished/PG_VERSION").write_text("18\n")
    assert ask(start(new_folder), "SELECT 1") == 1
    assert not (new_folder / "data.unfinished").exists()
