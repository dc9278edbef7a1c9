"""Warm browsers between two uses: one that was used a moment ago begins at once, one that rests for long is ended."""

import atexit
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock, Timer

from scenes.rendering.capture import Renderer

RESTS = 60.0  # seconds

_lock = Lock()
_resting: dict[Renderer, Timer] = {}


@contextmanager
def browser_lent() -> Iterator[Renderer]:
    """A renderer of one's own for a while: the one that was used last, if one rests."""
    with _lock:
        renderer, timer = _resting.popitem() if _resting else (Renderer(), None)
    if timer:
        timer.cancel()
    try:
        yield renderer
    finally:
        timer = Timer(RESTS, _end, [renderer])
        timer.daemon = True
        with _lock:
            _resting[renderer] = timer
        timer.start()


@atexit.register
def end_browsers() -> None:
    """All that rest."""
    for renderer in list(_resting):
        _end(renderer)


def _end(renderer: Renderer) -> None:
    """Unless somebody has it again."""
    with _lock:
        timer = _resting.pop(renderer, None)
    if timer:
        timer.cancel()
        renderer.close()
