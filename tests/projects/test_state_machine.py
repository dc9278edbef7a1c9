"""Random changes from several people, with a model of what must be true after each.

Versions grow by exactly one, orders have no gaps, revisions count, every scene equals its last iteration, a repeated
request changes nothing and a refused batch leaves nothing. What was just done can be taken back and done again, by
anybody, and one's own steps one after the other as long as nobody else did something in between.
"""

from uuid import UUID, uuid4

import pytest
from django.contrib.auth.models import User
from django.db import transaction
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from projects import changes as c
from projects import state
from projects.errors import ChangeRefused, Conflict
from projects.models import Membership, Project, Role
from projects.versions import redoable, undoable
from scenes.history import content_of, deleted_scenes
from scenes.models import Iteration
from tests.conftest import make_user, proved

NAMES = st.sampled_from(["Intro", "Growth", "Team", "Closing card", "Ünïcode ✦"])
PLACES = st.integers(min_value=0, max_value=7)
FRAMES = st.integers(min_value=1, max_value=600)


class Writing(RuleBasedStateMachine):
    """Alice, Bob and Vera write to one project; the model is a list of (id, revision) in playing order."""

    people: list[User]

    def __init__(self) -> None:
        super().__init__()
        with transaction.atomic():
            self.project: Project = state.create_project("Film", by=self.people[0])
            Membership.objects.create(project=self.project, user=self.people[1], role=Role.EDITOR)
        self.version = 0
        self.scenes: list[tuple[UUID, int]] = []
        self.last: tuple[tuple[c.Change, ...], str] | None = None
        self.looked: list = []  # before the last step

    def apply(self, *changes: c.Change, person: int) -> None:
        request_id = str(uuid4())
        looked = self.looks()
        state.apply(self.project, *changes, by=self.people[person], request_id=request_id)
        self.version += 1
        self.last, self.looked = (changes, request_id), looked

    def looks(self) -> list:
        """All that people see of the project: no revisions, no versions."""
        project = Project.objects.get(pk=self.project.pk)
        return [project.title, *({"id": each.pk} | content_of(each.as_row()) for each in project.scenes.all())]

    def go_back(self, number: int, *, person: int) -> None:
        """Take back that version; which revisions the scenes have then is not the model's business."""
        self.apply(c.UndoVersion(number=number), person=person)
        self.scenes = list(self.project.scenes.values_list("pk", "revision"))

    def pick(self, place: int) -> tuple[int, UUID, int]:
        index = place % len(self.scenes)
        return index, *self.scenes[index]

    @rule(name=NAMES, order=st.none() | PLACES, frames=FRAMES, person=st.integers(0, 1))
    def add(self, name, order, frames, person):
        change = c.AddScene(name=name, tsx_code=proved(name), duration=frames, order=order)
        self.apply(change, person=person)
        self.scenes.insert(len(self.scenes) if order is None else order, (change.scene_id, 1))

    @precondition(lambda self: self.scenes)
    @rule(place=PLACES, frames=FRAMES, name=NAMES, person=st.integers(0, 1))
    def trim_and_rename_at_once(self, place, frames, name, person):
        index, scene_id, revision = self.pick(place)
        self.apply(
            c.TrimScene(scene_id=scene_id, based_on=revision, duration=frames),
            c.RenameScene(scene_id=scene_id, based_on=revision, name=name),
            person=person,
        )
        self.scenes[index] = scene_id, revision + 2

    @precondition(lambda self: self.scenes)
    @rule(place=PLACES, words=NAMES, person=st.integers(0, 1))
    def edit(self, place, words, person):
        index, scene_id, revision = self.pick(place)
        self.apply(c.EditScene(scene_id=scene_id, based_on=revision, tsx_code=proved(words)), person=person)
        self.scenes[index] = scene_id, revision + 1

    @precondition(lambda self: self.scenes)
    @rule(place=PLACES, to=PLACES, person=st.integers(0, 1))
    def move(self, place, to, person):
        index, scene_id, revision = self.pick(place)
        self.apply(c.MoveScene(scene_id=scene_id, based_on=revision, order=to), person=person)
        del self.scenes[index]
        self.scenes.insert(to, (scene_id, revision + 1))

    @precondition(lambda self: self.scenes)
    @rule(place=PLACES, person=st.integers(0, 1))
    def duplicate(self, place, person):
        index, scene_id, revision = self.pick(place)
        change = c.DuplicateScene(scene_id=scene_id, based_on=revision)
        self.apply(change, person=person)
        self.scenes.insert(index + 1, (change.copy_id, 1))

    @precondition(lambda self: self.scenes)
    @rule(place=PLACES, person=st.integers(0, 1))
    def delete(self, place, person):
        index, scene_id, revision = self.pick(place)
        self.apply(c.DeleteScene(scene_id=scene_id, based_on=revision), person=person)
        del self.scenes[index]

    @precondition(lambda self: self.scenes)
    @rule(place=PLACES, person=st.integers(0, 1))
    def note_a_layout(self, place, person):
        _, scene_id, revision = self.pick(place)
        finding = {"code": "contrast", "message": "Too pale."}
        self.apply(c.NoteLayout(scene_id=scene_id, based_on=revision, findings=(finding,)), person=person)

    @rule(title=NAMES, person=st.integers(0, 1))
    def retitle(self, title, person):
        self.apply(c.SetProject(title=title), person=person)

    @precondition(lambda self: self.last and not isinstance(self.last[0][0], c.NoteLayout))
    @rule(person=st.integers(0, 1))
    def take_back_what_was_just_done_and_do_it_again(self, person):
        before, after = self.looked, self.looks()
        self.go_back(self.version, person=person)
        assert self.looks() == before
        self.go_back(self.version, person=person)
        assert self.looks() == after

    @rule(person=st.integers(0, 1))
    def undo(self, person):
        self.walk(undoable(self.project, self.people[person]), person)

    @rule(person=st.integers(0, 1))
    def redo(self, person):
        self.walk(redoable(self.project, self.people[person]), person)

    def walk(self, step, person):
        if step is None:
            return
        before = self.looks()
        later = self.project.versions.filter(number__gt=step.number, before__isnull=False)
        try:
            self.go_back(step.number, person=person)
        except Conflict:
            assert later.exclude(author=self.people[person]).exists(), "nobody else did anything since"
            assert self.looks() == before

    @rule(person=st.integers(0, 1))
    def restore_a_deleted_scene(self, person):
        for scene_id, _, iteration_id in deleted_scenes(self.project)[:1]:
            self.apply(c.RestoreScene(scene_id=scene_id, iteration_id=iteration_id), person=person)
            self.scenes = list(self.project.scenes.values_list("pk", "revision"))

    @precondition(lambda self: self.last)
    @rule()
    def send_the_last_request_again(self):
        changes, request_id = self.last
        state.apply(self.project, *changes, by=self.people[0], request_id=request_id)

    @precondition(lambda self: self.scenes)
    @rule(place=PLACES, person=st.integers(0, 1), stale=st.integers(1, 3))
    def refuse_a_batch_that_ends_in_a_stale_change(self, place, person, stale):
        _, scene_id, revision = self.pick(place)
        add = c.AddScene(name="Never", tsx_code=proved(), duration=10, order=0)
        with pytest.raises(ChangeRefused):
            state.apply(
                self.project,
                add,
                c.TrimScene(scene_id=scene_id, based_on=revision + stale, duration=10),
                by=self.people[person],
            )

    @rule()
    def refuse_a_viewer(self):
        with pytest.raises(ChangeRefused):
            state.apply(self.project, c.SetProject(title="Never"), by=self.people[2])

    @invariant()
    def the_database_agrees_with_the_model(self):
        self.project.refresh_from_db()
        assert self.project.version == self.version
        numbers = self.project.versions.order_by("number").values_list("number", flat=True)
        assert list(numbers) == list(range(1, self.version + 1))
        scenes = list(self.project.scenes.all())
        assert [scene.order for scene in scenes] == list(range(len(self.scenes)))
        assert [(scene.pk, scene.revision) for scene in scenes] == self.scenes

    @invariant()
    def every_scene_equals_its_last_iteration(self):
        for scene in self.project.scenes.all():
            last = Iteration.objects.filter(scene_id=scene.pk).order_by("-revision").first()
            # Others may have made room since: a place is not part of a scene's own history.
            assert last.after | {"order": None} == scene.as_row() | {"order": None}


@pytest.mark.django_db(transaction=True)
def test_whatever_people_do_the_project_stays_whole():
    Writing.people = [make_user(name) for name in ("alice", "bob", "vera")]
    run_state_machine_as_test(
        Writing,
        settings=settings(
            max_examples=25, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
