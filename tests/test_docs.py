"""Documentation that is tested: its settings, its links, and the files and names that it speaks of."""

import re
from pathlib import Path

import pytest

from tests.serving import ROOT

# What tests and the supervisor tell each other; not for people.
INTERNAL = {"SCENEWRIGHT_TESTING", "SCENEWRIGHT_POOL"}
DOCUMENTS = [ROOT / "README.md", ROOT / "STYLE.md", *sorted((ROOT / "docs").glob("*.md"))]
APPS = ("agents", "benchmarks", "brain", "chat", "config", "projects", "scenes", "static", "templates", "tests")


def test_every_setting_is_documented_and_every_documented_one_exists():
    code = (ROOT / "config/settings.py").read_text() + (ROOT / "config/files.py").read_text()
    read = set(re.findall(r'env(?:\.\w+)?\(\s*"([A-Z_]+)"', code)) - INTERNAL
    table = (ROOT / "docs/self-hosting.md").read_text().split("## Settings")[1].split("\n## ")[0]
    rows = [line.split("|")[1] for line in table.splitlines() if line.startswith("| `")]
    documented = {name for row in rows for name in re.findall(r"`([A-Z_]+)`", row)}
    assert read == documented


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.name)
def test_every_link_between_documents_leads_somewhere(document):
    for target, anchor in re.findall(r"\]\(([^)#:]*)#?([^):]*)\)", document.read_text()):
        there = document.parent / target if target else document
        assert there.exists(), f"{document.name} links to {target}"
        assert not anchor or anchor in anchors_of(there), f"{document.name} links to {target}#{anchor}"


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.name)
def test_every_file_that_is_named_exists(document):
    for path in re.findall(rf"`((?:{'|'.join(APPS)}|docs)/[\w./-]*)`", document.read_text()):
        assert (ROOT / path).exists(), f"{document.name} names {path}"


def test_every_name_on_the_page_about_the_brain_exists():
    """Names of files there may be short, below the folder that their section is about."""
    code = [path for app in APPS for path in (ROOT / app).rglob("*") if is_code(path)]
    known = {word for path in code for word in re.findall(r"\w+", path.read_text())}
    known |= {part for path in [*code, ROOT / "run.py"] for part in (*path.relative_to(ROOT).parts, path.stem)}
    page = re.sub(r"^```.*?^```", "", (ROOT / "docs/brain.md").read_text(), flags=re.M | re.S)
    for said in re.findall(r"`([^`]+)`", page):
        for name in re.findall(r"[A-Za-z_]\w*\.py|[A-Za-z_]\w+", said):
            assert name in known, f"brain.md speaks of {name} in `{said}`"


def is_code(path: Path) -> bool:
    return path.suffix in {".py", ".md"} and path.name != Path(__file__).name and "node_modules" not in path.parts


def anchors_of(document: Path) -> set[str]:
    """As GitHub makes them of headings."""
    headings = re.findall(r"^#+ (.+)$", document.read_text(), flags=re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}
