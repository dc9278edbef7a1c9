"""How far an export is: true, known to everybody who looks, and told without a version for each frame."""

import time
from threading import Event

import psycopg
import pytest

from config.db import own_connection
from projects.live.passing import CHANNEL, render, understood
from scenes.exports import operations
from scenes.exports.endings import NotOursAnyMore, WorkerStops
from scenes.exports.heartbeat import TELL_EVERY, Heartbeat
from scenes.exports.leasing import claim_next
from scenes.exports.progress import Progress
from scenes.models import ExportLease
from tests.projects.filming import make_film
from tests.scenes.exports.conftest import ask
from tests.scenes.exports.processes import wait_until


def test_frames_count_once_they_are_done_and_kept_ones_at_once():
    progress = Progress(100)
    progress.keep(40)
    first = progress.begin_with("One")
    first(3)
    first(20)
    assert (progress.scene, progress.done) == ("One", 60)
    second = progress.begin_with("Two")
    second(5)
    assert (progress.scene, progress.done) == ("Two", 65)
    first(25)  # both are in work
    assert progress.done == 70
    first(2)  # begun again, since its browser died
    assert progress.done == 47
    encoded = progress.encode()
    assert (progress.scene, progress.done, progress.seconds_left) == ("", 0, None)
    encoded(0.5)
    assert progress.done == 50


def test_the_time_left_follows_from_the_frames_that_were_rendered(monkeypatch):
    now = [1000.0]
    monkeypatch.setattr("scenes.exports.progress.monotonic", lambda: now[0])
    progress = Progress(100)
    progress.keep(40)
    at = progress.begin_with("One")
    assert progress.seconds_left is None
    at(0)
    now[0] += 10
    at(20)
    assert progress.seconds_left == 20.0  # 40 frames at 2 a second; what was kept says nothing


@pytest.fixture
def claim(project, alice):
    ask(make_film(project, alice), alice, height=720)
    return claim_next()


@pytest.mark.django_db(transaction=True)
def test_pages_and_whoever_looks_later_hear_how_far_it_is(claim, project):
    project.refresh_from_db()
    version, progress = project.version, Progress(360)
    with psycopg.connect(**own_connection("test"), autocommit=True) as listening:
        listening.execute(f"LISTEN {CHANNEL}")
        began = time.monotonic()
        with Heartbeat(claim, progress, Event()):
            at = progress.begin_with("Intro")
            for frame in range(100):
                at(frame)
                time.sleep(0.01)
            assert wait_until(lambda: ExportLease.objects.get().done == 99)
        most = (time.monotonic() - began) / TELL_EVERY + 2
        told = [understood(each.payload.partition(" ")[2]) for each in listening.notifies(timeout=1)]
    lease = ExportLease.objects.get()
    assert (lease.total, lease.scene) == (360, "Intro")
    assert (told[-1].done, told[-1].total, told[-1].scene) == (99, 360, "Intro")
    assert told[-1].place == f"export-progress-{claim.export.pk}"
    assert f'id="{told[-1].place}"' in render(told[-1])
    assert len(told) <= most
    project.refresh_from_db()
    assert project.version == version


@pytest.mark.django_db(transaction=True)
def test_the_work_hears_of_a_cancellation(claim, alice):
    with Heartbeat(claim, Progress(360), Event()) as heartbeat:
        assert not heartbeat.must_end()
        operations.cancel_export(claim.export, by=alice)
        assert wait_until(heartbeat.must_end)
    assert isinstance(heartbeat.why(), NotOursAnyMore)


@pytest.mark.django_db(transaction=True)
def test_the_work_hears_at_once_that_the_worker_stops(claim):
    stops = Event()
    with Heartbeat(claim, Progress(360), stops) as heartbeat:
        stops.set()
        assert heartbeat.must_end()
    assert isinstance(heartbeat.why(), WorkerStops)
