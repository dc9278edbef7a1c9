"""What `run.py` cannot go on with is one sentence that says what to do."""

import ast
import errno
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from config.bootstrap import commands, disk, steps
from config.bootstrap.errors import SetupError
from config.bootstrap.listening import listen, url_of
from tests.config.running import running
from tests.serving import ROOT

RUN = str(ROOT / "run.py")
OLDER = [f"3.{minor}" for minor in range(5, 11)]


def old_pythons() -> list[str]:
    """On PATH, or beside this one where a version manager keeps them."""
    on_path = [shutil.which(f"python{version}") for version in OLDER]
    kept = [str(path) for v in OLDER for path in Path(sys.base_prefix).parent.glob(f"{v}.*/bin/python3")]
    return [program for program in (*on_path, *kept) if program and _runs(program)]


def _runs(program: str) -> bool:
    return subprocess.run([program, "-c", ""], capture_output=True).returncode == 0


def test_an_old_python_is_told_what_is_needed():
    program = "import runpy, sys; sys.version_info = (3, 8, 1); runpy.run_path(sys.argv[1], run_name='__main__')"
    refused = subprocess.run([sys.executable, "-c", program, RUN], capture_output=True, text=True)
    assert refused.returncode == 1
    assert refused.stderr.startswith("Scenewright needs Python 3.11 or newer and this is Python 3.8.1: install")
    assert refused.stderr.count("\n") == 1


def test_a_real_old_python_gets_as_far_as_saying_it():
    programs = old_pythons()
    if not programs:
        pytest.skip("there is no older Python here")
    for program in programs:
        refused = subprocess.run([program, RUN], capture_output=True, text=True)
        assert refused.stderr.startswith("Scenewright needs Python 3.11 or newer"), program


def test_run_is_written_in_the_syntax_of_an_old_python():
    source = Path(RUN).read_text()
    ast.parse(source, feature_version=(3, 4))
    assert not [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.JoinedStr)]


def test_a_taken_port_is_said_before_anything_is_set_up(tmp_path):
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with running([sys.executable, RUN, "--port", str(port)], SCENEWRIGHT_DATA=str(tmp_path / "data")) as refused:
            assert refused.ended() == 1
    assert refused.text == f"Port {port} is taken: stop the program that uses it, or start with --port {port + 1}.\n"
    assert not (tmp_path / "data").exists()


def test_an_address_of_another_machine_is_refused():
    with pytest.raises(SetupError, match=r"192.0.2.1 is no address of this machine"):
        listen("192.0.2.1", 0)
    with pytest.raises(SetupError, match="no IPv4 address or name"):
        listen("nowhere.invalid", 0)


def test_the_address_to_type_is_one_that_works_here():
    with listen("0.0.0.0", 0) as everywhere, listen("localhost", 0) as here:
        assert url_of(everywhere) == f"http://127.0.0.1:{everywhere.getsockname()[1]}"
        assert url_of(here) == f"http://127.0.0.1:{here.getsockname()[1]}"


@pytest.mark.parametrize("port", ["-1", "70000", "web"])
def test_what_is_no_port_is_refused(port, capsys):
    with pytest.raises(SystemExit) as refused:
        commands.main(["--port", port])
    assert refused.value.code == 2
    assert f"{port} is no port: use a number from 0 to 65535" in capsys.readouterr().err


def test_too_little_room_is_said_with_the_folder(tmp_path, monkeypatch):
    disk.check_space(tmp_path)
    monkeypatch.setattr(disk, "NEEDED", 10**18)
    with pytest.raises(SetupError, match=r"The disk that holds .*new is full \(\d+ MB are free\): make at least"):
        disk.check_space(tmp_path / "new")


def test_a_disk_that_fills_up_on_the_way_is_one_sentence(monkeypatch, capsys):
    def fill(*folders: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(commands, "check_space", fill)
    assert commands.main([]) == 1
    assert capsys.readouterr().err.startswith("The disk that holds")


def test_a_step_that_finds_no_room_is_not_tried_again(capsys):
    with pytest.raises(SetupError, match="make at least 500 MB of room"):
        steps.run_step(_fails("OSError: No space left on device"), what="Installing", remedy="", online=True)
    assert capsys.readouterr().err == ""


def test_a_step_without_network_is_tried_three_times_and_then_explained(capsys, monkeypatch):
    monkeypatch.setattr(steps, "PAUSES", (0.0, 0.0))
    with pytest.raises(SetupError, match=r"^Installing failed 3 times: check the internet"):
        steps.run_step(_fails("no route"), what="Installing", remedy="check the internet.", online=True)
    said = capsys.readouterr().err.splitlines()
    assert said[:2] == [f"Installing failed (try {number} of 3): no route" for number in (1, 2)]


def _fails(words: str) -> list[str]:
    return [sys.executable, "-c", f"raise SystemExit({words!r})"]
