"""Workers as processes: one that is killed loses nothing that was finished, one that is told to go loses nothing."""

import os
import re
import signal
from datetime import timedelta
from pathlib import Path
from tempfile import gettempdir

import pytest
from django.utils import timezone

from scenes.exports.waking import wake_workers
from scenes.models import ExportLease, KeptSegment
from tests.scenes.exports.conftest import add, again, ask
from tests.scenes.exports.processes import processes_with, wait_until, worker
from tests.serving import wait_until_the_database_rests

pytestmark = pytest.mark.django_db(transaction=True)


def made(log: Path) -> set[str]:
    """The segments that this worker made."""
    return set(re.findall(r'"key": "(\w+)".*"event": "exports.segment_made"', log.read_text()))


def state_of(export) -> str:
    return again(export).state


def test_what_a_killed_worker_had_finished_is_not_rendered_again(small, alice, kept_apart):
    add(small, alice, "Long", frames=150)
    export = ask(small, alice)
    with worker(kept_apart) as first:
        assert wait_until(KeptSegment.objects.exists)
        finished = set(KeptSegment.objects.values_list("key", flat=True))
        first.kill()
    browsers = f"scenewright-browser-{first.pid}-"
    assert wait_until(lambda: not processes_with(browsers) and not processes_with(str(kept_apart)))
    assert state_of(export) == "rendering"

    ExportLease.objects.update(until=timezone.now() - timedelta(seconds=1))  # as if some seconds had gone by
    (folder,) = (kept_apart / "exporting").iterdir()
    os.utime(folder, (0, 0))
    with worker(kept_apart, log="second.log") as second:
        wake_workers()
        assert wait_until(lambda: state_of(export) == "done")
        assert not ExportLease.objects.exists()
        assert wait_until(lambda: not folder.exists() and not list(Path(gettempdir()).glob(f"{browsers}*")))
        second.send_signal(signal.SIGTERM)
        second.wait(120)
    made_again = made(kept_apart / "second.log")
    assert made_again
    assert not made_again & finished
    wait_until_the_database_rests()


def test_a_worker_that_is_told_to_go_hands_the_export_on(small, alice, kept_apart):
    add(small, alice, "Long", frames=600)
    export = ask(small, alice)
    with worker(kept_apart) as process:
        assert wait_until(KeptSegment.objects.exists)
        process.send_signal(signal.SIGTERM)
        process.wait(120)
    assert state_of(export) == "queued"
    assert not ExportLease.objects.exists()
    assert not list((kept_apart / "exporting").iterdir())
    assert wait_until(lambda: not processes_with(f"scenewright-browser-{process.pid}-"))
    wait_until_the_database_rests()
