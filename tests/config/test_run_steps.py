"""The set-up: what has not changed is skipped, and what is interrupted leaves nothing running."""

import signal
import subprocess
import sys
import uuid
from pathlib import Path

import pytest
from django.db import connection

from config.bootstrap import stamps, uv
from config.bootstrap.migrations import migrations_stamp
from config.bootstrap.stamps import Stamp, files_below
from tests.config.running import Running, python, running, wait_until, wait_until_gone
from tests.serving import database_url

# A step whose work is done by a child of its own, like npm's, which marks in a file that it has begun.
LONG_STEP = """
import sys
from config.bootstrap import commands, steps
slow = "import subprocess, sys; subprocess.run([sys.executable, '-c', sys.argv[1], sys.argv[2]])"
slower = "import pathlib, sys, time; pathlib.Path(sys.argv[1]).touch(); time.sleep(600)"
step = [sys.executable, "-c", slow, slower, sys.argv[1]]
commands.serve = lambda host, port: steps.run_step(step, what="A step", remedy="wait.")
sys.exit(commands.main([]))
"""


@pytest.fixture
def source(tmp_path, monkeypatch) -> Path:
    monkeypatch.setattr(stamps, "ROOT", tmp_path)
    folder = tmp_path / "static"
    (folder / "dist").mkdir(parents=True)
    (folder / "player.js").write_text("one")
    return folder


def stamp_of(source: Path, *words: str) -> Stamp:
    return Stamp(source / "dist" / ".stamp", files_below(source, without="dist"), *words)


def test_a_step_is_done_again_when_something_it_depends_on_has_changed(source):
    assert not stamp_of(source).is_current()
    stamp_of(source).write()
    assert stamp_of(source).is_current()
    (source / "dist" / "player.js").write_text("a result")
    assert stamp_of(source).is_current()
    (source / "player.js").write_text("two")
    assert not stamp_of(source).is_current()
    stamp_of(source).write()
    assert not stamp_of(source, "another Python").is_current()
    (source / "new.js").write_text("")
    assert not stamp_of(source).is_current()


def test_a_step_is_done_again_when_its_result_is_gone(source):
    stamp_of(source).write()
    (source / "dist" / ".stamp").unlink()
    assert not stamp_of(source).is_current()


def test_a_copied_checkout_keeps_its_stamps(source, tmp_path, monkeypatch):
    here = stamp_of(source).value
    copy = source.parent.rename(tmp_path.with_name(f"{tmp_path.name}-copy"))
    monkeypatch.setattr(stamps, "ROOT", copy)
    assert stamp_of(copy / "static").value == here


@pytest.mark.django_db
def test_the_migrations_stamp_names_the_database_itself(monkeypatch, tmp_path):
    monkeypatch.setenv("SCENEWRIGHT_DATA", str(tmp_path))
    before = migrations_stamp(database_url())
    assert before
    before.write()
    assert migrations_stamp(database_url()).is_current()
    assert migrations_stamp(database_url().replace(connection.settings_dict["NAME"], "postgres")) is None  # has none
    assert migrations_stamp("postgresql://nobody:se%2Fcret@127.0.0.1:1/nowhere") is None


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_stopped_set_up_leaves_no_step_behind(number, tmp_path):
    mark = uuid.uuid4().hex
    begun = tmp_path / "begun"
    with running(python(LONG_STEP, str(begun)), MARK=mark, SCENEWRIGHT_DATA=str(tmp_path)) as started:
        wait_until(begun.exists)
        assert (started.end(number), started.text) == (130, "Stopped.\n")
    assert not wait_until_gone(mark)


def test_a_uv_on_path_that_does_not_run_is_not_taken(tmp_path, monkeypatch):
    _program(tmp_path / "shims" / "uv", "exit 127")
    _program(tmp_path / "ours" / "uv", "echo uv 0.9")
    monkeypatch.setenv("PATH", str(tmp_path / "shims"), prepend=":")
    monkeypatch.setattr(uv, "OURS", tmp_path / "ours" / "uv")
    assert uv.uv() == str(tmp_path / "ours" / "uv")


def test_a_python_without_pip_makes_one_for_us(tmp_path):
    """In a virtual environment without pip, as on systems that leave pip out."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", tmp_path / "bare"], check=True)
    program = (
        "from pathlib import Path; from config.bootstrap import uv; import sys, subprocess\n"
        "uv.PIP_VENV = Path(sys.argv[1]) / 'pip'\n"
        "sys.exit(subprocess.run([*uv._pip(), '--version']).returncode)"
    )
    made = Running([str(tmp_path / "bare/bin/python"), "-c", program, str(tmp_path)])
    assert made.ended() == 0, made.text
    assert f"from {tmp_path / 'pip'}" in made.text


def _program(path: Path, script: str) -> None:
    path.parent.mkdir()
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
