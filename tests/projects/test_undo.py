"""Undo: everything that a version did to scenes and settings is taken back, or nothing is, and never others' work."""

from uuid import UUID

import pytest

from chat.models import Message
from projects import changes as c
from projects import state
from projects.errors import Conflict, InvalidChange, NotAllowed
from projects.versions import redoable, undoable
from scenes.models import Iteration, Scene
from tests.conftest import proved
from tests.projects.filming import SQUARE, based, looks, make_film

# Real transactions: the version counts them, so a test inside one would see only one version.
pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def film(project, alice):
    return make_film(project, alice)


def undo(project, by):
    return state.apply(project, c.UndoVersion(number=undoable(project, by).number), by=by)


def redo(project, by):
    return state.apply(project, c.UndoVersion(number=redoable(project, by).number), by=by)


STEPS = {
    "add": lambda film: [c.AddScene(name="New", tsx_code=proved("New"), duration=30, order=1)],
    "edit": lambda film: [c.EditScene(**based(film, "Middle"), tsx_code=proved("Other"), name="Other", duration=9)],
    "props": lambda film: [
        c.EditScene(**based(film, "Middle"), tsx_code=proved("Other", props={"size": 2}), props={"size": 2})
    ],
    "trim": lambda film: [c.TrimScene(**based(film, "Middle"), duration=30)],
    "rename": lambda film: [c.RenameScene(**based(film, "Middle"), name="Centre")],
    "move": lambda film: [c.MoveScene(**based(film, "Outro"), order=0)],
    "move one of the middle": lambda film: [c.MoveScene(**based(film, "Middle"), order=0)],
    "swap": lambda film: [
        c.MoveScene(**based(film, "Intro"), order=2),
        c.MoveScene(**based(film, "Outro"), order=0),
    ],
    "duplicate": lambda film: [c.DuplicateScene(**based(film, "Intro"))],
    "delete": lambda film: [c.DeleteScene(**based(film, "Intro"))],
    "delete all": lambda film: [c.DeleteScene(**based(film, each)) for each in ("Intro", "Middle", "Outro")],
    "title": lambda film: [c.SetProject(title="Another title")],
    "format": lambda film: [c.SetProject(**SQUARE)],
    "change and delete at once": lambda film: [
        c.TrimScene(**based(film, "Intro"), duration=30),
        c.DeleteScene(**based(film, "Intro")),
    ],
    "many things at once": lambda film: [
        c.SetProject(title="Another title"),
        c.DuplicateScene(**based(film, "Intro")),
        c.MoveScene(**based(film, "Intro"), order=3),
        c.RenameScene(**based(film, "Intro"), name="Last"),
        c.DeleteScene(**based(film, "Middle")),
        c.AddScene(name="New", tsx_code=proved("New"), duration=30, order=0),
    ],
}


@pytest.mark.parametrize("step", STEPS)
def test_a_step_is_taken_back_and_done_again(step, film, alice):
    before, version = looks(film), film.version
    state.apply(film, *STEPS[step](film), by=alice)
    after = looks(film)
    assert after != before
    undo(film, alice)
    assert looks(film) == before
    redo(film, alice)
    assert looks(film) == after
    undo(film, alice)
    assert looks(film) == before
    assert film.version == version + 4
    assert [scene.order for scene in film.scenes.all()] == [0, 1, 2]


def test_a_scene_that_comes_back_keeps_its_id_and_goes_on_counting(film, alice):
    scene = film.scenes.get(name="Intro")
    state.apply(film, c.TrimScene(**based(film, "Intro"), duration=30), by=alice)
    state.apply(film, c.DeleteScene(**based(film, "Intro")), by=alice)
    undo(film, alice)
    back = film.scenes.get(name="Intro")
    assert (back.pk, back.revision, back.order, back.duration) == (scene.pk, 3, 0, 30)
    assert Iteration.objects.filter(scene_id=back.pk).first().after == back.as_row()


def test_one_step_after_the_other_is_taken_back_and_done_again_in_turn(film, alice):
    seen = [looks(film)]
    for name in ("A", "B", "C"):
        state.apply(film, c.RenameScene(**based(film, film.scenes.first().name), name=name), by=alice)
        seen.append(looks(film))
    for expected in (2, 1, 0):
        undo(film, alice)
        assert looks(film) == seen[expected]
    for expected in (1, 2, 3):
        redo(film, alice)
        assert looks(film) == seen[expected]
    assert redoable(film, alice) is None
    for expected in (2, 1, 0):
        undo(film, alice)
        assert looks(film) == seen[expected]


def test_the_steps_say_what_they_did(film, alice):
    state.apply(film, c.DeleteScene(**based(film, "Intro")), c.DeleteScene(**based(film, "Outro")), by=alice)
    assert undoable(film, alice).summary == "Deleted “Intro” and “Outro”."
    version = undo(film, alice)
    assert version.summary == "Took back: deleted “Intro” and “Outro”."
    assert redoable(film, alice).summary == "Deleted “Intro” and “Outro”."
    assert redo(film, alice).summary == "Did again: deleted “Intro” and “Outro”."


def test_nothing_can_be_done_again_after_something_else(film, alice):
    undo(film, alice)
    assert redoable(film, alice)
    state.apply(film, c.SetProject(title="New"), by=alice)
    assert redoable(film, alice) is None


