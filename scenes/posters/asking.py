"""Asks the worker for pictures: posters for whenever they come, stills for now."""

import time
from contextlib import suppress
from uuid import UUID

from django.db import connection
from procrastinate.contrib.django import app
from procrastinate.exceptions import AlreadyEnqueued

from scenes.models import Still
from scenes.posters.keeping import find_file
from scenes.posters.shots import Shot

QUEUE = "pictures"
DRAW_POSTERS, DRAW_STILL = "scenes.draw_posters", "scenes.draw_still"
LATER, SOON = -10, 10  # priorities: somebody waits for a still

PATIENCE = 90.0  # seconds for a still: a browser that has to start on a busy machine takes some of them
FIRST_LOOK, LONGEST_PAUSE = 0.05, 0.4  # seconds


class NoPicture(Exception):
    """The frame cannot be shown now; the message says what to do."""


def draw_posters_soon(project_id: UUID) -> None:
    """Whatever is missing of this project. Asking again before the worker begins changes nothing."""
    with suppress(AlreadyEnqueued):
        task = app.configure_task(DRAW_POSTERS, queue=QUEUE, priority=LATER, queueing_lock=f"posters of {project_id}")
        task.defer(project_id=str(project_id))


def picture_of(shot: Shot, project_id: UUID) -> bytes:
    """From the worker's browser, or as it was drawn before. Raises NoPicture."""
    if (content := _find(shot, project_id, again=True)) is not None:
        return content
    with suppress(AlreadyEnqueued):  # somebody else waits for the same
        task = app.configure_task(DRAW_STILL, queue=QUEUE, priority=SOON, queueing_lock=f"still {shot.key}")
        task.defer(project_id=str(project_id), shot=shot.as_json())
    return _wait(shot, project_id)


def _wait(shot: Shot, project_id: UUID) -> bytes:
    until, pause = time.monotonic() + PATIENCE, FIRST_LOOK
    while time.monotonic() < until:
        if not connection.in_atomic_block:
            connection.close()  # others need it more
        time.sleep(pause)
        pause = min(pause * 1.5, LONGEST_PAUSE)
        if (content := _find(shot, project_id)) is not None:
            return content
    raise NoPicture(
        f"The worker did not draw this frame within {PATIENCE:.0f} seconds. Try again; when it keeps failing, see "
        "whether a worker is running: `python manage.py procrastinate worker`."
    )


def _find(shot: Shot, project_id: UUID, *, again: bool = False) -> bytes | None:
    """`again`: what failed before is tried once more."""
    still = Still.objects.filter(pk=shot.key, project=project_id).first()
    if still is None:
        return None
    if still.error and again:
        still.delete()
        return None
    if still.error:
        raise NoPicture(still.error)
    if (file := find_file(still)) is None:
        return None
    with file:
        content: bytes = file.read()
    return content
