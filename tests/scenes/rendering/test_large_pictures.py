"""The largest pictures that can be chosen are filmed by the same encoder as small ones."""

from pathlib import Path

from scenes.rendering.capture import Renderer
from scenes.rendering.outputs import Quality
from tests.scenes.rendering.filming import MOVING, probe, request


def test_the_largest_size_is_filmed_in_the_best_quality(tmp_path: Path):
    wanted = {"width": 3840, "height": 2160, "out_fps": 60, "quality": Quality.FINAL}
    with Renderer() as renderer:
        captured = renderer.capture(request(MOVING, frames=2, **wanted), tmp_path)
    assert captured.method == "canvas"
    assert captured.path
    assert (probe(captured.path)["width"], probe(captured.path)["height"]) == ("3840", "2160")
