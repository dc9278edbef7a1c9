"""Runs ffmpeg as a child that cannot stay behind, says how far it is, and turns its failures into sentences."""

import errno
import os
import selectors
import shutil
import signal
import subprocess
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from config.bootstrap.programs import find_ffmpeg
from config.leash import leashed
from scenes.rendering.errors import DiskFull, EncodingFailed, NoEncoder, Stopped

LOOKED = 0.1  # seconds between two looks at whether to stop
_FULL = ("No space left on device", "Disk quota exceeded", "File too large")
FULL_CODES = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


@dataclass(frozen=True, slots=True)
class Progress:
    frames: int
    seconds: float  # of the file that is made


Report = Callable[[Progress], None]
Asked = Callable[[], bool]


def run_ffmpeg(*arguments: object, stopped: Asked, on_progress: Report | None = None) -> None:
    """Raises EncodingFailed, DiskFull, NoEncoder, Stopped. Whatever comes, no process is left."""
    command = ["-hide_banner", "-nostdin", "-y", "-v", "error", "-nostats", "-progress", "pipe:1", *map(str, arguments)]
    code, said = _watch([_program("ffmpeg"), *command], stopped, on_progress)
    # A file that is finished in a second pass can be cut short while the program says that all is well.
    if any(words in line for line in said for words in _FULL) or code == -signal.SIGXFSZ:
        raise DiskFull
    if code:
        last = said[-1] if said else f"it was ended by signal {-code}" if code < 0 else f"it ended with code {code}"
        raise EncodingFailed(f"ffmpeg could not make the file: {last[-300:]}")


def run_ffprobe(*arguments: object) -> str:
    """What it says of a file. Raises EncodingFailed, NoEncoder."""
    command = leashed([_program("ffprobe"), "-v", "error", *map(str, arguments)])
    told = subprocess.run(  # noqa: S603
        command,
        capture_output=True,
        text=True,
        errors="replace",
        stdin=subprocess.DEVNULL,
        env=_environment(),
        check=False,
    )
    if told.returncode:
        last = told.stderr.strip().splitlines()[-1:] or [f"ffprobe ended with code {told.returncode}"]
        raise EncodingFailed(f"This file cannot be read: {last[0][-300:]}")
    return told.stdout


@contextmanager
def room_on_disk() -> Iterator[None]:
    """What Python itself writes inside meets a full disk as ffmpeg does. Raises DiskFull."""
    try:
        yield
    except OSError as error:
        if error.errno in FULL_CODES:
            raise DiskFull from error
        raise


def _program(name: str) -> str:
    """ffprobe comes with ffmpeg, in the same folder."""
    ffmpeg = find_ffmpeg()
    beside = ffmpeg and shutil.which(name, path=str(Path(ffmpeg).parent))
    if not beside:
        raise NoEncoder
    return beside


def _environment() -> dict[str, str]:
    """Nothing of the server's: secrets are in there."""
    return {"PATH": os.environ.get("PATH", os.defpath), "LC_ALL": "C"}


def _watch(command: list[str], stopped: Asked, on_progress: Report | None) -> tuple[int, deque[str]]:
    child = subprocess.Popen(  # noqa: S603
        leashed(command),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=_environment(),
        start_new_session=True,
    )
    assert child.stdout
    assert child.stderr
    said: deque[str] = deque(maxlen=50)
    values: dict[str, str] = {}
    with child.stdout, child.stderr:
        try:
            for stream, line in _lines(child.stdout, child.stderr, stopped):
                if stream is child.stderr:
                    said.append(line)
                elif on_progress:
                    name, _, values[name] = line.partition("=")
                    if name == "progress":
                        on_progress(_progress(values))
            return child.wait(), said
        finally:
            if child.poll() is None:
                os.killpg(child.pid, signal.SIGKILL)
                child.wait()


def _lines(out: IO[bytes], errors: IO[bytes], stopped: Asked) -> Iterator[tuple[IO[bytes], str]]:
    """Until both are closed; looks in between whether to stop."""
    looked = 0.0
    unfinished = {out: b"", errors: b""}
    with selectors.DefaultSelector() as selector:
        for each in unfinished:
            selector.register(each, selectors.EVENT_READ)
        while selector.get_map():
            if time.monotonic() - looked > LOOKED:
                looked = time.monotonic()
                if stopped():
                    raise Stopped
            for key, _ in selector.select(LOOKED):
                stream = out if key.fileobj is out else errors
                chunk = os.read(stream.fileno(), 65536)
                *lines, unfinished[stream] = (unfinished[stream] + chunk).split(b"\n")
                if not chunk:
                    selector.unregister(stream)
                    lines = [unfinished[stream]]
                for line in lines:
                    if line.strip():
                        yield stream, line.decode(errors="replace").strip()


def _progress(values: dict[str, str]) -> Progress:
    """ffmpeg says N/A before the first packet."""
    frames, passed = values.get("frame", "0"), values.get("out_time_us", "0")
    return Progress(int(frames) if frames.isdigit() else 0, int(passed) / 1e6 if passed.isdigit() else 0.0)
