"""Every built-in scene compiles and renders at every frame, whatever it says, in every format, colour, motion and face."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brain.providers.builtin.library import TEMPLATES, render
from scenes.compiler import compile_scene
from scenes.verifier import Verdict, verify
from tests.brain.providers.contents import LONGEST, OTHER_SCRIPTS, SHORTEST, look

WIDE, TALL, SQUARE, TINY = (1920, 1080), (1080, 1920), (1080, 1080), (320, 180)
SEEN = [(WIDE, LONGEST), (TALL, LONGEST), (SQUARE, SHORTEST), (TINY, OTHER_SCRIPTS)]
MOST_BYTES = 20 * 1024  # of a component


def verdict_on(
    name: str, content: dict, *, duration: int, width: int = 1920, height: int = 1080, fps: int = 30
) -> Verdict:
    program = compile_scene(render(name, content, duration=duration)).program
    return verify(program, props={}, width=width, height=height, fps=fps)


@pytest.mark.parametrize("name", TEMPLATES)
def test_it_renders_in_every_format_and_motion(name):
    for number, (size, contents) in enumerate(SEEN, start=list(TEMPLATES).index(name)):
        content = contents[name] | look(number)
        verdict = verdict_on(name, content, duration=30, width=size[0], height=size[1])
        assert not verdict.findings, (size, look(number))
        assert verdict.frames_checked == verdict.duration == 30


@pytest.mark.parametrize("name", TEMPLATES)
def test_it_renders_at_every_length(name):
    for duration, fps in [(1, 30), (15, 60)]:
        verdict = verdict_on(name, LONGEST[name], duration=duration, fps=fps)
        assert not verdict.findings
        assert verdict.frames_checked == duration


def test_a_very_long_scene_renders():
    assert verdict_on("kinetic", LONGEST["kinetic"], duration=600, fps=60).frames_checked == 600


@pytest.mark.parametrize("name", TEMPLATES)
def test_its_component_is_small(name):
    compiled = compile_scene(render(name, SHORTEST[name], duration=60))
    assert not compiled.warnings
    assert len(compiled.program.encode()) < MOST_BYTES


@settings(max_examples=30, deadline=None)
@given(
    st.sampled_from(["quote", "kinetic"]),
    st.text(st.characters() | st.sampled_from("\"'`${}</>\u2028\ud800م天🚀"), max_size=100).map("a".__add__),
)
def test_any_text_renders(name, text):
    content = {"quote": {"quote": text, "name": text[:80]}, "kinetic": {"text": text, "highlight": text[:60]}}[name]
    verdict = verdict_on(name, content, duration=2)
    assert verdict.ok, verdict.findings
