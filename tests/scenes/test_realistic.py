"""Scenes as language models write them become current as they are: nothing has to be rewritten for this runtime."""

import pytest

from scenes.compiler import compile_scene
from scenes.verifier import verify
from tests.scenes.realistic import DURATIONS, RealisticScene, realistic_scenes

SCENES = realistic_scenes()


def test_there_are_twenty_and_each_is_as_long_as_such_scenes_are():
    assert len(SCENES) == len(DURATIONS) == 20
    for scene in SCENES:
        assert 100 <= len(scene.tsx_code.splitlines()) <= 300, scene.name


def test_together_they_import_from_everywhere():
    modules = ["remotion", "lucide-react", "@remotion/transitions/", "@remotion/google-fonts/"]
    modules += [f"@remotion/{area}" for area in ("shapes", "paths", "noise", "layout-utils", "animation-utils")]
    written = "\n".join(scene.tsx_code for scene in SCENES)
    for module in modules:
        assert f'from "{module}' in written, module
    assert "= window.Remotion;" in written


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_a_scene_as_models_write_it_is_proved_for_each_of_its_frames(scene: RealisticScene):
    width, height = scene.size
    compiled = compile_scene(scene.tsx_code)
    verdict = verify(compiled.program, props={}, width=width, height=height, fps=30)
    assert verdict.ok, verdict.findings
    assert [each.message for each in (*compiled.warnings, *verdict.findings)] == []
    assert (verdict.duration, verdict.frames_checked) == (scene.duration, scene.duration)
