"""However an export is ended, it comes to a state that is true, and nothing is left: no process, no file, no lease."""

import os
import signal
import stat
import subprocess
from collections.abc import Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from django.core.files.storage import FileSystemStorage

from projects import state
from scenes.exports import operations, places, storing
from scenes.models import ExportLease, KeptSegment
from scenes.rendering.browsers import end_browsers
from tests.scenes.exports.conftest import again, ask, make_all, workers_at_once
from tests.scenes.exports.processes import processes_with, wait_until

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def nothing_is_left(kept_apart: Path) -> Iterator[None]:
    yield
    end_browsers()
    assert not ExportLease.objects.exists()
    assert not list((kept_apart / "exporting").glob("*"))
    for ours in (str(kept_apart), f"scenewright-browser-{os.getpid()}-"):
        assert wait_until(lambda ours=ours: not processes_with(ours))  # killed is not gone yet


def test_a_browser_that_is_killed_is_replaced(small, alice, filmed, when_a_frame_is_done):
    def kill() -> None:
        for pid in processes_with(f"scenewright-browser-{os.getpid()}-"):
            os.kill(pid, signal.SIGKILL)

    when_a_frame_is_done(kill)
    export = ask(small, alice)
    make_all()
    assert again(export).state == "done"
    assert filmed["One"] >= 2


def test_an_ffmpeg_that_is_killed_is_started_again(small, alice, kept_apart, monkeypatch):
    real = subprocess.run(["which", "ffmpeg"], capture_output=True, text=True, check=True).stdout.strip()
    programs = kept_apart / "bin"
    programs.mkdir()
    (programs / "ffprobe").symlink_to(Path(real).with_name("ffprobe"))
    dying = programs / "ffmpeg"
    dying.write_text(f'#!/bin/sh\nif mkdir "{programs}/died" 2>/dev/null; then kill -9 $$; fi\nexec "{real}" "$@"\n')
    dying.chmod(dying.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{programs}:{os.environ['PATH']}")
    export = ask(small, alice)
    make_all()
    assert (programs / "died").exists()
    assert again(export).state == "done"


def test_a_cancelled_export_stops_in_the_middle(small, alice, filmed, when_a_frame_is_done):
    export = ask(small, alice)
    when_a_frame_is_done(lambda: operations.cancel_export(export, by=alice))
    (worker,) = workers_at_once(1)
    worker.join(timeout=120)
    assert not worker.is_alive()
    assert (again(export).state, again(export).file) == ("cancelled", "")
    assert filmed["Two"] <= 1
    operations.retry_export(export, by=alice)
    make_all()
    assert again(export).state == "done"


def test_what_is_deleted_with_its_project_while_it_is_made_is_let_go(small, alice, when_a_frame_is_done, kept_apart):

    ask(small, alice)
    when_a_frame_is_done(lambda: state.delete_project(small, by=alice))
    make_all()
    assert not list((kept_apart / "media").glob("exports/**/*.mp4"))


def test_a_worker_that_is_told_to_go_leaves_the_export_to_the_next(small, alice, filmed, when_a_frame_is_done):
    export, stops = ask(small, alice), Event()
    when_a_frame_is_done(stops.set)
    make_all(stops)
    assert again(export).state == "queued"
    finished = KeptSegment.objects.count()
    filmed.clear()
    make_all()
    assert again(export).state == "done"
    assert filmed.total() == small.scenes.count() - finished


def test_an_export_that_takes_too_long_fails_with_a_sentence(small, alice, settings, when_a_frame_is_done):
    export = ask(small, alice)
    when_a_frame_is_done(lambda: setattr(settings, "EXPORT_DEADLINE", 0))
    make_all()
    assert again(export).state == "failed"
    assert "EXPORT_DEADLINE" in again(export).error


@pytest.fixture
def small_disk(kept_apart: Path) -> Iterator[Path]:
    disk = kept_apart / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk], check=False, capture_output=True
    )
    if mounted.returncode:
        pytest.skip("A small disk needs the right to mount one.")
    yield disk
    subprocess.run(["umount", disk], check=True)


def test_a_disk_that_is_too_small_is_seen_before(small, alice, small_disk, settings, filmed):
    settings.EXPORT_FOLDER = small_disk / "exporting"
    export = ask(small, alice)
    make_all()
    assert again(export).state == "failed"
    assert "GB are free" in again(export).error
    assert not filmed


def test_a_disk_that_is_full_in_the_middle_fails_it_and_keeps_no_half_files(
    small, alice, small_disk, settings, monkeypatch, kept_apart
):
    monkeypatch.setattr(places, "SPARE", -(10**12))
    settings.EXPORT_FOLDER = small_disk / "exporting"
    export = ask(small, alice, format="frames", height=480)
    make_all()
    assert again(export).state == "failed"
    assert "disk is full" in again(export).error
    assert not [each for each in small_disk.rglob("*") if each.is_file()]
    assert not list((kept_apart / "media").glob("exports/**/*.zip"))


class Down(FileSystemStorage):
    """Refuses everything while it is down."""

    down = True

    def save(self, name: Any, content: Any, max_length: Any = None) -> str:
        if Down.down:
            raise ConnectionError("Nobody answers.")
        return super().save(name, content, max_length)


def test_a_storage_that_is_down_fails_it_and_what_was_rendered_is_kept(
    small, alice, settings, kept_apart, monkeypatch, filmed
):
    monkeypatch.setattr(storing, "PAUSES", (0.01, 0.01))
    down = {"BACKEND": f"{__name__}.Down", "OPTIONS": {"location": kept_apart / "media"}}
    settings.STORAGES = settings.STORAGES | {"exports": down}
    export = ask(small, alice)
    make_all()
    assert again(export).state == "failed"
    assert "storage of files cannot be reached" in again(export).error
    assert KeptSegment.objects.count() == 2
    monkeypatch.setattr(Down, "down", False)
    operations.retry_export(export, by=alice)
    make_all()
    assert again(export).state == "done"
    assert filmed == {"One": 1, "Two": 1}
