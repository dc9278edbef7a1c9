"""Without a model: which words point at the pictures that came with a prompt, and which scenes show them."""

from dataclasses import replace
from uuid import uuid4

import pytest

from brain.context import Context
from brain.providers.builtin.attached import with_names
from brain.providers.builtin.compose.pictures import brand_of
from brain.providers.builtin.library import read_content
from brain.providers.builtin.provider import decide

EMPTY = Context(project_id=uuid4(), version=1, title="Nimbus launch", fps=30, width=1920, height=1080)
TWO = ("beach.png", "city-night.jpg")


def scene_for(prompt, attached=(), assets=()):
    (call,) = decide(prompt, replace(EMPTY, attached=attached, assets=(*attached, *assets))).tool_calls
    return read_content(call.params["tsx_code"])


@pytest.mark.parametrize(
    "prompt",
    [
        "showcase of these pictures",
        "Make a slideshow with these photos",
        "show these",
        "show these images.",
        "add these as a photo gallery",
        "Add a scene with these pictures",
        "add these pictures at the end",
        "add a showcase of my pictures",
        "a gallery",
    ],
)
def test_a_showcase_shows_the_pictures_of_the_prompt(prompt):
    template, content = scene_for(prompt, attached=TWO)
    assert (template, content["images"]) == ("showcase", list(TWO))
    assert "title" not in content


@pytest.mark.parametrize(
    ("prompt", "brand"),
    [
        ("use this as the logo", "Nimbus launch"),
        ("This is our logo", "Nimbus launch"),
        ("use this as our logo for Fernhill", "Fernhill"),
        ("add a logo reveal for Fernhill with this logo", "Fernhill"),
        ("a logo reveal for Fernhill", "Fernhill"),
    ],
)
def test_a_logo_is_the_picture_of_the_prompt(prompt, brand):
    template, content = scene_for(prompt, attached=("mark.png",))
    assert (template, content["image"], content["brand"]) == ("logo", "mark.png", brand)


@pytest.mark.parametrize(
    ("prompt", "device"),
    [
        ("show this on a phone", "phone"),
        ("Show this screenshot on a laptop", "laptop"),
        ("put this in a browser window", "browser"),
        ("show the Fernhill app on a phone", "phone"),
    ],
)
def test_a_device_shows_the_picture_of_the_prompt(prompt, device):
    template, content = scene_for(prompt, attached=("screen.png",))
    assert (template, content["image"], content["device"]) == ("device", "screen.png", device)


@pytest.mark.parametrize(
    ("prompt", "assets", "field", "shown"),
    [
        ("a showcase", ("beach.png", "tone.mp3"), "images", ["beach.png"]),
        ("a logo reveal for Fernhill", ("fernhill-logo.png",), "image", "fernhill-logo.png"),
        ("a logo reveal for Fernhill", ("beach.png",), "image", None),
        ("a logo reveal for Fernhill", ("logo.png", "logo-2.png"), "image", None),
        ("show the Fernhill app on a phone", ("Screenshot-1.png",), "image", "Screenshot-1.png"),
        ("show the Fernhill app on a phone", ("beach.png",), "image", None),
        ("a showcase of other.png", ("beach.png",), "images", ["other.png"]),
    ],
)
def test_the_only_picture_is_taken_where_it_fits(prompt, assets, field, shown):
    assert scene_for(prompt, assets=assets)[1].get(field) == shown


@pytest.mark.parametrize(
    "prompt",
    [
        "make this scene red",
        "rename this to Beach",
        "put this scene at the end",
        'add a title that says "show these pictures"',
        "move it to the front",
        "delete this",
    ],
)
def test_what_points_at_something_else_stays_as_it_was_said(prompt):
    assert with_names(prompt, replace(EMPTY, attached=TWO)) == prompt


def test_without_pictures_a_prompt_stays_as_it_was_said():
    assert with_names("show these pictures", EMPTY) == "show these pictures"


def test_an_empty_showcase_says_how_to_give_it_pictures():
    decision = decide("a showcase", EMPTY)
    assert not decision.tool_calls
    assert "Attach them" in decision.chat_response


@pytest.mark.parametrize(
    ("name", "brand"),
    [
        ("nimbus-logo-2.png", "nimbus"),
        ("logo.png", ""),
        ("Screenshot-2026-11-21-at-10.22.png", ""),
        ("image.png", ""),
        ("Acme_Corp.svg", "Acme Corp"),
        ("signal.png", "signal"),
    ],
)
def test_a_brand_is_read_from_a_file_s_name(name, brand):
    assert brand_of(name) == brand
