"""When it cannot start, it says in a sentence what to do."""

import subprocess

import pytest
from asking import ask

from config.postgres import PostgresError, binaries, stop


def test_a_database_of_another_version_is_explained(copied_folder, start):
    server = start(copied_folder)
    stop(server)
    version = copied_folder / "data/PG_VERSION"
    version.write_text("16\n")
    with pytest.raises(PostgresError, match=r"made by PostgreSQL 16, and this is PostgreSQL 18: save it with"):
        start(copied_folder)
    version.write_text("18\n")
    assert ask(start(copied_folder), "SELECT 1") == 1


def test_a_folder_without_a_version_is_not_a_database(copied_folder, start):
    server = start(copied_folder)
    stop(server)
    (copied_folder / "data/PG_VERSION").unlink()
    with pytest.raises(PostgresError, match="is not a database"):
        start(copied_folder)


def test_a_server_that_cannot_start_shows_the_end_of_its_log(copied_folder, start):
    server = start(copied_folder)
    stop(server)
    settings = copied_folder / "data/postgresql.auto.conf"
    settings.write_text("shared_buffers = 'a lot'\n")
    with pytest.raises(PostgresError, match=r'(?s)could not be started.*invalid value for parameter "shared_buffers"'):
        start(copied_folder)


def test_missing_programs_are_explained(tmp_path):
    with pytest.raises(PostgresError, match="run `uv sync`"):
        binaries(tmp_path)


def test_a_data_folder_that_is_a_file_is_explained(new_folder, start):
    new_folder.write_text("")
    with pytest.raises(PostgresError, match="cannot be used"):
        start(new_folder)


def test_a_cluster_that_has_vanished_from_elsewhere_is_not_replaced_silently(new_folder, start):
    new_folder.mkdir()
    (new_folder / "elsewhere").symlink_to("/var/lib/scenewright/data-gone")
    with pytest.raises(PostgresError, match="which is gone: bring it back"):
        start(new_folder)


def test_a_full_disk_is_explained_and_forgotten_once_there_is_room(only_root, new_folder, start, request):
    new_folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=20m,mode=711", "tmpfs", str(new_folder)]
    if subprocess.run(mount, capture_output=True).returncode:
        pytest.skip("this machine does not let its root mount a small disk")
    try:
        with pytest.raises(PostgresError, match="is full: free some space"):
            start(new_folder)
        subprocess.run(["mount", "-o", "remount,size=300m", str(new_folder)], check=True)
        server = start(new_folder)
        assert ask(server, "SELECT 1") == 1
        stop(server)
    finally:
        subprocess.run(["umount", "--lazy", str(new_folder)], check=True)
