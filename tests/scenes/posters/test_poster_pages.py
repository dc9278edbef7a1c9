"""Pages name the pictures that they show; who may see a project gets them, once they are drawn."""

import re
from datetime import timedelta

import pytest
from django.core.files.storage import storages
from django.urls import reverse
from django.utils import timezone
from procrastinate.contrib.django.models import ProcrastinateJob

from projects import changes as c
from projects import state
from projects.live.fragments import render_fragments
from projects.models import Project
from scenes.models import Still
from scenes.posters import asking
from scenes.posters.keeping import keep, keep_failure
from scenes.posters.moments import moment_of_project
from scenes.posters.naming import shots_of, shots_of_steps
from tests.conftest import proved

pytestmark = pytest.mark.django_db(transaction=True)

SRC = re.compile(r'<scene-poster[^>]* src="([^"]+)"')


@pytest.fixture(autouse=True)
def no_jobs(db):
    ProcrastinateJob.objects.all().delete()


@pytest.fixture
def intro(project, alice):
    state.apply(project, c.AddScene(name="Intro", tsx_code=proved("Intro"), duration=120), by=alice)
    project.refresh_from_db()
    return project.scenes.select_related("project").get()


def jobs():
    return ProcrastinateJob.objects.values_list("task_name", "status", "priority")


def address_in(project, fragment):
    return SRC.findall(render_fragments(Project.objects.get(pk=project.pk), [fragment])[fragment])


def test_a_changed_scene_is_drawn_soon_and_once(project, alice, intro):
    state.apply(project, c.TrimScene(scene_id=intro.pk, based_on=1, duration=60), by=alice)
    assert list(jobs()) == [("scenes.draw_posters", "todo", -10)]


def test_what_changes_no_picture_asks_for_none(project, alice):
    state.apply(project, c.Say(content="hello"), by=alice)
    assert not jobs()


def test_lists_and_timeline_show_one_picture_under_one_address(project, alice, intro, signed_in):
    [address] = address_in(project, "scenes")
    assert address_in(project, "timeline") == [address]
    assert SRC.findall(signed_in(alice).get(reverse("projects:list")).content.decode()) == [address]
    state.apply(project, c.RenameScene(scene_id=intro.pk, based_on=1, name="Opening"), by=alice)
    assert address_in(project, "scenes") == [address]
    state.apply(project, c.TrimScene(scene_id=intro.pk, based_on=2, duration=60), by=alice)
    assert address_in(project, "scenes") != [address]


def test_each_version_shows_the_scene_as_it_was_then(project, alice, intro):
    before = address_in(project, "scenes")
    state.apply(project, c.TrimScene(scene_id=intro.pk, based_on=1, duration=60), by=alice)
    now = address_in(project, "scenes")
    state.apply(project, c.DeleteScene(scene_id=intro.pk, based_on=2), by=alice)
    assert address_in(project, "versions") == [*now, *now, *before]  # the newest first; deleted as it was last


def test_a_version_keeps_the_format_that_it_had(project, alice, intro):
    proved("Intro", width=1080, height=1920)
    state.apply(project, c.SetProject(width=1080, height=1920), by=alice)
    project.refresh_from_db()
    shots = shots_of_steps(project, [1, 2], [])
    assert (shots[1].width, shots[1].height) == (1920, 1080)
    assert 2 not in shots  # no scene of its own


def test_a_picture_is_asked_for_until_it_is_there(project, alice, vera, intro, signed_in):
    [shot] = shots_of([intro], []).values()
    address = reverse("poster", args=[project.pk, shot.key])
    ProcrastinateJob.objects.all().delete()
    for person in (alice, vera):
        assert signed_in(person).get(address).status_code == 202
    assert len(jobs()) == 1
    keep(shot, project.pk, b"a picture")
    answer = signed_in(vera).get(address)
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "image/webp")
    assert b"".join(answer.streaming_content) == b"a picture"
    assert "immutable" in answer.headers["Cache-Control"]


def test_a_file_that_was_lost_is_drawn_again(project, alice, intro, signed_in):
    [shot] = shots_of([intro], []).values()
    still = keep(shot, project.pk, b"a picture")
    storages["posters"].delete(still.path)
    assert signed_in(alice).get(reverse("poster", args=[project.pk, shot.key])).status_code == 202
    assert not Still.objects.exists()


def test_what_could_not_be_drawn_is_not_asked_for_at_every_look(project, alice, intro, signed_in):
    [shot] = shots_of([intro], []).values()
    keep_failure(shot, project.pk, "It throws.")
    ProcrastinateJob.objects.all().delete()
    address = reverse("poster", args=[project.pk, shot.key])
    assert signed_in(alice).get(address).status_code == 204
    assert not jobs()
    Still.objects.update(drawn_at=timezone.now() - timedelta(hours=2))
    assert signed_in(alice).get(address).status_code == 202
    assert len(jobs()) == 1


def test_a_picture_of_another_project_is_not_there(project, alice, charlie, intro, signed_in):
    [shot] = shots_of([intro], []).values()
    keep(shot, project.pk, b"a picture")
    own = state.create_project("Own", by=charlie)
    assert signed_in(charlie).get(reverse("poster", args=[project.pk, shot.key])).status_code == 404
    assert signed_in(charlie).get(reverse("poster", args=[own.pk, shot.key])).status_code == 202


def test_a_public_link_shows_pictures_of_what_it_plays_and_no_others(project, alice, intro, signed_in):
    state.apply(project, c.AddShare(), by=alice)
    token = project.shares.get().token
    [before] = shots_of([intro], []).values()
    keep(before, project.pk, b"a picture")
    assert signed_in().get(reverse("share-poster", args=[token, before.key])).status_code == 200
    state.apply(project, c.TrimScene(scene_id=intro.pk, based_on=1, duration=60), by=alice)
    assert signed_in().get(reverse("share-poster", args=[token, before.key])).status_code == 404


def test_a_still_that_nobody_draws_is_a_sentence(project, intro, monkeypatch):
    monkeypatch.setattr(asking, "PATIENCE", 0.2)
    shot = moment_of_project(project, 30).still(width=320)
    with pytest.raises(asking.NoPicture, match="whether a worker is running"):
        asking.picture_of(shot, project.pk)
    assert ("scenes.draw_still", "todo", 10) in jobs()


def test_a_still_that_failed_is_tried_again_for_who_asks_again(project, intro, monkeypatch):
    monkeypatch.setattr(asking, "PATIENCE", 0.2)
    shot = moment_of_project(project, 30).still(width=320)
    keep_failure(shot, project.pk, "It throws.")
    with pytest.raises(asking.NoPicture, match="The worker did not draw"):
        asking.picture_of(shot, project.pk)
    keep(shot, project.pk, b"a picture")
    assert asking.picture_of(shot, project.pk) == b"a picture"
