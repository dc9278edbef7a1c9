"""What models are told has versions: whoever changes a text raises its number, and writes its hash down here."""

import hashlib

import pytest

from brain.prompts import FOLDER, prompt

KNOWN = {
    "answer": (1, "5ac014bdfd7f"),
    "choose": (1, "53081bfad519"),
    "decide": (2, "230de09a48dc"),
    "edit": (1, "89cc05ac4252"),
    "fill": (1, "9043eb0536eb"),
    "repair": (2, "c5df970cc88e"),
    "scenes": (2, "7d3b62195e8b"),
    "write": (1, "c370e6bd5966"),
}


@pytest.mark.parametrize("name", sorted(path.stem for path in FOLDER.glob("*.md")))
def test_a_changed_prompt_has_a_new_version(name):
    known = (prompt(name).version, hashlib.sha256(prompt(name).text.encode()).hexdigest()[:12])
    assert KNOWN.get(name) == known, f"raise the version of {name}.md when its text changes, then note {known} here"
