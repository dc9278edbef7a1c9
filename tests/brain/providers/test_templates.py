"""Every built-in scene compiles and renders at every frame, whatever it says, however short it is, in every format."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brain.providers.builtin.library import TEMPLATES, render
from scenes.compiler import compile_scene
from scenes.verifier import Verdict, verify
from tests.brain.providers.contents import LONGEST, SHORTEST

FORMATS = [(1920, 1080), (1080, 1920), (1080, 1080), (320, 180)]


def verdict_on(
    name: str, content: dict, *, duration: int, width: int = 1920, height: int = 1080, fps: int = 30
) -> Verdict:
    program = compile_scene(render(name, content, duration=duration)).program
    return verify(program, props={}, width=width, height=height, fps=fps)


@pytest.mark.parametrize("size", FORMATS, ids=lambda size: "x".join(map(str, size)))
@pytest.mark.parametrize("contents", [LONGEST, SHORTEST], ids=["longest", "shortest"])
@pytest.mark.parametrize("name", TEMPLATES)
def test_it_renders_in_every_format(name, contents, size):
    verdict = verdict_on(name, contents[name], duration=90, width=size[0], height=size[1])
    assert not verdict.findings
    assert verdict.frames_checked == verdict.duration == 90


@pytest.mark.parametrize(("duration", "fps"), [(1, 30), (2, 24), (15, 60), (600, 60)])
@pytest.mark.parametrize("name", TEMPLATES)
def test_it_renders_at_every_length(name, duration, fps):
    verdict = verdict_on(name, LONGEST[name], duration=duration, fps=fps)
    assert not verdict.findings
    assert verdict.frames_checked == duration


@settings(max_examples=30, deadline=None)
@given(st.text(st.characters() | st.sampled_from("\"'`${}</>\u2028\ud800م天🚀"), max_size=100).map("a".__add__))
def test_any_text_renders(text):
    verdict = verdict_on("quote", {"quote": text, "name": text[:80]}, duration=2)
    assert verdict.ok, verdict.findings
