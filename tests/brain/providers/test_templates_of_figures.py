"""The scenes of figures, plans and people: in every format, way to move and light they are shown without a finding."""

import pytest

from brain.providers.builtin.catalogue.common import MOTIONS
from brain.providers.builtin.library import read_content, render, sample_code
from brain.providers.builtin.palettes import CURATED
from scenes.compiler import compile_scene
from scenes.verifier import Verdict, verify
from tests.brain.providers.contents_of_figures import LONGEST, OTHER_SCRIPTS, SHORTEST

CONTENTS = {"longest": LONGEST, "shortest": SHORTEST, "other scripts": OTHER_SCRIPTS}
FORMATS = [(1920, 1080), (1080, 1920), (1080, 1080), (320, 180)]


def verdict_on(code: str, *, width: int = 1920, height: int = 1080, fps: int = 30) -> Verdict:
    return verify(compile_scene(code).program, props={}, width=width, height=height, fps=fps)


@pytest.mark.parametrize("size", FORMATS, ids=lambda size: "x".join(map(str, size)))
@pytest.mark.parametrize("contents", CONTENTS.values(), ids=CONTENTS)
@pytest.mark.parametrize("name", LONGEST)
def test_it_bears_the_most_and_the_least_in_every_format(name, contents, size):
    verdict = verdict_on(render(name, contents[name], duration=90), width=size[0], height=size[1])
    assert not verdict.findings
    assert verdict.frames_checked == verdict.duration == 90


@pytest.mark.parametrize("palette", ["night", "paper"])
@pytest.mark.parametrize("motion", MOTIONS)
@pytest.mark.parametrize("name", LONGEST)
def test_it_moves_in_every_way_on_dark_and_on_light(name, motion, palette):
    _, content = read_content(sample_code(name))
    content |= {"motion": motion, "palette": CURATED[palette].as_dict(), "font": "Fraunces", "align": "center"}
    assert not verdict_on(render(name, content, duration=60), width=1080, height=1920).findings


@pytest.mark.parametrize(("duration", "fps"), [(1, 30), (2, 24), (15, 60), (600, 60)])
@pytest.mark.parametrize("name", LONGEST)
def test_it_can_be_of_any_length(name, duration, fps):
    verdict = verdict_on(render(name, LONGEST[name], duration=duration), fps=fps)
    assert not verdict.findings
    assert verdict.frames_checked == duration


@pytest.mark.parametrize("name", LONGEST)
def test_its_sample_can_be_read_changed_and_shown(name):
    template, content = read_content(sample_code(name))
    assert template == name
    assert not verdict_on(render(name, content, duration=90)).findings


@pytest.mark.parametrize("count", range(1, 13))
def test_a_line_has_a_place_for_any_number_of_points(count):
    points = [{"label": f"Week {index}", "value": (index * 37) % 11} for index in range(count)]
    assert not verdict_on(render("line", {"points": points}, duration=60)).findings