def test_what_people_said_is_no_step(film, alice):
    last = undoable(film, alice)
    say = c.Say(content="hello")
    answer = c.StartAnswer(reply_to=say.message_id)
    version = state.apply(film, say, answer, by=alice)
    state.apply(film, c.FinishAnswer(message_id=answer.message_id, content="Hello."), by=alice)
    assert undoable(film, alice) == last
    with pytest.raises(InvalidChange, match="changed no scene"):
        state.apply(film, c.UndoVersion(number=version.number), by=alice)


def test_each_person_takes_back_their_own_steps(film, alice, bob):
    state.apply(film, c.RenameScene(**based(film, "Outro"), name="Closing"), by=bob)
    state.apply(film, c.RenameScene(**based(film, "Intro"), name="Opening"), by=alice)
    undo(film, bob)
    assert [scene.name for scene in film.scenes.all()] == ["Opening", "Middle", "Outro"]
    undo(film, alice)
    assert [scene.name for scene in film.scenes.all()] == ["Intro", "Middle", "Outro"]
    assert undoable(film, bob) is None


def test_what_somebody_else_built_upon_is_not_taken_back(film, alice, bob):
    step = state.apply(film, c.TrimScene(**based(film, "Intro"), duration=30), by=alice)
    title = state.apply(film, c.SetProject(title="Mine"), by=alice)
    state.apply(film, c.RenameScene(**based(film, "Intro"), name="Opening"), by=bob)
    state.apply(film, c.SetProject(title="Ours"), by=bob)
    before = looks(film), film.version
    with pytest.raises(Conflict, match="Bob changed “Opening” since"):
        state.apply(film, c.UndoVersion(number=step.number), by=alice)
    with pytest.raises(Conflict, match="Bob changed the title of the video since"):
        state.apply(film, c.UndoVersion(number=title.number), by=alice)
    assert (looks(film), film.version) == before


def test_what_was_taken_back_since_is_no_hindrance(film, alice, bob):
    step = state.apply(film, c.TrimScene(**based(film, "Intro"), duration=30), by=alice)
    state.apply(film, c.RenameScene(**based(film, "Intro"), name="Opening"), by=bob)
    undo(film, bob)
    state.apply(film, c.UndoVersion(number=step.number), by=alice)
    assert film.scenes.get(name="Intro").duration == 120
    with pytest.raises(Conflict, match="taken back already"):
        state.apply(film, c.UndoVersion(number=step.number), by=bob)


def test_a_scene_that_somebody_deleted_or_brought_back_since_is_a_conflict(film, alice, bob):
    step = state.apply(film, c.TrimScene(**based(film, "Intro"), duration=30), by=alice)
    gone = state.apply(film, c.DeleteScene(**based(film, "Intro")), by=bob)
    with pytest.raises(Conflict, match="Bob deleted “Intro” since"):
        state.apply(film, c.UndoVersion(number=step.number), by=alice)
    iteration = Iteration.objects.get(version=gone.number, project=film)
    state.apply(film, c.RestoreScene(scene_id=iteration.scene_id, iteration_id=iteration.pk), by=alice)
    with pytest.raises(Conflict, match="Alice added “Intro” since"):
        undo(film, bob)


def test_a_change_made_directly_in_the_database_is_not_overwritten(film, alice):
    state.apply(film, c.TrimScene(**based(film, "Intro"), duration=30), by=alice)
    Scene.objects.filter(name="Intro").update(duration=77)
    with pytest.raises(Conflict, match="“Intro” is not as it was left then"):
        undo(film, alice)


def test_a_deleted_scene_comes_back_behind_the_one_it_stood_behind(film, alice, bob):
    state.apply(film, c.DeleteScene(**based(film, "Outro")), by=alice)
    state.apply(film, c.AddScene(name="New", tsx_code=proved("New"), duration=30, order=0), by=bob)
    undo(film, alice)
    assert [scene.name for scene in film.scenes.all()] == ["New", "Intro", "Middle", "Outro"]


def test_code_that_was_not_proved_in_this_format_does_not_come_back(film, alice, bob):
    state.apply(film, c.EditScene(**based(film, "Intro"), tsx_code=proved("Wide only")), by=alice)
    state.apply(film, c.EditScene(**based(film, "Intro"), tsx_code=proved("Intro")), by=alice)
    state.apply(film, c.SetProject(**SQUARE), by=bob)
    with pytest.raises(InvalidChange, match="not checked"):
        undo(film, alice)


def test_a_viewer_takes_nothing_back(film, alice, vera):
    with pytest.raises(NotAllowed):
        state.apply(film, c.UndoVersion(number=undoable(film, alice).number), by=vera)


def test_an_answer_names_what_it_took_back_in_the_order_in_which_it_plays(project, alice):
    added = [
        c.AddScene(scene_id=UUID(int=9 - number), name=f"Part {number}", tsx_code=proved(f"{number}"), duration=30)
        for number in range(4)
    ]
    state.apply(project, *added, by=alice)
    state.apply(project, *(c.TrimScene(scene_id=each.scene_id, based_on=1, duration=60) for each in added), by=alice)
    say = c.Say(content="undo that")
    answer = c.StartAnswer(reply_to=say.message_id)
    state.apply(project, say, answer, by=alice)
    finish = c.FinishAnswer(message_id=answer.message_id, content="Took it back.")
    state.apply(project, c.UndoVersion(number=undoable(project, alice).number), finish, by=alice)
    affected = Message.objects.get(pk=answer.message_id).affected
    assert [each["name"] for each in affected] == ["Part 0", "Part 1", "Part 2", "Part 3"]
