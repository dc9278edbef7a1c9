"""`run.py check`: says what there is, what is missing and how to get it."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from config.bootstrap import needed, optional
from config.bootstrap.findings import State
from tests.serving import ROOT, database_url


@pytest.fixture
def fresh_clone(tmp_path) -> Path:
    shutil.copy(ROOT / "run.py", tmp_path)
    shutil.copytree(ROOT / "config", tmp_path / "config", ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def test_a_fresh_clone_lacks_what_the_first_start_installs(fresh_clone):
    environment = {"PATH": str(fresh_clone / "empty"), "HOME": str(fresh_clone)}
    command = [sys.executable, "run.py", "check"]
    checked = subprocess.run(command, cwd=fresh_clone, env=environment, capture_output=True, text=True)
    assert checked.returncode == 1, checked.stderr
    states = {line[10:26].strip(): line.split()[0] for line in checked.stdout.splitlines()}
    missing = {name for name, state in states.items() if state == "missing"}
    assert missing == {"Python packages", "Postgres", "Node", "Player"}
    assert states["Python"] == states["Storage"] == states["Model provider"] == "ok"
    assert "`python3 run.py` installs them" in checked.stdout
    assert not (fresh_clone / ".data").exists(), "a check changes nothing"


@pytest.mark.parametrize(
    ("settings", "state", "words"),
    [
        ({}, State.GOOD, "builtin"),
        ({"BRAIN_PROVIDER": "magic"}, State.LACK, "'magic': use builtin or openai"),
        ({"BRAIN_PROVIDER": "openai"}, State.LACK, "needs OPENAI_MODEL"),
        ({"BRAIN_PROVIDER": "openai", "OPENAI_MODEL": "m"}, State.LACK, "needs OPENAI_API_KEY"),
        ({"BRAIN_PROVIDER": "openai", "OPENAI_MODEL": "m", "OPENAI_API_KEY": "k"}, State.GOOD, "m at OpenAI"),
        (
            {"BRAIN_PROVIDER": "openai", "OPENAI_MODEL": "m", "OPENAI_BASE_URL": "http://127.0.0.1:1"},
            State.GOOD,
            "m at http://127.0.0.1:1",
        ),
    ],
)
def test_the_model_provider(monkeypatch, settings, state, words):
    for name in ("BRAIN_PROVIDER", "OPENAI_MODEL", "OPENAI_API_KEY", "OPENAI_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    found = needed.model_provider()
    assert found.state is state
    assert words in found.text


def test_a_database_of_ones_own_is_asked(monkeypatch, db):
    monkeypatch.setenv("DATABASE_URL", database_url())
    assert needed.database().state is State.GOOD
    monkeypatch.setenv("DATABASE_URL", "postgresql://nobody@127.0.0.1:1/nowhere")
    refused = needed.database()
    assert refused.state is State.LACK
    assert "Connection refused" in refused.text


def test_a_browser_that_is_named_is_that_or_none(monkeypatch, tmp_path):
    monkeypatch.setenv("CHROMIUM", str(tmp_path / "chromium"))
    found = optional.chromium()
    assert found.state is State.WISH
    assert f"CHROMIUM names {tmp_path}/chromium, which is no program" in found.text
    (tmp_path / "chromium").touch(mode=0o755)
    assert optional.chromium().text == f"{tmp_path}/chromium"


def test_a_folder_that_cannot_be_made_is_said(monkeypatch, tmp_path):
    (tmp_path / "file").touch()
    monkeypatch.setenv("SCENEWRIGHT_DATA", str(tmp_path / "file" / "data"))
    assert needed.storage().state is State.LACK


def test_missing_fonts_are_named_with_their_packages(monkeypatch, tmp_path):
    monkeypatch.setattr(optional, "FONT_FOLDERS", (tmp_path,))
    (tmp_path / "NotoSans-Regular.ttf").touch()
    found = optional.fonts()
    assert found.state is State.WISH
    assert "fonts-noto-cjk fonts-noto-color-emoji fonts-liberation" in found.text.replace(",", "")
    assert "fonts-noto-core" not in found.text
