"""What docs/scenes.md shows: its examples, each a whole scene, and the names that it documents."""

import re

from tests.serving import ROOT

DOCUMENT = ROOT / "docs/scenes.md"


def examples() -> dict[str, str]:
    """TSX by name: the heading above it and its number there, such as "paths 2"."""
    found: dict[str, str] = {}
    for section in DOCUMENT.read_text().split("\n## ")[1:]:
        heading = section.splitlines()[0].lower()
        for number, code in enumerate(re.findall(r"```tsx\n(.*?)```", section, flags=re.DOTALL), start=1):
            found[f"{heading} {number}"] = code
    return found


def documented_names() -> set[str]:
    """The names in bold code, such as **`spring({ frame, … })`**."""
    return set(re.findall(r"\*\*`(\w+)", DOCUMENT.read_text()))
