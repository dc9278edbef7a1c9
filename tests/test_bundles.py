"""What pages load is bundled from static/pages: nothing lies there that no page loads."""

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LOADING = [*(ROOT / "static/pages").iterdir(), *(ROOT / "templates").rglob("*.html")]


@pytest.mark.parametrize("kind", ["js", "css"])
def test_every_script_and_every_sheet_is_loaded_by_a_page(kind):
    loaded = "".join(path.read_text() for path in LOADING)
    files = list((ROOT / "static" / kind).glob(f"*.{kind}"))
    assert len(files) > 10
    assert not [path.name for path in files if f"{kind}/{path.name}" not in loaded]
