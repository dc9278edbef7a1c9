"""The worker draws the posters that are missing, each once, with something on it."""

from datetime import timedelta
from io import BytesIO

import pytest
from django.core.files.storage import storages
from django.utils import timezone
from PIL import Image

from projects import state
from projects.changes import RenameScene
from scenes.models import Still
from scenes.operations import edit_scene
from scenes.posters import tasks
from scenes.posters.keeping import clean_up, keep
from scenes.posters.naming import shots_of
from scenes.rendering.browsers import end_browsers
from tests.scenes.posters.conftest import WORDS, add, draw

pytestmark = pytest.mark.django_db(transaction=True)

GONE_AT_THE_USUAL_FRAME = f'frame > 16 && frame < 25 ? <AbsoluteFill style={{{{background: "#146"}}}} /> : {WORDS}'
THROWS_IN_BROWSERS = f'typeof document === "object" && frame > 0 && document.body.nosuch.thing ? null : {WORDS}'


def poster_of(scene):
    [shot] = shots_of([scene], scene.project.assets.all()).values()
    return Still.objects.filter(pk=shot.key).first()


def picture_of(still):
    with storages["posters"].open(still.path) as file:
        return Image.open(BytesIO(file.read()))


def drawn_by(monkeypatch):
    """The names of scenes, as they are drawn."""
    names, really = [], tasks.draw

    def note(shot, **how):
        names.append(shot.scene.name)
        return really(shot, **how)

    monkeypatch.setattr(tasks, "draw", note)
    return names


def test_only_what_is_missing_is_drawn(small, alice, monkeypatch):
    names = drawn_by(monkeypatch)
    one, two = add(small, alice, "One"), add(small, alice, "Two", GONE_AT_THE_USUAL_FRAME)
    draw(small)
    assert names == ["One", "Two"]
    picture = picture_of(poster_of(one))
    assert (picture.format, picture.size) == ("WEBP", (640, 360))
    assert len(picture_of(poster_of(two)).convert("RGB").getcolors(1 << 20)) > 20  # its words, at another frame

    state.apply(small, RenameScene(scene_id=one.pk, based_on=1, name="First"), by=alice)
    draw(small)
    assert names == ["One", "Two"]

    edit_scene(small, two.pk, by=alice, based_on=1, tsx_code=two.tsx_code.replace("Hello", "Bye"))
    draw(small)
    assert names == ["One", "Two", "Two"]


def test_a_scene_that_cannot_be_drawn_is_tried_again_an_hour_later(small, alice, monkeypatch):
    names = drawn_by(monkeypatch)
    scene = add(small, alice, "One", THROWS_IN_BROWSERS)
    draw(small)
    draw(small)
    failed = poster_of(scene)
    assert "thing" in failed.error
    assert names == ["One"]
    Still.objects.update(drawn_at=timezone.now() - timedelta(hours=2))
    draw(small)
    assert names == ["One", "One"]


def test_without_a_browser_nothing_is_drawn_and_nothing_fails(small, alice, monkeypatch):
    end_browsers()
    monkeypatch.setattr("scenes.rendering.studio.find_chromium", lambda: None)
    add(small, alice, "One")
    draw(small)
    assert not Still.objects.exists()


def test_a_worker_that_is_told_to_go_draws_no_further(small, alice):
    add(small, alice, "One")
    draw(small, stops=True)
    assert not Still.objects.exists()


def test_old_pictures_and_those_of_deleted_projects_are_cleaned_away(small, alice):
    kept = poster_of_one(small, alice)
    assert clean_up() == 0
    state.delete_project(small, by=alice)
    assert clean_up() == 1
    assert not storages["posters"].exists(kept.path)
    assert not Still.objects.exists()


def poster_of_one(project, person):
    scene = add(project, person, "One")
    [shot] = shots_of([scene], []).values()
    return keep(shot, project.pk, b"a picture")
