"""Warm browsers between two uses: one that was used a moment ago begins at once, one that rests for long is ended."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock, Timer

from scenes.rendering.capture import Renderer

RESTS = 60.0  # seconds

_lock = Lock()
_resting: list[Renderer] = []


@contextmanager
def browser_lent() -> Iterator[Renderer]:
    """A renderer of one's own for a while."""
    with _lock:
        renderer = _resting.pop() if _resting else Renderer()
    try:
        yield renderer
    finally:
        with _lock:
            _resting.append(renderer)
        timer = Timer(RESTS, _end_if_resting, [renderer])
        timer.daemon = True
        timer.start()


def end_browsers() -> None:
    """All that rest."""
    while _resting:
        _end_if_resting(_resting[-1])


def _end_if_resting(renderer: Renderer) -> None:
    with _lock:
        if renderer not in _resting:
            return
        _resting.remove(renderer)
    renderer.close()
