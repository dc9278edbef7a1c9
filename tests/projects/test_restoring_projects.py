"""The project as of any version: all of its scenes and settings, as one new version that can be taken back."""

from uuid import uuid4

import pytest
from django.db import connection

from projects import changes as c
from projects import state
from projects.errors import InvalidChange, NotAllowed
from projects.models import Project, Version
from projects.versions import undoable
from scenes.models import Asset, Component, Iteration
from tests.conftest import proved
from tests.projects.filming import SQUARE, based, looks, make_film

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def film(project, alice):
    return make_film(project, alice)


def restore(film, number, by):
    return state.apply(film, c.RestoreProject(version=number), by=by)


def much_happens(film, alice, bob) -> None:
    """Scenes are deleted, added, moved and rewritten, and the format is another one."""
    proved("Other", **SQUARE), proved("New", **SQUARE)
    state.apply(film, c.EditScene(**based(film, "Middle"), tsx_code=proved("Other"), name="Other", duration=9), by=bob)
    state.apply(film, c.DeleteScene(**based(film, "Intro")), by=alice)
    state.apply(film, c.AddScene(name="New", tsx_code=proved("New"), duration=30, order=0), by=bob)
    state.apply(film, c.MoveScene(**based(film, "Outro"), order=0), by=alice)
    state.apply(film, c.SetProject(title="Another title", **SQUARE), by=bob)


def test_everything_is_as_it_was_and_can_be_taken_back(film, alice, bob):
    """PRODUCT, Versions: restoring writes a new version."""
    before, number = looks(film), film.version
    much_happens(film, alice, bob)
    after = looks(film)
    version = restore(film, number, bob)
    assert looks(film) == before
    assert (version.number, film.version, version.summary) == (9, 9, "Brought the video back to version 3.")
    state.apply(film, c.UndoVersion(number=undoable(film, bob).number), by=bob)
    assert looks(film) == after
    assert [scene.order for scene in film.scenes.all()] == [0, 1, 2]


def test_every_version_on_the_way_can_be_returned_to_from_every_other(film, alice, bob):
    seen = {film.version: looks(film)}
    for change in (
        lambda: c.DeleteScene(**based(film, "Intro")),
        lambda: c.MoveScene(**based(film, "Outro"), order=0),
        lambda: c.SetProject(title="Another title"),
        lambda: c.AddScene(name="New", tsx_code=proved("New"), duration=30, order=1),
        lambda: c.Say(content="only words"),
    ):
        state.apply(film, change(), by=alice)
        seen[Project.objects.get().version] = looks(film)
    for number in (3, 8, 4, 7, 5, 6, 1, 2):
        restore(film, number, bob)
        if number in seen:
            assert looks(film) == seen[number]
    assert [scene.name for scene in film.scenes.all()] == ["Intro", "Middle"]


def test_deleted_scenes_keep_their_ids_and_go_on_counting(film, alice):
    scene = film.scenes.get(name="Intro")
    state.apply(film, c.DeleteScene(**based(film, "Intro")), by=alice)
    restore(film, 3, alice)
    back = film.scenes.get(name="Intro")
    assert (back.pk, back.revision, back.order) == (scene.pk, scene.revision + 1, 0)


def test_scenes_that_are_as_they_were_are_left_alone(film, alice):
    """A return writes an iteration for what it changes only: here for the one scene that was moved."""
    state.apply(film, c.MoveScene(**based(film, "Intro"), order=2), by=alice)
    version = restore(film, 3, alice)
    assert [each.operation for each in Iteration.objects.filter(version=version.number)] == ["move"]
    assert version.changes == [{"kind": "RestoreProject", "version": 3}]


