"""However the work of ffmpeg ends, nothing of it is left behind and a sentence says why."""

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from scenes.rendering.assemble import assemble
from scenes.rendering.encode import Part, encode_segment
from scenes.rendering.envelope import write_envelope
from scenes.rendering.errors import DiskFull, EncodingFailed, NoEncoder, Stopped
from scenes.rendering.ffmpeg import run_ffmpeg
from scenes.rendering.outputs import Format
from tests.scenes.rendering.making import ffmpeg, film, output
from tests.serving import ROOT

ENDLESS = ["-re", "-f", "lavfi", "-i", "testsrc2=s=64x64:r=30", "-c:v", "libx264"]


def running_for(target: Path) -> list[int]:
    """The processes that write this file."""
    found = []
    for each in Path("/proc").iterdir():
        if each.name.isdigit():
            try:
                words = (each / "cmdline").read_bytes().split(b"\0")
            except OSError:
                continue  # it has ended meanwhile
            if str(target).encode() in words:
                found.append(int(each.name))
    return found


def test_who_stops_it_leaves_no_process(tmp_path):
    target, begun = tmp_path / "endless.mp4", threading.Event()
    with pytest.raises(Stopped):
        run_ffmpeg(*ENDLESS, target, stopped=begun.is_set, on_progress=lambda _: begun.set())
    assert running_for(target) == []


def test_a_killed_ffmpeg_is_said_and_leaves_no_file(tmp_path):
    ffmpeg("-f", "lavfi", "-i", "testsrc2=s=640x360:r=30", "-frames:v", 200, "-c:v", "ffv1", tmp_path / "long.mkv")
    target = tmp_path / "part.mp4"

    def kill(_: int) -> None:
        for pid in running_for(target):
            os.kill(pid, signal.SIGKILL)

    with pytest.raises(EncodingFailed, match="signal 9"):
        encode_segment(tmp_path / "long.mkv", 200, output(Format.MP4, 30, size=(640, 360)), target, on_frames=kill)
    assert not target.exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
def test_a_full_disk_is_told_from_other_failures():
    with pytest.raises(DiskFull, match="disk is full"):
        run_ffmpeg("-f", "lavfi", "-i", "testsrc2=s=64x64:d=1", "-f", "mpegts", "/dev/full", stopped=lambda: False)
    with pytest.raises(DiskFull):
        write_envelope(((0, 1.0),), 100_000, Path("/dev/full"))


def test_a_file_that_may_not_grow_any_more_is_removed(tmp_path):
    """As on a full disk; in a process of its own, which alone is limited."""
    ffmpeg("-f", "lavfi", "-i", "testsrc2=s=320x180:r=30", "-frames:v", 30, "-c:v", "ffv1", tmp_path / "drawn.mkv")
    program = f"""
import resource
from pathlib import Path
from scenes.rendering.encode import encode_segment
from scenes.rendering.outputs import Format, Output
resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000))
encode_segment(Path({str(tmp_path / "drawn.mkv")!r}), 30, Output(format=Format.MP4, width=320, height=180, fps=30),
               Path({str(tmp_path / "part.mp4")!r}))
"""
    ended = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert ended.stderr.splitlines()[-1].startswith("scenes.rendering.errors.DiskFull"), ended.stderr
    assert not (tmp_path / "part.mp4").exists()


def test_pictures_that_are_no_pictures_are_said(tmp_path):
    (tmp_path / "stream.h264").write_bytes(b"nothing of the kind" * 100)
    with pytest.raises(EncodingFailed, match="could not"):
        encode_segment(tmp_path / "stream.h264", 3, output(Format.MP4, 30), tmp_path / "part.mp4")
    (tmp_path / "part.zip").write_bytes(b"neither")
    part = Part(path=tmp_path / "part.zip", frames=3)
    for kind in (Format.FRAMES, Format.GIF):
        with pytest.raises(EncodingFailed, match="damaged"):
            assemble([part], [[]] * 3, film(3, 30), output(kind, 30), tmp_path / "film", files={}, author="")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["part.zip", "stream.h264"]


def test_without_ffmpeg_one_is_told_how_to_get_it(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(NoEncoder, match="apt-get install ffmpeg"):
        run_ffmpeg("-version", stopped=lambda: False)
