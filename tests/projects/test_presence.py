"""R4.1: who is in the room. Leases keep guests and bots there; a mere renewal raises no version."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.utils import timezone

from projects import changes as c
from projects import presence, state
from projects.attendance import Attendance, Occupant, sweep
from projects.errors import Conflict
from projects.models import Being, Presence, Project
from projects.versions import undoable
from tests.conftest import join, proved

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def patience(monkeypatch) -> None:
    """Nobody waits in tests; what waiting is for has tests of its own."""
    monkeypatch.setattr("projects.attendance.GRACE", 0.0)
    monkeypatch.setattr("projects.attendance.LINGER", 0.0)


@pytest.fixture
def attendance() -> Attendance:
    return Attendance()


def version_of(project: Project) -> int:
    project.refresh_from_db()
    return project.version


def names(project: Project) -> list[str]:
    return [being.name for being in project.beings.all()]


def page(attendance: Attendance, project: Project, person: User):
    return attendance.enter(Occupant(project.pk, person.pk))


def expire(**of: object) -> None:
    Presence.objects.filter(**of).update(expires_at=timezone.now() - timedelta(seconds=1))


def test_several_tabs_of_a_person_are_one_being(attendance, project, alice):
    first, second = page(attendance, project, alice), page(attendance, project, alice)
    attendance.settle()
    assert (names(project), version_of(project)) == (["alice"], 1)
    first.end()
    first.end()
    attendance.settle()
    assert (names(project), version_of(project)) == (["alice"], 1)
    second.end()
    attendance.settle()
    assert (names(project), version_of(project)) == ([], 2)


def test_many_who_come_at_once_are_one_version(attendance, project, alice):
    people = [alice, *(join(project, f"person{number}", "viewer") for number in range(50))]
    before = version_of(project)
    for person in people:
        page(attendance, project, person)
    attendance.settle()
    assert (project.beings.count(), version_of(project)) == (51, before + 1)


def test_a_reload_is_no_departure(attendance, project, alice, monkeypatch):
    monkeypatch.setattr("projects.attendance.GRACE", 60.0)
    visit = page(attendance, project, alice)
    attendance.settle()
    visit.end()
    attendance.settle()
    page(attendance, project, alice)
    attendance.settle()
    assert (names(project), version_of(project)) == (["alice"], 1)


def test_renewing_a_lease_raises_no_version(attendance, project, alice):
    page(attendance, project, alice)
    attendance.settle()
    before = Presence.objects.get().expires_at
    attendance.renew()
    assert Presence.objects.get().expires_at > before
    assert version_of(project) == 1


def test_whoever_is_here_by_two_processes_stays_until_both_are_left(project, alice):
    processes = Attendance(), Attendance()
    visits = [page(each, project, alice) for each in processes]
    for each in processes:
        each.settle()
    assert (names(project), version_of(project)) == (["alice"], 1)
    visits[0].end()
    processes[0].settle()
    assert names(project) == ["alice"]
    visits[1].end()
    processes[1].settle()
    assert names(project) == []


def test_guests_of_a_process_that_died_are_swept_by_any_other(attendance, project, alice, bob):
    page(attendance, project, alice)
    page(attendance, project, bob)
    attendance.settle()
    before = version_of(project)
    sweep()
    assert (len(names(project)), version_of(project)) == (2, before)
    expire()
    sweep()
    assert (names(project), version_of(project)) == ([], before + 1)
    sweep()
    assert version_of(project) == before + 1


def test_a_process_that_was_stuck_lets_its_guests_in_again(attendance, project, alice):
    page(attendance, project, alice)
    attendance.settle()
    expire()
    sweep()
    assert names(project) == []
    attendance.renew()
    attendance.settle()
    assert names(project) == ["alice"]


def test_a_guest_who_is_here_cannot_be_swept(attendance, project, alice):
    page(attendance, project, alice)
    attendance.settle()
    with pytest.raises(Conflict, match="is here"):
        state.apply(project, c.Depart(being_id=project.beings.get().pk), by=None)


def test_a_page_of_a_deleted_project_lets_nobody_in(attendance, project, alice):
    page(attendance, project, alice)
    state.delete_project(project, by=alice)
    attendance.settle()
    assert not Being.objects.exists()


def test_coming_and_going_is_nothing_that_can_be_taken_back(attendance, project, alice):
    scene = c.AddScene(name="Intro", tsx_code=proved(), duration=30)
    done = state.apply(project, scene, by=alice)
    page(attendance, project, alice).end()
    page(attendance, project, alice)
    attendance.settle()
    newest = project.versions.first()
    assert newest.before is None
    assert newest.author is None
    assert undoable(project, alice).number == done.number


def test_an_agent_is_a_bot_while_it_works(project, alice):
    with presence.being_of_agent(project, alice, "Planner") as being:
        assert (being.type, being.name, being.person) == ("bot", "Planner", alice)
        with presence.being_of_agent(project, alice, "Planner") as again:
            assert again == being
        assert version_of(project) == 1
    presence.ATTENDANCE.settle()
    assert (names(project), version_of(project)) == ([], 2)


@pytest.mark.parametrize(
    ("statement", "raises"),
    [
        ("INSERT INTO projects_being (id, project_id, type, name, person_id, position, data, created_at, updated_at) "
         "VALUES (gen_random_uuid(), %(project)s, 'bot', 'X', %(person)s, '{}', '{}', now(), now())", 1),
        ("UPDATE projects_being SET name = 'Ada' WHERE project_id = %(project)s", 1),
        ("UPDATE projects_being SET data = '{\"a\": 1}' WHERE project_id = %(project)s", 1),
        ("UPDATE projects_being SET updated_at = now() WHERE project_id = %(project)s", 0),
        ("UPDATE projects_presence SET expires_at = now() + interval '9 s'", 0),
        ("DELETE FROM projects_presence", 0),
        ("DELETE FROM projects_presence; DELETE FROM projects_being WHERE project_id = %(project)s", 1),
    ],
)  # fmt: skip
def test_the_database_counts_what_is_done_to_beings(attendance, project, alice, statement, raises):
    """R4.3: also from psql."""
    page(attendance, project, alice)
    attendance.settle()
    before = version_of(project)
    with connection.cursor() as cursor:
        for each in statement.split("; "):
            cursor.execute(each, {"project": project.pk, "person": alice.pk})
    assert version_of(project) == before + raises


def test_whoever_arrives_twice_is_one_being(project, alice):
    arrivals = [c.Arrive(type="guest", name="alice", person_id=alice.pk, process=uuid4()) for _ in range(2)]
    for arrival in arrivals:
        state.apply(project, arrival, by=None)
    assert names(project) == ["alice"]
