"""The process in which scenes are filmed, seen from outside: asked by lines of JSON, watched, and ended as a whole."""

import json
import logging
import os
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep
from typing import Any

from config.bootstrap.programs import find_chromium, find_ffmpeg
from config.leash import leashed
from scenes.rendering import errors
from scenes.rendering.leftovers import browser_folder
from scenes.rendering.memory import memory_of

log = logging.getLogger(__name__)

ROOT = Path(__file__).resolve().parent.parent.parent
LOOK_EVERY = 0.2  # seconds
GONE = 3  # seconds that killed processes may take to be gone
START = 90  # seconds until a browser answers, on a very busy machine


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one capture may take: seconds until another frame is done, seconds for all of them, bytes of memory."""

    frame: float = 60
    scene: float = 1800
    memory: int = 3 * 1024**3


# A child on a leash ends with the thread that started it: this one lasts as long as the process.
_starter = ThreadPoolExecutor(1, thread_name_prefix="studios")


class Studio:
    """One child process with one browser. Raises NoBrowser where there is none."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        chromium = find_chromium()
        if chromium is None:
            raise errors.NoBrowser(
                "Rendering needs Chromium on the server: `apt-get install chromium` installs it, or CHROMIUM names "
                "another."
            )
        self.folder = browser_folder()
        self._socket, theirs = socket.socketpair()
        with theirs:
            self._process = _starter.submit(self._start, chromium, theirs.fileno()).result()
        self._received = bytearray()

    def is_alive(self) -> bool:
        return self._process.poll() is None

    def film(
        self,
        request: dict[str, Any],
        folder: Path,
        *,
        on_frames: Callable[[int], None],
        stopped: Callable[[], bool],
    ) -> dict[str, Any]:
        name = request["scene"]["name"]
        # A scene that waits for something says for what when it has waited for half of the time.
        known = {"ffmpeg": find_ffmpeg(), "patience": self.limits.frame / 2}
        self._send({"request": request | known, "folder": str(folder)}, name)
        for told in self._answers(name, stopped):
            if told.get("is_boxed") is False:
                log.warning("Chromium runs without its own sandbox: this machine refuses unprivileged namespaces.")
            elif "frames_done" in told:
                on_frames(told["frames_done"])
            elif "failed" in told:
                raise getattr(errors, told["failed"])(name, told["frame"], told["message"])
            elif "disk_full" in told:
                raise errors.DiskFull
            elif "no_browser" in told:
                raise errors.NoBrowser(told["no_browser"])
            elif "captured" in told:
                captured: dict[str, Any] = told["captured"]
                return captured
        raise AssertionError  # the answers end by raising

    def close(self) -> None:
        """Ends every process of it at once and removes its files."""
        self._socket.close()
        browser = self._browser()
        for group in (self._process.pid, browser):
            _end_group(group)
        self._process.wait()
        _await_end(browser)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _start(self, chromium: str, channel: int) -> "subprocess.Popen[bytes]":
        command = [sys.executable, "-m", "scenes.rendering.chromium.child", chromium, str(self.folder)]
        with (self.folder / "log").open("wb") as log:
            return subprocess.Popen(  # noqa: S603
                leashed(command),
                cwd=ROOT,
                env={"PATH": os.environ.get("PATH", os.defpath), "HOME": str(self.folder), "LANG": "C.UTF-8"},
                stdin=channel,
                stdout=channel,
                stderr=log,
                start_new_session=True,
            )

    def _send(self, line: dict[str, Any], name: str) -> None:
        try:
            self._socket.settimeout(START)
            self._socket.sendall(json.dumps(line).encode() + b"\n")
        except OSError as error:
            raise errors.BrowserDied(name, None, self._last_words()) from error

    def _answers(self, name: str, stopped: Callable[[], bool]) -> Iterator[dict[str, Any]]:
        """What the child says, for as long as it says something and keeps within its limits."""
        begun = heard = monotonic()
        patience: float = START
        frame = None
        self._socket.settimeout(LOOK_EVERY)
        while True:
            if stopped():
                raise errors.Stopped
            if memory_of(self._process.pid) > self.limits.memory:
                raise errors.SceneTooLarge(name, frame, f"It needs more than {self.limits.memory >> 20} MB of memory.")
            if monotonic() - heard > patience:
                raise errors.SceneHung(name, frame, f"Its next frame was not done within {patience:.0f} seconds.")
            if monotonic() - begun > self.limits.scene:
                raise errors.SceneHung(name, frame, f"It was not done within {self.limits.scene:.0f} seconds.")
            for told in self._lines(name):
                heard = monotonic()
                if "frames_done" in told:  # before the first one a page has to be opened
                    patience, frame = self.limits.frame, told["frame"]
                yield told

    def _lines(self, name: str) -> Iterator[dict[str, Any]]:
        try:
            piece = self._socket.recv(1 << 20)
        except TimeoutError:
            return
        except OSError as error:
            raise errors.BrowserDied(name, None, self._last_words()) from error
        if not piece:
            raise errors.BrowserDied(name, None, self._last_words())
        self._received += piece
        *lines, rest = self._received.split(b"\n")
        self._received = rest
        for line in lines:
            yield json.loads(line)

    def _last_words(self) -> str:
        said = (self.folder / "log").read_text(errors="replace").strip().splitlines()[-1:]
        return f"The browser on the server ended ({said[0][:200]})." if said else "The browser on the server ended."

    def _browser(self) -> int | None:
        """The browser's own group of processes."""
        try:
            return int((self.folder / "pid").read_text())
        except (FileNotFoundError, ValueError):
            return None


def _end_group(group: int | None) -> None:
    if group is None:
        return
    try:
        os.killpg(group, signal.SIGKILL)
    except ProcessLookupError:
        return


def _await_end(group: int | None) -> None:
    """What was killed still takes a moment to let go of its files; somebody else takes note of its end."""
    deadline = monotonic() + GONE
    while group is not None and monotonic() < deadline:
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return
        sleep(0.02)
