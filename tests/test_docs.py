"""Documentation that is tested: every setting is documented, and every documented one exists."""

import re

from tests.serving import ROOT

# What tests and the supervisor tell each other; not for people.
INTERNAL = {"SCENEWRIGHT_TESTING", "SCENEWRIGHT_POOL"}


def test_every_setting_is_documented_and_every_documented_one_exists():
    code = (ROOT / "config/settings.py").read_text()
    read = set(re.findall(r'env(?:\.\w+)?\(\s*"([A-Z_]+)"', code)) - INTERNAL
    table = (ROOT / "docs/self-hosting.md").read_text().split("## Settings")[1].split("\n## ")[0]
    rows = [line.split("|")[1] for line in table.splitlines() if line.startswith("| `")]
    documented = {name for row in rows for name in re.findall(r"`([A-Z_]+)`", row)}
    assert read == documented


def test_every_link_between_documents_leads_somewhere():
    for document in [ROOT / "README.md", ROOT / "STYLE.md", *(ROOT / "docs").glob("*.md")]:
        for target in re.findall(r"\]\(([^)#:]+)\)", document.read_text()):
            assert (document.parent / target).exists(), f"{document.name} links to {target}"
