"""What is exported is what was seen: twenty scenes that are hard to film, beside the real player's pictures of them."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from brain.sheets.pairs import pairs, seen_in_preview
from brain.sheets.specimens import Specimen, specimens_in
from scenes.rendering.capture import Renderer
from scenes.rendering.outputs import Quality

GALLERY = Path(__file__).with_name("gallery")
HEIGHT = 270  # pixels of the output, half of the film's: both have to be scaled alike


@pytest.fixture(scope="module")
def specimens() -> list[Specimen]:
    return list(specimens_in(GALLERY))


@pytest.fixture(scope="module")
def seen(browser: Browser, specimens: list[Specimen]) -> list[bytes]:
    return seen_in_preview(browser, specimens, height=HEIGHT)


@pytest.mark.parametrize("quality", Quality)
def test_exports_show_what_the_preview_shows(seen, specimens, quality, tmp_path):
    assert len(specimens) == 20
    with Renderer() as renderer:
        found = pairs(specimens, seen, renderer, tmp_path, quality=quality, height=HEIGHT)
    assert [(each.name, each.frame, each.exported.psnr) for each in found if not each.is_alike] == []
