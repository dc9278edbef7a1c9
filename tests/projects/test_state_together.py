"""Several people write at the same moment, on real threads and real connections."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connections

from projects import changes as c
from projects import state
from projects.errors import Conflict
from projects.models import Project
from tests.conftest import proved

pytestmark = pytest.mark.django_db(transaction=True)


def at_once(count, write):
    """Run `write(index)` in `count` threads that start together; returns results and refusals."""
    barrier = Barrier(count)

    def one(index):
        barrier.wait(timeout=10)
        try:
            return write(index)
        except Conflict as conflict:
            return conflict
        finally:
            connections.close_all()

    with ThreadPoolExecutor(count) as pool:
        return list(pool.map(one, range(count)))


def test_of_eight_edits_of_the_same_revision_exactly_one_wins(project, alice):
    scene = c.AddScene(name="Intro", tsx_code=proved(), duration=30)
    state.apply(project, scene, by=alice)

    def trim(index):
        return state.apply(project, c.TrimScene(scene_id=scene.scene_id, based_on=1, duration=100 + index), by=alice)

    outcomes = at_once(8, trim)
    assert sum(isinstance(outcome, Conflict) for outcome in outcomes) == 7
    assert (project.scenes.get().revision, Project.objects.get(pk=project.pk).version) == (2, 2)


def test_scenes_added_at_once_get_places_of_their_own(project, alice, bob):
    code = proved()

    def add(index):
        return state.apply(
            project, c.AddScene(name=str(index), tsx_code=code, duration=30, order=0), by=(alice, bob)[index % 2]
        )

    at_once(8, add)
    assert list(project.scenes.values_list("order", flat=True)) == list(range(8))
    assert Project.objects.get(pk=project.pk).version == 8


def test_one_request_sent_eight_times_at_once_acts_once(project, alice):
    change = c.AddScene(name="Once", tsx_code=proved(), duration=30)
    outcomes = at_once(8, lambda _: state.apply(project, change, by=alice, request_id="same"))
    assert {version.number for version in outcomes} == {1}
    assert project.scenes.count() == 1
