"""A scene comes back as any of its iterations holds it: whole, with its id, whether it is still there or not."""

from uuid import UUID, uuid4

import pytest

from projects import changes as c
from projects import state
from projects.errors import Conflict
from projects.versions import undoable
from scenes.models import Iteration
from tests.conftest import proved
from tests.projects.filming import based, looks, make_film

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def film(project, alice):
    return make_film(project, alice)


def deletion_of(film, name, by) -> c.RestoreScene:
    """Delete it, and how it comes back."""
    version = state.apply(film, c.DeleteScene(**based(film, name)), by=by)
    iteration = Iteration.objects.get(project=film, version=version.number)
    return c.RestoreScene(scene_id=iteration.scene_id, iteration_id=iteration.pk)


def test_a_deleted_scene_is_restored_where_it_stood(film, alice, bob):
    before = looks(film)
    restore = deletion_of(film, "Middle", alice)
    state.apply(film, restore, by=bob)
    assert looks(film) == before
    with pytest.raises(Conflict, match="“Middle” is there already"):
        state.apply(film, restore, by=alice)
    state.apply(film, c.UndoVersion(number=undoable(film, bob).number), by=bob)
    assert [scene.name for scene in film.scenes.all()] == ["Intro", "Outro"]


def test_a_scene_is_restored_to_an_earlier_iteration_and_stays_in_its_place(film, alice):
    first = Iteration.objects.get(scene_id=film.scenes.get(name="Intro").pk)
    state.apply(film, c.EditScene(**based(film, "Intro"), tsx_code=proved("Other"), name="Other", duration=9), by=alice)
    state.apply(film, c.MoveScene(**based(film, "Other"), order=2), by=alice)
    state.apply(film, c.RestoreScene(**based(film, "Other"), iteration_id=first.pk), by=alice)
    scene = film.scenes.get(name="Intro")
    assert (scene.order, scene.revision, scene.duration, scene.tsx_code) == (2, 4, 120, first.after["tsx_code"])


def test_a_scene_is_not_restored_over_a_newer_change_nor_from_elsewhere(film, alice):
    first = Iteration.objects.get(scene_id=film.scenes.get(name="Intro").pk)
    with pytest.raises(Conflict, match="changed meanwhile"):
        state.apply(film, c.RestoreScene(scene_id=first.scene_id, based_on=7, iteration_id=first.pk), by=alice)
    other: UUID = film.scenes.get(name="Outro").pk
    for iteration_id in (first.pk, uuid4()):
        with pytest.raises(Conflict, match="not there"):
            state.apply(film, c.RestoreScene(scene_id=other, based_on=1, iteration_id=iteration_id), by=alice)


def test_a_deleted_scene_comes_back_whole(film, alice):
    """Name, order, duration, props, layout, code, id; and its revision goes on counting."""
    props, layout = {"logo": "a.png", "sound": "jingle.mp3"}, {"title": {"x": 1}}
    code = proved("Rich", props=props)
    edit = c.EditScene(
        **based(film, "Middle"), tsx_code=code, props=props, layout_json=layout, name="Rich", duration=77
    )
    state.apply(film, edit, by=alice)
    before = film.scenes.get(name="Rich").as_row()
    state.apply(film, deletion_of(film, "Rich", alice), by=alice)
    assert film.scenes.get(name="Rich").as_row() == before | {"revision": before["revision"] + 1}


def test_a_deleted_scene_comes_back_as_it_was_long_before(film, alice):
    first = Iteration.objects.get(scene_id=film.scenes.get(name="Middle").pk)
    state.apply(film, c.TrimScene(**based(film, "Middle"), duration=9), by=alice)
    deletion_of(film, "Middle", alice)
    state.apply(film, c.RestoreScene(scene_id=first.scene_id, iteration_id=first.pk), by=alice)
    assert [(each.name, each.duration) for each in film.scenes.all()][1] == ("Middle", 120)
