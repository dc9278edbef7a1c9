"""Exports are made in a just order, by one worker each, and by another when that one is gone."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from django.utils import timezone

from projects.errors import Conflict
from scenes.exports import operations
from scenes.exports.leasing import MOST_TAKEOVERS, claim_export, claim_next, renew
from scenes.exports.turns import Candidate, in_turn
from scenes.models import ExportLease
from tests.projects.filming import make_film
from tests.scenes.exports.conftest import again, ask, make_all

NOON = datetime(2030, 1, 1, 12, tzinfo=UTC)


def candidate(number: int, person: int, *, in_work: bool = False) -> Candidate:
    queued_at = NOON + timedelta(seconds=number)
    return Candidate(export_id=UUID(int=number), person=person, queued_at=queued_at, in_work=in_work)


def numbers(candidates: list[Candidate], most_each: int) -> list[int]:
    return [each.int for each in in_turn(candidates, most_each=most_each)]


def test_who_asked_for_much_does_not_keep_others_waiting():
    asked = [candidate(1, 7, in_work=True), candidate(2, 7), candidate(3, 7), candidate(4, 8)]
    assert numbers(asked, most_each=2) == [4, 2, 3]
    assert numbers(asked, most_each=1) == [4]


def test_among_equals_who_waits_longest_is_first():
    assert numbers([candidate(3, 1), candidate(1, 2), candidate(2, 3)], most_each=1) == [1, 2, 3]


@pytest.fixture
def film(project, alice):
    return make_film(project, alice)


@pytest.mark.django_db(transaction=True)
def test_an_export_has_one_worker(film, alice, bob):
    first, second = ask(film, alice, height=720), ask(film, bob, height=720)
    claims = [claim_next(), claim_next(), claim_next()]
    assert [each and each.export for each in claims] == [first, second, None]
    assert claim_export(first.pk) is None
    assert renew(claims[0], done=3, scene="Intro", seconds_left=None)
    lease = ExportLease.objects.get(export=first)
    assert (lease.done, lease.total, lease.scene) == (3, 360, "Intro")


@pytest.mark.django_db(transaction=True)
def test_a_worker_that_says_nothing_loses_its_export(film, alice):
    export = ask(film, alice, height=720)
    lost = claim_next()
    ExportLease.objects.update(until=timezone.now() - timedelta(seconds=1))
    taken = claim_next()
    assert (taken.export, taken.takeovers) == (export, 1)
    assert not renew(lost, done=9, scene="", seconds_left=None)
    assert renew(taken, done=1, scene="", seconds_left=None)


@pytest.mark.django_db(transaction=True)
def test_an_export_that_ends_every_worker_fails_in_the_end(film, alice):
    export = ask(film, alice, height=720)
    claim_next()
    long_ago = timezone.now() - timedelta(seconds=1)
    ExportLease.objects.update(until=long_ago, takeovers=MOST_TAKEOVERS)
    make_all()
    assert again(export).state == "failed"
    assert "ended again and again" in again(export).error


@pytest.mark.django_db(transaction=True)
def test_a_cancelled_export_is_nobodys(film, alice):
    export = ask(film, alice, height=720)
    claim = claim_next()
    operations.cancel_export(export, by=alice)
    assert not renew(claim, done=1, scene="", seconds_left=None)
    assert claim_next() is None
    with pytest.raises(Conflict):
        operations.cancel_export(export, by=alice)
