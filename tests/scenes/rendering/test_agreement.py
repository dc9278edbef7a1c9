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
def test_exports_show_what_the_preview_shows(browser, seen, specimens, quality, tmp_path):
    assert len(specimens) == 20
    with Renderer() as renderer:

        def unlike(asked: list[Specimen], shots: list[bytes]) -> list[tuple[str, int, float]]:
            found = pairs(asked, shots, renderer, tmp_path, quality=quality, height=HEIGHT)
            return [(each.name, each.frame, each.exported.psnr) for each in found if not each.is_alike]

        # A video can stand at the picture beside its own for a while, in either browser: it is looked at once more.
        doubtful = {name for name, _, _ in unlike(specimens, seen)}
        assert doubtful <= {"video"}
        if doubtful:
            again = [each for each in specimens if each.name in doubtful]
            assert unlike(again, seen_in_preview(browser, again, height=HEIGHT)) == []
