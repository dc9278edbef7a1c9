"""The one writer: all or nothing, one version, conflicts told, nothing applied twice, nothing lost."""

from uuid import uuid4

import pytest

from chat.models import Message
from projects import changes as c
from projects import state
from projects.errors import Conflict, InvalidChange, NotAllowed
from projects.models import Membership, Version
from scenes.models import Iteration, Scene
from tests.conftest import proved

# Real transactions: the version counts them, so a test inside one would see only one version.
pytestmark = pytest.mark.django_db(transaction=True)


def add(project, by, name="Intro", **fields) -> Scene:
    change = c.AddScene(name=name, tsx_code=proved(name), duration=120, **fields)
    state.apply(project, change, by=by)
    return Scene.objects.get(pk=change.scene_id)


def names(project) -> list[str]:
    return list(project.scenes.values_list("name", flat=True))


def test_a_new_scene_goes_to_the_end_at_revision_one(project, alice):
    add(project, alice, "Intro")
    outro = add(project, alice, "Outro")
    assert (outro.order, outro.revision) == (1, 1)  # R1.1, R2.7
    assert names(project) == ["Intro", "Outro"]


def test_each_batch_is_exactly_one_version(project, alice):
    first = c.AddScene(name="A", tsx_code=proved(), duration=30)
    second = c.AddScene(name="B", tsx_code=proved(), duration=30)
    version = state.apply(project, first, second, by=alice, request_id="r1")
    project.refresh_from_db()
    assert version.number == project.version == 1
    assert [row["kind"] for row in version.changes] == ["AddScene", "AddScene"]
    assert (version.author, version.request_id) == (alice, "r1")


def test_rewriting_over_a_newer_change_is_a_conflict_and_shows_the_current_scene(project, alice, bob):
    scene = add(project, alice)
    state.apply(project, c.RenameScene(scene_id=scene.pk, based_on=1, name="Opening"), by=bob)
    with pytest.raises(Conflict, match="Somebody changed “Opening” meanwhile") as caught:  # R1.2
        state.apply(project, c.TrimScene(scene_id=scene.pk, based_on=1, duration=60), by=alice)
    assert caught.value.current["name"] == "Opening"
    scene.refresh_from_db()
    assert (scene.duration, scene.revision) == (120, 2)


def test_a_batch_that_fails_at_its_end_leaves_nothing(project, alice):
    scene = add(project, alice)
    before = project.versions.count(), Iteration.objects.count()
    with pytest.raises(Conflict):
        state.apply(
            project,
            c.TrimScene(scene_id=scene.pk, based_on=1, duration=60),
            c.DeleteScene(scene_id=uuid4(), based_on=1),
            by=alice,
        )
    scene.refresh_from_db()
    assert scene.duration == 120
    assert (project.versions.count(), Iteration.objects.count()) == before


def test_several_changes_of_one_scene_in_one_batch_are_based_on_the_same_revision(project, alice):
    scene = add(project, alice)
    state.apply(
        project,
        c.TrimScene(scene_id=scene.pk, based_on=1, duration=60),
        c.RenameScene(scene_id=scene.pk, based_on=1, name="Short"),
        by=alice,
    )
    scene.refresh_from_db()
    assert (scene.duration, scene.name, scene.revision) == (60, "Short", 3)


def test_a_request_that_acted_before_changes_nothing_again(project, alice):
    change = c.AddScene(name="Once", tsx_code=proved(), duration=30)
    first = state.apply(project, change, by=alice, request_id="same")
    again = state.apply(project, change, by=alice, request_id="same")
    project.refresh_from_db()
    assert again == first
    assert (project.version, project.scenes.count()) == (1, 1)


def test_code_that_was_not_proved_becomes_no_revision(project, alice):
    with pytest.raises(InvalidChange, match="not checked"):
        state.apply(project, c.AddScene(name="X", tsx_code="throw 1", duration=30), by=alice)
    scene = add(project, alice)
    with pytest.raises(InvalidChange, match="not checked"):
        state.apply(project, c.EditScene(scene_id=scene.pk, based_on=1, props={"size": 1}), by=alice)
    assert names(project) == ["Intro"]