def test_sound_messages_members_and_assets(film, alice, vera):
    """The sound is a setting; what was said, who belongs to it and what was uploaded are not touched."""
    members = set(film.members.all())
    Project.objects.update(audio={"name": "song.mp3"})
    asset = c.AddAsset(name="a.png", media_type="image/png", sha256="b" * 64, size=1)
    state.apply(film, asset, c.Say(content="hello"), c.SetProject(title="With a song"), by=alice)
    Project.objects.update(audio=None)
    state.apply(film, c.DeleteAsset(asset_id=asset.asset_id), c.Say(content="bye"), c.SetProject(title="T"), by=alice)
    restore(film, 5, alice)
    film.refresh_from_db()
    assert (film.title, film.audio) == ("With a song", {"name": "song.mp3"})
    assert (film.messages.count(), Asset.objects.count()) == (2, 0)
    assert set(film.members.all()) == members


def test_what_is_so_already_what_never_was_and_who_may_not(film, alice, vera):
    number, before = film.version, looks(film)
    with pytest.raises(InvalidChange, match="as it was at version 3 already"):
        restore(film, number, alice)
    for unknown in (0, -1, number + 1):
        with pytest.raises(InvalidChange, match="There is no version"):
            restore(film, unknown, alice)
    with pytest.raises(NotAllowed):
        restore(film, 1, vera)
    assert looks(film) == before
    assert film.version == number


def test_code_whose_proof_is_gone_does_not_come_back_unproved(film, alice):
    state.apply(film, c.EditScene(**based(film, "Intro"), tsx_code=proved("Other")), by=alice)
    before = looks(film)
    Component.objects.filter(scenes=None).delete()
    with pytest.raises(InvalidChange, match="not checked"):
        restore(film, 3, alice)
    assert looks(film) == before


def in_psql(statement: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement)


def test_versions_made_in_psql_are_told_by_those_around_them(film, alice):
    """Version 4 has no row, but the next one found what it had made, and version 3 left what was before."""
    before = looks(film)
    in_psql("UPDATE scenes_scene SET duration = 77 WHERE name = 'Intro'")
    made = looks(film)
    state.apply(film, c.TrimScene(**based(film, "Intro"), duration=30), by=alice)
    restore(film, 4, alice)
    assert looks(film) == made
    restore(film, 3, alice)
    assert looks(film) == before


def test_a_setting_and_a_scene_that_went_in_psql_come_back(film, alice):
    before = looks(film)
    in_psql("UPDATE projects_project SET title = 'Typed'")
    in_psql("DELETE FROM scenes_scene WHERE name = 'Outro'")
    made = looks(film)
    restore(film, 3, alice)
    assert looks(film) == before
    restore(film, 5, alice)
    assert looks(film) == made


def test_what_lies_between_two_versions_made_in_psql_is_not_guessed(film, alice):
    in_psql("UPDATE scenes_scene SET duration = 77 WHERE name = 'Intro'")
    in_psql("UPDATE scenes_scene SET duration = 78 WHERE name = 'Intro'")
    before = looks(film)
    with pytest.raises(InvalidChange, match="history does not tell the scenes at version 4"):
        restore(film, 4, alice)
    assert looks(film) == before


def test_rows_without_content_between_two_versions_do_no_harm(film, alice):
    """Somebody who joins raises the version too."""
    before = looks(film)
    for _ in range(3):
        in_psql("UPDATE projects_project SET archived_at = NULL")
    state.apply(film, c.DeleteScene(**based(film, "Intro")), by=alice)
    for number in (3, 4, 5, 6):
        restore(film, number, alice)
        assert looks(film) == before
        state.apply(film, c.SetProject(title=str(uuid4())), by=alice)


def test_rows_of_an_older_release_which_kept_less_are_enough(film, alice):
    before = looks(film)
    for version in Version.objects.filter(before__isnull=False):
        version.after = {name: value for name, value in version.after.items() if name not in {"order", "audio"}}
        version.before = {name: value for name, value in version.before.items() if name != "audio"}
        version.save()
    film.refresh_from_db()
    number = film.version
    state.apply(film, c.DeleteScene(**based(film, "Intro")), by=alice)
    restore(film, number, alice)
    assert looks(film) == before
