"""An export in another shape names the scenes that do not suit it, before it films any of them."""

import pytest

from scenes.operations import add_scene
from tests.scenes.exports.conftest import again, ask, make_all

pytestmark = pytest.mark.django_db(transaction=True)

SCENE = """
import {{ AbsoluteFill, useVideoConfig }} from "scenewright";
export const duration = 6;
export default function Scene() {{
  const {{ width, height }} = useVideoConfig();
  {before}
  return <AbsoluteFill style={{{{background: "#123", color: "#fff", justifyContent: "center"}}}}>
    <h1 style={{{{whiteSpace: "nowrap", fontSize: 16, margin: 0}}}}>Weather to plan</h1></AbsoluteFill>;
}}
"""


def test_what_does_not_fit_the_shape_is_noted_with_its_scene(small, alice):
    add_scene(small, by=alice, name="Wide", tsx_code=SCENE.format(before=""))
    small.refresh_from_db()
    export = ask(small, alice, shapes=["9:16"])
    make_all()
    export = again(export)
    assert (export.state, export.error) == ("done", "")
    noted = [each["message"] for each in export.findings if each.get("scene") == "Wide"]
    assert any("cut by the edge of the picture" in message for message in noted), export.findings


def test_a_scene_that_does_not_render_in_the_shape_fails_it_unfilmed(small, alice, filmed):
    code = SCENE.format(before='if (height > width) throw new Error("Too narrow");')
    add_scene(small, by=alice, name="Wide", tsx_code=code)
    small.refresh_from_db()
    export = ask(small, alice, shapes=["9:16"])
    make_all()
    export = again(export)
    assert export.state == "failed"
    assert "“Wide” does not render at 90 × 160" in export.error
    assert not filmed