def test_a_deleted_scene_leaves_its_whole_history(project, alice):
    scene = add(project, alice)
    state.apply(project, c.DeleteScene(scene_id=scene.pk, based_on=1), by=alice)
    last = Iteration.objects.filter(scene_id=scene.pk).first()
    assert last is not None
    assert last.operation == "delete"
    assert last.before["tsx_code"] == scene.tsx_code
    assert last.after is None


def test_scenes_make_room_when_one_moves(project, alice):
    for name in "ABCD":
        add(project, alice, name)
    first = project.scenes.get(name="A")
    state.apply(project, c.MoveScene(scene_id=first.pk, based_on=1, order=2), by=alice)
    assert names(project) == ["B", "C", "A", "D"]
    assert dict(project.scenes.values_list("name", "revision")) == {"A": 2, "B": 1, "C": 1, "D": 1}


def test_a_copy_stands_behind_its_original(project, alice):
    for name in "AB":
        add(project, alice, name)
    original = project.scenes.get(name="A")
    state.apply(project, c.DuplicateScene(scene_id=original.pk, based_on=1), by=alice)
    assert names(project) == ["A", "A copy", "B"]


@pytest.mark.parametrize("duration", [0, -1, 10**9])
def test_a_scene_lasts_a_sensible_time(project, alice, duration):
    scene = add(project, alice)
    with pytest.raises(InvalidChange, match="lasts between"):
        state.apply(project, c.TrimScene(scene_id=scene.pk, based_on=1, duration=duration), by=alice)


def test_viewers_and_outsiders_change_nothing(project, vera, charlie):
    for person in (vera, charlie):
        with pytest.raises(NotAllowed):
            state.apply(project, c.SetProject(title="Mine"), by=person)
    project.refresh_from_db()
    assert (project.title, project.version) == ("Nimbus launch", 0)


def test_a_writer_whose_access_ended_meanwhile_changes_nothing(project, bob):
    Membership.objects.filter(user=bob).delete()
    with pytest.raises(NotAllowed):
        state.apply(project, c.SetProject(title="Mine"), by=bob)


def test_a_scene_of_another_project_cannot_be_reached(project, alice, charlie):
    elsewhere = state.create_project("Elsewhere", by=charlie)
    scene = add(elsewhere, charlie)
    with pytest.raises(Conflict, match="deleted"):
        state.apply(project, c.DeleteScene(scene_id=scene.pk, based_on=1), by=alice)
    assert Scene.objects.filter(pk=scene.pk).exists()


def test_an_answer_ends_once(project, alice):
    say, answer = c.Say(content="hi"), c.StartAnswer(reply_to=uuid4())
    answer = c.StartAnswer(reply_to=say.message_id)
    state.apply(project, say, answer, by=alice, request_id="r")
    state.apply(project, c.FailAnswer(message_id=answer.message_id, error="Stopped."), by=alice)
    with pytest.raises(Conflict, match="ended"):
        state.apply(project, c.FinishAnswer(message_id=answer.message_id, content="Done."), by=alice)
    row = Message.objects.get(pk=answer.message_id)
    assert (row.state, row.error, row.content) == ("failed", "Stopped.", "")


def test_an_answer_names_what_its_batch_really_did(project, alice):
    say = c.Say(content="an intro")
    answer = c.StartAnswer(reply_to=say.message_id)
    state.apply(project, say, answer, by=alice)
    scene = c.AddScene(name="Intro", tsx_code=proved(), duration=30)
    finish = c.FinishAnswer(message_id=answer.message_id, content="Added.")
    why = state.Why(prompt="an intro", tool="add_scene", message_id=answer.message_id)
    state.apply(project, scene, finish, by=alice, why=why)
    affected = Message.objects.get(pk=answer.message_id).affected
    assert affected == [{"operation": "create", "scene_id": str(scene.scene_id), "name": "Intro"}]
    iteration = Iteration.objects.get(scene_id=scene.scene_id)
    assert (iteration.prompt, iteration.tool, iteration.message_id) == ("an intro", "add_scene", answer.message_id)


def test_the_project_can_be_deleted_by_its_owner_only(project, alice, bob):
    add(project, alice)
    with pytest.raises(NotAllowed):
        state.delete_project(project, by=bob)
    state.delete_project(project, by=alice)
    assert not Version.objects.exists()
