"""`render`: the same export from the command line, made here when no worker is there."""

import os
import signal
import subprocess
import sys
import time
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from scenes.exports import following
from scenes.exports.leasing import claim_export
from scenes.exports.operations import cancel_export
from scenes.models import Export, ExportLease
from scenes.rendering.probe import probe
from tests.scenes.exports.conftest import again, ask, make_all
from tests.serving import ROOT, process_environment, wait_until_the_database_rests

pytestmark = pytest.mark.django_db(transaction=True)


def render(project, *arguments: object) -> str:
    call_command("render", str(project.pk), *map(str, arguments), stdout=(out := StringIO()), stderr=StringIO())
    return out.getvalue()


def test_a_video_is_written_to_a_file(small, kept_apart):
    target = kept_apart / "out.mp4"
    target.write_bytes(b"what was there before")
    said = render(small, "-o", target, "--height", 90, "--quality", "draft")
    assert said.startswith(f"{target}: 160 × 90, 0.4 s at 30 frames a second, ")
    assert probe(target, counted=True).frames == 12
    export = Export.objects.get()
    assert (export.state, export.author, export.quality) == ("done", None, "draft")
    assert list(kept_apart.glob(".out*")) == []


def test_a_still_in_a_folder_has_a_readable_name_and_belongs_to_whom_is_said(small, kept_apart, alice):
    folder = kept_apart / "stills"
    folder.mkdir()
    render(small, "-o", folder, "--format", "png", "--frame", 9, "--as", "alice")
    assert [each.name for each in folder.iterdir()] == ["Nimbus launch – frame 9 – 160×90.png"]
    assert Export.objects.get().author == alice


def test_the_ending_of_the_file_says_the_format(small, kept_apart):
    render(small, "-o", kept_apart / "loop.gif", "--width", 320)
    assert (kept_apart / "loop.gif").read_bytes()[:6] == b"GIF89a"


def test_what_a_worker_makes_is_followed(small, kept_apart, monkeypatch):
    """It has the lease: here one waits and copies the file."""

    def by_a_worker(export_id):
        if Export.objects.get().is_active:
            monkeypatch.setattr(following, "claim_export", lambda _: None)
            make_all()
        return

    monkeypatch.setattr(following, "claim_export", by_a_worker)
    render(small, "-o", kept_apart / "out.mp4", "--height", 90, "--quality", "draft")
    assert probe(kept_apart / "out.mp4", counted=True).frames == 12


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--height", 181], "exported"),
        (["--as", "nobody"], "There is no active account nobody."),
        (["--as", "vera"], "vera may not change this project"),
        (["-o", "/nowhere/out.mp4"], "There is no folder /nowhere."),
        (["--frame", 99, "--format", "png"], "there is no frame 99"),
    ],
)
def test_what_cannot_be_made_is_a_sentence_before_anything_is_rendered(arguments, sentence, small, vera):
    with pytest.raises(CommandError, match=sentence):
        render(small, *arguments)
    assert not Export.objects.exists()


def test_a_project_that_is_not_there_is_said(db):
    with pytest.raises(CommandError, match="There is no project “Nothing”"):
        call_command("render", "Nothing")


def test_a_failed_export_says_why_and_writes_nothing(small, kept_apart, monkeypatch):
    monkeypatch.setattr("scenes.exports.working.make", lambda *_, **__: 1 / 0)
    with pytest.raises(CommandError, match="Something on the server went wrong"):
        render(small, "-o", kept_apart / "out.mp4", "--height", 90)
    assert not (kept_apart / "out.mp4").exists()


def test_an_export_that_somebody_cancels_ends_the_command(small, kept_apart, monkeypatch):
    def cancelled(claim, *_):
        cancel_export(claim.export, by=None)

    monkeypatch.setattr(following, "work_on", cancelled)
    with pytest.raises(CommandError, match="This export was cancelled"):
        render(small, "-o", kept_apart / "out.mp4", "--height", 90)


def test_a_dead_workers_export_is_taken_over(small, alice):
    export = ask(small, alice)
    claim_export(export.pk)
    ExportLease.objects.update(until="2020-01-01T00:00Z")
    assert following.follow(export, lambda *_: None).state == "done"


def test_interrupting_it_cancels_the_export(small, tmp_path):
    """In a process of its own. What ends a service is understood like Ctrl+C."""
    command = [sys.executable, "manage.py", "render", str(small.pk), "-o", str(tmp_path / "out.mp4"), "--height", "90"]
    environment = process_environment(SCENEWRIGHT_DATA=str(tmp_path / "data"))
    process = subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True)
    deadline = time.monotonic() + 120
    while not Export.objects.filter(state="rendering").exists() and time.monotonic() < deadline:
        assert process.poll() is None, process.communicate()
        time.sleep(0.05)
    os.kill(process.pid, signal.SIGTERM)
    said = process.communicate(timeout=60)[1]
    wait_until_the_database_rests()
    assert (process.returncode, again(Export.objects.get()).state) == (130, "cancelled"), said
    assert said.strip().endswith("Cancelled.")
    assert not Path(tmp_path / "out.mp4").exists()
