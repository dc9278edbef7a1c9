"""Every page converges: however messages get lost, late, doubled or reordered, each page ends as a fresh one is.

Three pages with the page's own program in a light DOM, two web processes with the hub's own code, one database.
CONVERGENCE_EXAMPLES=1000 runs as many.
"""

import os
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.db import connection
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from projects import state
from projects.live.listener import CHANGED
from projects.models import Membership, Role
from tests.conftest import make_user
from tests.projects.live.faults import STEPS, Faults
from tests.projects.live.faulty_world import World
from tests.projects.live.healing import everybody_is_live, exchange, half_a_second, heal
from tests.projects.live.light_dom import IDS, LightDom, fresh_page, light_dom
from tests.projects.live.random_changes import Writing
from tests.projects.live.wires import Readings

PAGES = 3
FRESH = PAGES  # one more page, to which nobody ever sends anything
ROUNDS = 120  # of half a second, without any fault, after which all pages must be live

NUMBER = st.integers(0, 9)
EXAMPLES = int(os.environ.get("CONVERGENCE_EXAMPLES", "10"))


@pytest.fixture
def readings(transactional_db, monkeypatch) -> Readings:
    """Nothing of the hub happens by itself, and reading ends when the test says so."""

    async def nothing(*_: Any) -> None:
        pass

    readings = Readings()
    for name in ("hub.Hub._beat", "hub.Hub._sweep", "listener.Listener.run"):
        monkeypatch.setattr(f"projects.live.{name}", nothing)
    for module in ("hub", "room", "showing"):
        monkeypatch.setattr(f"projects.live.{module}.read", readings.read)
    monkeypatch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "1")  # one thread is all there is: steps follow each other
    return readings


@pytest.mark.django_db(transaction=True)
def test_every_page_ends_equal_to_a_fresh_one(readings):
    """R1.3, R1.9, R4.3: whatever was missed, in whatever order; and afterwards news come by socket again."""
    people = [make_user(name) for name in ("alice", "bob")]
    with connection.cursor() as cursor:
        cursor.execute(f"LISTEN {CHANGED}")

    @settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.lists(st.tuples(st.sampled_from(STEPS), NUMBER, NUMBER), min_size=15, max_size=45))
    @example([("write", 0, 0), ("lose_a_frame", 0, 0)])
    @example([("write", 4, 0), ("notice", 0, 0), ("ask", 0, 0), ("write", 0, 0), ("deliver", 0, 0), ("answer", 0, 0)])
    @example([("write_past_everything", 0, 0), ("restart", 0, 0), ("deliver", 1, 0), ("accept", 0, 0)])
    def live_through(steps: list[tuple[str, int, int]]) -> None:
        run(steps, people, readings, dom)

    with light_dom() as dom:
        live_through()


def run(steps: list[tuple[str, int, int]], people: list[User], readings: Readings, dom: LightDom) -> None:
    project = state.create_project("Film", by=people[0])
    Membership.objects.create(project=project, user=people[1], role=Role.EDITOR)
    readings.slow = readings.failing = False
    world = World(dom, project, people[0], readings)
    try:
        for _ in range(PAGES):
            world.open_page()
        half_a_second(world, 0)
        faults = Faults(world, Writing(project, people))
        for name, place, number in steps:
            getattr(faults, name)(place, number)
        come_to_rest(world)
        faults.write(0, faults.RETITLE)  # nothing of the past is in the way of the next change
        exchange(world)
        assert everybody_is_live(world), "Only a poll would bring the next change."
        dom.do(FRESH, "open", html=fresh_page(project))
        fresh = dom.looks(FRESH, IDS)
        for page in range(PAGES):
            looks = dom.looks(page, IDS)
            assert looks["version"] == fresh["version"]
            assert not looks["fell"], f"Page {page} has gone back to an older version."
            for name in IDS:
                assert looks["html"][name] == fresh["html"][name], f"{name} of page {page}"
    finally:
        world.close()


def come_to_rest(world: World) -> None:
    """Nothing fails any more, and time goes by until each page says that it is live."""
    heal(world)
    for number in range(ROUNDS):
        half_a_second(world, number)
        if everybody_is_live(world):
            return
    raise AssertionError(f"Not live: {[world.dom.looks(page) for page in world.pages]}")
