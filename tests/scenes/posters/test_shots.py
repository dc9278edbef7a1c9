"""A picture's name says all that it shows, and nothing else."""

from dataclasses import replace

import pytest
from PIL import Image, ImageDraw

from scenes.named_assets import named_by
from scenes.posters.shots import Kind, Shot, telling_frames
from scenes.posters.telling import is_telling, most_telling
from scenes.rendering.film import FilmAsset, FilmScene

SCENE = FilmScene(id="1", revision=3, name="Intro", duration=90, component="c" * 64, props={"title": "Nimbus"})
SHOT = Shot(scene=SCENE, assets=(), width=1920, height=1080, fps=30, runtime="r")


def test_what_is_not_seen_does_not_change_the_name():
    renamed = replace(SHOT, scene=replace(SCENE, name="Opening", revision=4))
    assert renamed.key == SHOT.key


@pytest.mark.parametrize(
    "other",
    [
        replace(SHOT, scene=replace(SCENE, component="d" * 64)),
        replace(SHOT, scene=replace(SCENE, props={"title": "Other"})),
        replace(SHOT, scene=replace(SCENE, duration=60)),
        replace(SHOT, scene=replace(SCENE, id="2")),
        replace(SHOT, assets=(FilmAsset(name="sky.png", type="image/png", sha256="e" * 64),)),
        replace(SHOT, width=1080, height=1920),
        replace(SHOT, fps=25),
        replace(SHOT, runtime="another"),
        replace(SHOT, frame=3),
        replace(SHOT, shown=320),
        replace(SHOT, kind=Kind.STILL),
    ],
)
def test_what_may_look_different_has_another_name(other):
    assert other.key != SHOT.key


def test_a_shot_survives_being_a_job():
    shot = replace(SHOT, assets=(FilmAsset(name="sky.png", type="image/png", sha256="e" * 64),), frame=7)
    assert Shot.of_json(shot.as_json()) == shot


def test_the_frame_that_tells_most_is_in_the_second_half():
    assert telling_frames(100)[0] == 60
    assert set(telling_frames(1)) == {0}


def test_a_background_alone_tells_nothing():
    gradient = Image.linear_gradient("L").resize((640, 360)).convert("RGB")
    words = gradient.copy()
    ImageDraw.Draw(words).text((200, 150), "Nimbus", fill="white", font_size=60)
    assert not is_telling(Image.new("RGB", (640, 360), "navy"))
    assert not is_telling(gradient)
    assert is_telling(words)
    assert most_telling([gradient, words]) is words


def test_a_scene_names_an_asset_in_each_of_its_written_forms():
    asset = FilmAsset(name="Zoë 1.png", type="image/png", sha256="e" * 64)
    assert named_by('staticFile("Zoë 1.png")', {}, [asset]) == [asset]
    assert named_by("staticFile('Zo%C3%AB%201.png')", {}, [asset]) == [asset]
    assert named_by("", {"picture": "Zoë 1.png"}, [asset]) == [asset]
    assert named_by("Zoë", {}, [asset]) == []
