"""Scenes of products, conversations and pictures bear every content, and what cannot be shown leaves a sign."""

import pytest

from brain.providers.builtin.library import render
from brain.providers.builtin.palettes import CURATED
from scenes.compiler import compile_scene
from scenes.verifier import verify
from tests.brain.providers.contents_of_products import ARABIC, JAPANESE, LONGEST, SHORTEST

WIDE, TALL, SQUARE = (1920, 1080), (1080, 1920), (1080, 1080)
SEEN = [
    (LONGEST, WIDE, "energetic", "ember"),
    (SHORTEST, TALL, "playful", "frost"),
    (ARABIC, SQUARE, "elegant", "paper"),
    (JAPANESE, TALL, "calm", "cobalt"),
]


def findings_of(name: str, content: dict, size: tuple[int, int] = WIDE) -> tuple:
    program = compile_scene(render(name, content, duration=45)).program
    return verify(program, props={}, width=size[0], height=size[1], fps=30).findings


@pytest.mark.parametrize("name", LONGEST)
def test_every_content_can_be_shown_in_every_format_motion_and_script(name):
    for contents, size, motion, palette in SEEN:
        look = {"motion": motion, "palette": CURATED[palette].as_dict()}
        assert findings_of(name, {**contents[name], **look}, size) == (), (size, motion)


@pytest.mark.parametrize("kind", ["lights", "stars", "snow", "confetti"])
def test_every_kind_of_particles_can_be_drawn(kind):
    assert findings_of("particles", {"kind": kind}) == ()


@pytest.mark.parametrize("device", ["phone", "laptop", "browser"])
@pytest.mark.parametrize("image", [None, "screen.png", "https://example.com/screen.png", " "])
def test_every_device_shows_a_picture_or_a_drawn_screen(device, image):
    assert findings_of("device", {"title": "Nimbus", "device": device, "image": image}) == ()


@pytest.mark.parametrize("icon", ["cloud-sun", "CloudSun", "cloud sun", "no-such-icon", "constructor", ""])
def test_an_icon_that_does_not_exist_is_no_error(icon):
    assert findings_of("features", {"rows": [{"title": "Hour by hour", "icon": icon}]}) == ()


def test_an_icon_is_brought_along_by_its_name():
    program = compile_scene(render("features", {"rows": [{"title": "A", "icon": "cloud-sun"}]}, duration=45)).program
    assert '"cloud-sun": [' in program.replace('":[', '": [')
