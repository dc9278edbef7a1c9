"""Contact sheets show what prompts make, in the colours that are asked for; the pictures are taken in tests/browser."""

from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from brain.providers.builtin.library import TEMPLATES, read_content
from brain.sheets.films import NoScene, film_of_prompt, film_of_template, in_theme, restyled, theme_of
from brain.sheets.sheet import moments
from brain.sheets.stand_ins import stand_ins


def test_a_prompt_becomes_its_scenes_in_order():
    film = film_of_prompt("Add an intro that says “Nimbus”, then a quote “It simply knows.” by Ada Park")
    contents = [read_content(scene.tsx_code) for scene in film]
    assert [found[0] for found in contents if found] == ["title", "quote"]
    assert all(scene.duration > 0 for scene in film)


def test_a_prompt_without_a_scene_says_what_the_brain_answers():
    with pytest.raises(NoScene, match="makes no scene"):
        film_of_prompt("delete scene 2")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_template_is_shown_in_both_themes(theme):
    for name in TEMPLATES:
        (scene,) = in_theme(film_of_template(name), theme)
        found = read_content(scene.tsx_code)
        assert found
        assert theme_of(found[1]["palette"]["background"]) == theme


def test_scenes_of_the_theme_keep_their_own_colours():
    film = film_of_template("title")
    assert in_theme(film, "dark") == film
    assert in_theme(film, "light") != film


def test_a_film_can_be_given_another_motion():
    (scene,) = restyled(film_of_template("title"), motion="playful", font=None)
    found = read_content(scene.tsx_code)
    assert found
    assert found[1]["motion"] == "playful"
    assert "font" not in found[1]


def test_the_frames_lie_closer_together_where_things_arrive():
    assert moments(3, 100) == [10, 38, 90]
    assert moments(1, 100) == [80]
    assert moments(2, 1) == [0, 0]


def test_uploads_that_a_scene_names_get_a_drawn_picture():
    film = film_of_template("showcase")
    pictures = stand_ins(film)
    assert pictures
    assert all(picture.startswith("<svg ") for picture in pictures.values())
    assert len(set(pictures.values())) == len(pictures)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ([], "Say what to draw"),
        (["--templates", "teaser"], "There is no template teaser; there are title, "),
        (["delete scene 2"], "makes no scene"),
        (["--prompts", "/nowhere/prompts.txt"], "/nowhere/prompts.txt cannot be read: No such file or directory."),
        (["--formats", "4:3", "Nimbus"], "4:3 is no format: use some of 16:9, 9:16, 1:1"),
        (["--frames", "0", "Nimbus"], "0 is no number from 1 to 12"),
    ],
)
def test_what_cannot_be_drawn_is_said_in_a_sentence(arguments, sentence, tmp_path: Path):
    with pytest.raises(CommandError, match=sentence):
        call_command("contact_sheet", *arguments, out=tmp_path)
    assert not list(tmp_path.iterdir())


def test_without_chromium_it_says_what_to_install(monkeypatch):
    monkeypatch.setattr("brain.management.commands.contact_sheet.find_chromium", lambda: None)
    with pytest.raises(CommandError, match="Contact sheets need Chromium: install it"):
        call_command("contact_sheet", "--templates", "title")
