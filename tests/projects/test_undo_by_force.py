"""Undo by force: what was built upon goes back as well. It says so, it stays in the history, and it can be redone."""

import pytest

from projects import changes as c
from projects import state
from projects.errors import BuiltUpon, Conflict, InvalidChange
from projects.versions import redoable
from scenes.models import Iteration, Scene
from tests.conftest import proved
from tests.projects.filming import SQUARE, based, looks, make_film

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def film(project, alice):
    return make_film(project, alice)


def force(film, version, by):
    return state.apply(film, c.UndoVersion(number=version.number, force=True), by=by)


def refusal(film, version, by) -> BuiltUpon:
    with pytest.raises(BuiltUpon) as refused:
        state.apply(film, c.UndoVersion(number=version.number), by=by)
    return refused.value


def test_without_force_it_is_refused_and_says_what_would_go(film, alice, bob):
    step = state.apply(film, c.TrimScene(**based(film, "Intro"), duration=30), by=alice)
    state.apply(film, c.RenameScene(**based(film, "Intro"), name="Opening"), by=bob)
    state.apply(film, c.TrimScene(**based(film, "Opening"), duration=60), by=alice)
    before = looks(film)
    refused = refusal(film, step, alice)
    assert str(refused).startswith("You changed “Opening” since (version 6). Nothing was taken back")
    assert refused.lost == ("you changed “Opening” (version 6)", "bob changed “Opening” (version 5)")
    assert refused.number == step.number
    assert looks(film) == before


def test_the_scene_is_as_it_was_before_and_what_went_is_told_and_kept(film, alice, bob):
    before = looks(film)
    step = state.apply(film, c.TrimScene(**based(film, "Intro"), duration=30), by=alice)
    theirs = state.apply(film, c.RenameScene(**based(film, "Intro"), name="Opening"), by=bob)
    version = force(film, step, alice)
    assert looks(film) == before
    assert version.summary == (
        "Took back: changed the length of “Intro”; with it went: bob changed “Opening” (version 5)."
    )
    assert Iteration.objects.get(version=theirs.number).after["name"] == "Opening"


def test_it_is_done_again_with_what_others_had_made_of_it(film, alice, bob):
    step = state.apply(film, c.TrimScene(**based(film, "Intro"), duration=30), by=alice)
    state.apply(film, c.RenameScene(**based(film, "Intro"), name="Opening"), by=bob)
    after = looks(film)
    force(film, step, alice)
    state.apply(film, c.UndoVersion(number=redoable(film, alice).number), by=alice)
    assert looks(film) == after


def test_a_scene_that_was_added_goes_with_all_that_was_made_of_it(film, alice, bob):
    before = looks(film)
    step = state.apply(film, c.AddScene(name="New", tsx_code=proved("New"), duration=30, order=0), by=alice)
    state.apply(film, c.RenameScene(**based(film, "New"), name="Newer"), by=bob)
    force(film, step, alice)
    assert looks(film) == before


def test_a_scene_that_somebody_deleted_since_comes_back_in_its_place(film, alice, bob):
    before = looks(film)
    step = state.apply(film, c.TrimScene(**based(film, "Middle"), duration=30), by=alice)
    state.apply(film, c.DeleteScene(**based(film, "Middle")), by=bob)
    force(film, step, alice)
    assert looks(film) == before


def test_settings_go_back_over_those_of_others(film, alice, bob):
    before = looks(film)
    step = state.apply(film, c.SetProject(title="Mine", **SQUARE), by=alice)
    for scene in film.scenes.all():
        proved(scene.name, width=1920, height=1920)
    state.apply(film, c.SetProject(title="Ours", width=1920, height=1920), by=bob)
    assert refusal(film, step, alice).lost == (
        "bob changed the title of the video (version 5)",
        "bob changed the format of the video (version 5)",
    )
    force(film, step, alice)
    assert looks(film) == before


def test_a_change_made_directly_in_the_database_goes_by_force_as_well(film, alice):
    before = looks(film)
    step = state.apply(film, c.TrimScene(**based(film, "Intro"), duration=30), by=alice)
    Scene.objects.filter(name="Intro").update(duration=77)
    assert refusal(film, step, alice).lost == ("“Intro” was changed in the database",)
    force(film, step, alice)
    assert looks(film) == before


def test_what_others_did_elsewhere_is_left_alone(film, alice, bob):
    """A move of the same scene is no edit of it, nor the other way round: neither hinders, and neither goes."""
    trim = state.apply(film, c.TrimScene(**based(film, "Intro"), duration=30), by=alice)
    state.apply(film, c.MoveScene(**based(film, "Intro"), order=2), by=bob)
    state.apply(film, c.RenameScene(**based(film, "Outro"), name="Closing"), by=bob)
    state.apply(film, c.UndoVersion(number=trim.number), by=alice)
    assert [(each.name, each.duration) for each in film.scenes.all()] == [
        ("Middle", 120),
        ("Closing", 120),
        ("Intro", 120),
    ]


def test_force_does_not_take_back_twice_nor_what_is_not_there_any_more(film, alice, bob):
    step = state.apply(film, c.AddScene(name="New", tsx_code=proved("New"), duration=30), by=alice)
    state.apply(film, c.DeleteScene(**based(film, "New")), by=bob)
    with pytest.raises(InvalidChange, match="Nothing of what this version did is left"):
        force(film, step, alice)
    trim = state.apply(film, c.TrimScene(**based(film, "Intro"), duration=30), by=alice)
    force(film, trim, alice)
    with pytest.raises(Conflict, match="taken back already"):
        force(film, trim, alice)


def test_force_without_need_is_a_plain_undo(film, alice):
    before = looks(film)
    version = force(film, state.apply(film, c.DeleteScene(**based(film, "Intro")), by=alice), alice)
    assert looks(film) == before
    assert version.summary == "Took back: deleted “Intro”."
