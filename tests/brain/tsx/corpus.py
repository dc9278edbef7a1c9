"""Scenes that nobody wrote for these tests: the realistic ones and the examples of the documentation."""

import difflib

from tests.scenes.documented import examples
from tests.scenes.realistic import realistic_scenes

REALISTIC = {each.name: each.tsx_code for each in realistic_scenes()}
SCENES = REALISTIC | examples()


def differences(before: str, after: str) -> list[tuple[str, str]]:
    """The pieces that were replaced, each as it was and as it is."""
    matcher = difflib.SequenceMatcher(None, before.splitlines(), after.splitlines(), autojunk=False)
    lines, new = before.splitlines(), after.splitlines()
    return [("\n".join(lines[a:b]), "\n".join(new[c:d])) for tag, a, b, c, d in matcher.get_opcodes() if tag != "equal"]
