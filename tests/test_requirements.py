"""Every numbered requirement is named by a test that holds it. What the numbers say is in docs/requirements.md."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
REQUIREMENTS = (ROOT / "docs/requirements.md").read_text()
NUMBERS = re.findall(r"^\| (R\d\.\d) \|", REQUIREMENTS, re.MULTILINE)
NAMED = {
    number
    for path in (ROOT / "tests").rglob("test_*.py")
    if path != Path(__file__)
    for number in re.findall(r"\bR\d\.\d\b", path.read_text())
}


@pytest.mark.parametrize("number", NUMBERS)
def test_a_requirement_is_held_by_a_test(number):
    assert number in NAMED


def test_no_test_names_a_requirement_that_is_not_there():
    assert set(NUMBERS) >= NAMED
