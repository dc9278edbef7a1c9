"""Has a picture taken: one browser at a time, in a child process that cannot stay behind."""

import base64
import importlib.util
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

from django.conf import settings

from config.agents.frames.film import Moment, film_of
from config.bootstrap.programs import find_chromium
from config.leash import leashed
from projects.api.codes import Code, Failed

PATIENCE = 90  # seconds: Chromium starts slowly on a busy machine
_one_at_a_time = threading.Lock()


class NoPicture(Failed):
    """The frame cannot be shown; the message says what to do."""

    def __init__(self, message: str) -> None:
        super().__init__(message, status=503, code=Code.UNAVAILABLE, retryable=True)


def picture_of(moment: Moment, *, width: int) -> bytes:
    """The frame as PNG, `width` pixels wide. Raises NoPicture, InvalidChange."""
    chromium = _find_browser()
    with tempfile.TemporaryDirectory(prefix="scenewright-") as folder:
        film = film_of(moment, width=width, folder=Path(folder))
        if not _one_at_a_time.acquire(timeout=PATIENCE):
            raise NoPicture("Others are waiting for pictures as well. Try again in a minute.")
        try:
            told = _ask(chromium, film.as_json(), folder)
        finally:
            _one_at_a_time.release()
    if "png" not in told:
        raise NoPicture(told["error"])
    return base64.b64decode(told["png"])


def _find_browser() -> str:
    if importlib.util.find_spec("playwright") is None:
        raise NoPicture("Pictures need Playwright on the server: `uv sync --group dev` installs it there.")
    if (chromium := find_chromium()) is None:
        raise NoPicture(
            "Pictures need Chromium on the server: `apt-get install chromium` installs it, or CHROMIUM names another."
        )
    return chromium


def _ask(chromium: str, film: str, folder: str) -> dict[str, str]:
    command = leashed([sys.executable, "-m", "config.agents.frames.child", chromium])
    # Its own home, and a group that is ended as a whole, browser included.
    child = subprocess.Popen(  # noqa: S603
        command,
        cwd=settings.BASE_DIR,
        env={"PATH": os.environ.get("PATH", os.defpath), "HOME": folder, "SCENEWRIGHT_DATA": folder},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        out, said = child.communicate(film, timeout=PATIENCE)
    except subprocess.TimeoutExpired as late:
        raise NoPicture(f"The browser did not show this frame within {PATIENCE} seconds. Try again.") from late
    finally:
        _end_group(child)
    if child.returncode:
        last = said.strip().splitlines()[-1:] or [f"exit code {child.returncode}"]
        raise NoPicture(f"The browser on the server could not take the picture ({last[0][:200]}).")
    told: dict[str, str] = json.loads(out)
    return told


def _end_group(child: "subprocess.Popen[str]") -> None:
    """Whoever is left of it. Nobody is when all went well."""
    try:
        os.killpg(child.pid, signal.SIGKILL)
    except ProcessLookupError:
        return
    child.wait()
