"""Several people who write to one project, with a model of what must be true after each change."""

from typing import Any
from uuid import UUID, uuid4

from django.contrib.auth.models import User
from django.db import transaction
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

from projects import changes as c
from projects import state
from projects.models import Membership, Project, Role
from scenes.history import content_of
from tests.conftest import CODE, proved
from tests.projects.filming import SQUARE

NAMES = ("Intro", "Growth", "Team", "Closing card", "Ünïcode ✦")
WIDE = {"width": 1920, "height": 1080}
NAME = st.sampled_from(NAMES)
PERSON = st.integers(0, 1)
PLACES = st.integers(min_value=0, max_value=7)
FRAMES = st.integers(min_value=1, max_value=600)


def prove_what_is_said() -> None:
    """Once for all examples, in both formats."""
    for name in NAMES:
        proved(name)
        proved(name, **SQUARE)


class Writing(RuleBasedStateMachine):
    """Alice, Bob and Vera. The model: (id, revision) in playing order, and how all looked at each version."""

    people: list[User]

    def __init__(self) -> None:
        super().__init__()
        with transaction.atomic():
            self.project: Project = state.create_project("Film", by=self.people[0])
            Membership.objects.create(project=self.project, user=self.people[1], role=Role.EDITOR)
        self.version = 0
        self.scenes: list[tuple[UUID, int]] = []
        self.last: tuple[tuple[c.Change, ...], str] | None = None
        self.looked: dict[int, tuple[dict[str, Any], dict[UUID, dict[str, Any]]]] = {0: self.looks()}

    def apply(self, *changes: c.Change, person: int) -> None:
        request_id = str(uuid4())
        state.apply(self.project, *changes, by=self.people[person], request_id=request_id)
        self.version += 1
        self.last, self.looked[self.version] = (changes, request_id), self.looks()

    def looks(self) -> tuple[dict[str, Any], dict[UUID, dict[str, Any]]]:
        """All that people see: the settings, and what the scenes are. No revisions, no versions."""
        project = Project.objects.get(pk=self.project.pk)
        return project.settings, {each.pk: content_of(each.as_row()) for each in project.scenes.all()}

    def pick(self, place: int) -> tuple[int, UUID, int]:
        index = place % len(self.scenes)
        return index, *self.scenes[index]

    @rule(name=NAME, order=st.none() | PLACES, frames=FRAMES, person=PERSON)
    def add(self, name, order, frames, person):
        change = c.AddScene(name=name, tsx_code=CODE.format(name), duration=frames, order=order)
        self.apply(change, person=person)
        self.scenes.insert(len(self.scenes) if order is None else order, (change.scene_id, 1))

    @precondition(lambda self: self.scenes)
    @rule(place=PLACES, frames=FRAMES, name=NAME, person=PERSON)
    def trim_and_rename_at_once(self, place, frames, name, person):
        index, scene_id, revision = self.pick(place)
        self.apply(
            c.TrimScene(scene_id=scene_id, based_on=revision, duration=frames),
            c.RenameScene(scene_id=scene_id, based_on=revision, name=name),
            person=person,
        )
        self.scenes[index] = scene_id, revision + 2

    @precondition(lambda self: self.scenes)
    @rule(place=PLACES, words=NAME, person=PERSON)
    def edit(self, place, words, person):
        index, scene_id, revision = self.pick(place)
        self.apply(c.EditScene(scene_id=scene_id, based_on=revision, tsx_code=CODE.format(words)), person=person)
        self.scenes[index] = scene_id, revision + 1

    @precondition(lambda self: self.scenes)
    @rule(place=PLACES, to=PLACES, person=PERSON)
    def move(self, place, to, person):
        index, scene_id, revision = self.pick(place)
        self.apply(c.MoveScene(scene_id=scene_id, based_on=revision, order=to), person=person)
        del self.scenes[index]
        self.scenes.insert(to, (scene_id, revision + 1))

    @precondition(lambda self: self.scenes)
    @rule(place=PLACES, person=PERSON)
    def duplicate(self, place, person):
        index, scene_id, revision = self.pick(place)
        change = c.DuplicateScene(scene_id=scene_id, based_on=revision)
        self.apply(change, person=person)
        self.scenes.insert(index + 1, (change.copy_id, 1))

    @precondition(lambda self: self.scenes)
    @rule(place=PLACES, person=PERSON)
    def delete(self, place, person):
        index, scene_id, revision = self.pick(place)
        self.apply(c.DeleteScene(scene_id=scene_id, based_on=revision), person=person)
        del self.scenes[index]

    @precondition(lambda self: self.scenes)
    @rule(place=PLACES, person=PERSON)
    def note_a_layout(self, place, person):
        _, scene_id, revision = self.pick(place)
        finding = {"code": "contrast", "message": "Too pale."}
        self.apply(c.NoteLayout(scene_id=scene_id, based_on=revision, findings=(finding,)), person=person)

    @rule(title=NAME, person=PERSON)
    def retitle(self, title, person):
        self.apply(c.SetProject(title=title), person=person)

    @rule(size=st.sampled_from([WIDE, SQUARE]), person=PERSON)
    def choose_a_format(self, size, person):
        self.apply(c.SetProject(**size), person=person)
