"""Before a film is made in another shape, each scene says what is wrong with it there."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from scenes.compiler import compile_scene
from scenes.rendering.capture import Renderer
from scenes.rendering.film import Film, FilmScene
from scenes.rendering.shapes import ShapeFinding, check_shapes

WIDE, TALL = (960, 540), (540, 960)
TOO_LONG = """
import { AbsoluteFill } from "scenewright";
export const duration = 20;
export default function Scene() {
  return (
    <AbsoluteFill style={{ background: "#fff", justifyContent: "center" }}>
      <h1 style={{ whiteSpace: "nowrap", fontSize: 80, margin: 0, color: "#111" }}>Weather to plan on</h1>
    </AbsoluteFill>
  );
}
"""
AT_THE_FOOT = """
import { AbsoluteFill } from "scenewright";
export const duration = 20;
export default function Scene() {
  return (
    <AbsoluteFill style={{ background: "#fff", justifyContent: "flex-end", padding: 40 }}>
      <h1 style={{ fontSize: 50, margin: 0, color: "#111" }}>Nimbus</h1>
    </AbsoluteFill>
  );
}
"""
MASKED_THERE_AT_FIRST = """
import { AbsoluteFill, useCurrentFrame } from "scenewright";
export const duration = 20;
export default function Scene() {
  const waits = useCurrentFrame() < 10;
  return (
    <AbsoluteFill style={{ background: "#fff", justifyContent: waits ? "flex-end" : "center", padding: 40 }}>
      <div style={{ clipPath: waits ? "inset(100% 0 0)" : "none" }}>
        <h1 style={{ fontSize: 50, margin: 0, color: "#111" }}>Nimbus</h1>
      </div>
    </AbsoluteFill>
  );
}
"""
ONLY_WIDE = """
import { useVideoConfig } from "scenewright";
export const duration = 20;
export default function Scene() {
  const { width, height } = useVideoConfig();
  if (height > width) throw new Error("Too narrow for me");
  return <h1 style={{ fontSize: 50, color: "#111" }}>Nimbus</h1>;
}
"""


@pytest.fixture(scope="module")
def renderer() -> Iterator[Renderer]:
    with Renderer() as renderer:
        yield renderer


@pytest.fixture
def check(renderer: Renderer, tmp_path: Path):
    def check(**codes: str) -> list[ShapeFinding]:
        programs = {name: compile_scene(code).program for name, code in codes.items()}
        scenes = tuple(
            FilmScene(id=name, revision=1, name=name, duration=20, component=name, props={}) for name in codes
        )
        film = Film(title="Film", fps=30, width=960, height=540, scenes=scenes)
        return check_shapes(
            film, [WIDE, TALL], program_of=programs.__getitem__, assets=[], renderer=renderer, folder=tmp_path
        )

    return check


def test_what_only_a_tall_picture_cuts_or_covers_is_found_there(check):
    found = check(long=TOO_LONG, foot=AT_THE_FOOT, entering=MASKED_THERE_AT_FIRST)
    assert {(each.scene, each.width, each.code) for each in found} == {
        ("long", 540, "outside"),
        ("foot", 540, "covered"),
    }
    assert all(each.severity == "warning" and "<h1>" in each.message and each.hint for each in found)


def test_a_scene_that_does_not_render_in_a_shape_is_an_error_there(check):
    [found] = check(only=ONLY_WIDE)
    assert (found.scene, found.width, found.severity) == ("only", 540, "error")
    assert "Too narrow for me" in found.message
