"""Random changes from several people who also go back in the history, with a model of what must be true after each.

Versions grow by exactly one, orders have no gaps, revisions count, every scene equals its last iteration, a repeated
request changes nothing and a refused batch leaves nothing. What was just done can be taken back and done again, by
anybody, and one's own steps one after the other as long as nobody else did something in between. Any version comes back
exactly as it was, a forced undo does what it says and no more, and nothing that was ever in the history leaves it.
"""

from itertools import pairwise
from uuid import UUID

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule, run_state_machine_as_test

from projects import changes as c
from projects import state
from projects.errors import ChangeRefused
from scenes.history import content_of
from scenes.models import Iteration
from tests.conftest import make_user, proved
from tests.projects.going_back_machine import GoingBack
from tests.projects.writing_machine import PERSON, PLACES, prove_what_is_said


class Everything(GoingBack):
    """What is refused, and what is true after each step whatever it was."""

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[UUID, list] = {}

    @precondition(lambda self: self.last)
    @rule()
    def send_the_last_request_again(self):
        changes, request_id = self.last
        state.apply(self.project, *changes, by=self.people[0], request_id=request_id)

    @precondition(lambda self: self.scenes)
    @rule(place=PLACES, person=PERSON, stale=st.integers(1, 3))
    def refuse_a_batch_that_ends_in_a_stale_change(self, place, person, stale):
        _, scene_id, revision = self.pick(place)
        add = c.AddScene(name="Never", tsx_code=proved(), duration=10, order=0)
        trim = c.TrimScene(scene_id=scene_id, based_on=revision + stale, duration=10)
        with pytest.raises(ChangeRefused):
            state.apply(self.project, add, trim, by=self.people[person])

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

    @invariant()
    def the_history_loses_nothing(self):
        rows = Iteration.objects.filter(project=self.project).values_list(
            "pk", "scene_id", "version", "before", "after"
        )
        now = {pk: row for pk, *row in rows}
        assert (
            self.kept.items() <= now.items() if not self.kept else all(now[pk] == row for pk, row in self.kept.items())
        )
        self.kept = now

    def teardown(self):
        """Each iteration begins with what the one before it left."""
        steps = Iteration.objects.filter(project=self.project).order_by("scene_id", "revision", "version")
        for one, next_one in pairwise(steps):
            if one.scene_id == next_one.scene_id:
                left, found = one.after, next_one.before
                assert (left and content_of(left)) == (found and content_of(found))


@pytest.mark.django_db(transaction=True)
def test_whatever_people_do_the_project_stays_whole():
    prove_what_is_said()
    Everything.people = [make_user(name) for name in ("alice", "bob", "vera")]
    run_state_machine_as_test(
        Everything,
        settings=settings(
            max_examples=20, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
