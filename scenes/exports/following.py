"""Stays with one export until it is over, and makes it here when no worker does: what a command needs."""

import time
from collections.abc import Callable
from contextlib import suppress
from threading import Event, Thread

from projects.errors import ChangeRefused
from scenes.exports.leasing import Claim, claim_export
from scenes.exports.listing import list_exports
from scenes.exports.operations import cancel_export
from scenes.exports.progress import Progress
from scenes.exports.working import work_on
from scenes.models import Export

LOOK_EVERY = 0.5  # seconds, at what another process makes
DRAW_EVERY = 0.1  # seconds, of what is made here

Show = Callable[[int, int, str, float | None], None]  # frames done, of how many, the scene's name, seconds left


def follow(export: Export, show: Show) -> Export:
    """The export when it is over. What interrupts the wait, as Ctrl+C does, cancels it."""
    try:
        return _follow(export, show)
    except BaseException:
        with suppress(ChangeRefused):  # it ended by itself
            cancel_export(export, by=None)
        raise


def _follow(export: Export, show: Show) -> Export:
    while (seen := _seen(export)).is_active:
        if claim := claim_export(export.pk):
            _make_here(claim, show)
            continue
        if lease := getattr(seen, "lease", None):
            show(lease.done, seen.duration, lease.scene, lease.seconds_left)
        time.sleep(LOOK_EVERY)
    return seen


def _make_here(claim: Claim, show: Show) -> None:
    """In a thread, so that this one can be interrupted; then the work is given back within a second."""
    stops, over, progress = Event(), Event(), Progress(claim.export.duration)

    def make() -> None:
        try:
            work_on(claim, stops, progress)
        finally:
            over.set()

    Thread(target=make, name="export").start()
    try:
        # Not by `join`: Python 3.11 takes a thread for ended whose join was interrupted.
        while not over.wait(DRAW_EVERY):
            show(progress.done, progress.total, progress.scene, progress.seconds_left)
    finally:
        stops.set()
        over.wait()


def _seen(export: Export) -> Export:
    """As it is now; a deleted one was cancelled before."""
    found = list_exports(export.project).filter(pk=export.pk).first()
    if found is None:
        export.state = Export.State.CANCELLED
        return export
    return found
