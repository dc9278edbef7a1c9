"""Beside the work on an export: renews its lease, tells open pages how far it is, and says when the work must end."""

import time
from threading import Event, Thread
from types import TracebackType

import structlog
from django.conf import settings
from django.db import Error

from projects.live.passing import ExportPassing, publish
from scenes.exports.database import briefly
from scenes.exports.endings import Interrupted, NotOursAnyMore, TookTooLong, WorkerStops
from scenes.exports.leasing import LEASE, Claim, renew
from scenes.exports.progress import Progress

log = structlog.get_logger()

TELL_EVERY = 0.25  # seconds
RENEW_EVERY = 1.0  # seconds: so soon a cancellation is heard of
LATEST = LEASE.total_seconds() * 0.8  # seconds without renewing, after which another worker may begin


class Heartbeat:
    """A context. `worker_stops` is set when the whole worker is told to go."""

    def __init__(self, claim: Claim, progress: Progress, worker_stops: Event) -> None:
        self.claim, self.progress, self._worker_stops = claim, progress, worker_stops
        self._why: Interrupted | None = None
        self._over = Event()
        self._began = self._renewed = time.monotonic()
        self._told: ExportPassing | None = None
        self._thread = Thread(target=self._beat, name="export heartbeat", daemon=True)

    def __enter__(self) -> "Heartbeat":
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()
        self._thread.join()

    def must_end(self) -> bool:
        return self._why is not None or self._worker_stops.is_set()

    def why(self) -> Interrupted:
        """For whom `must_end` held."""
        return self._why or WorkerStops()

    def _beat(self) -> None:
        due = 0.0
        while not self._over.is_set():
            now = time.monotonic()
            if now - self._began > settings.EXPORT_DEADLINE:
                self._end(TookTooLong())
            try:
                if now >= due:
                    due = now + RENEW_EVERY
                    self._renew()
                self._tell()
            except Error as error:
                log.warning("exports.not_renewed", export=str(self.claim.export.pk), reason=str(error).strip())
            if time.monotonic() - self._renewed > LATEST:
                self._end(NotOursAnyMore())
            self._over.wait(TELL_EVERY)

    def _renew(self) -> None:
        done, scene, left = self.progress.done, self.progress.scene, self.progress.seconds_left
        if briefly(renew, self.claim, done=done, scene=scene, seconds_left=left):
            self._renewed = time.monotonic()
        else:
            self._end(NotOursAnyMore())

    def _tell(self) -> None:
        """Only what changed: nobody waits for the same words again."""
        passing = ExportPassing(
            export_id=self.claim.export.pk,
            done=self.progress.done,
            total=self.progress.total,
            scene=self.progress.scene,
            seconds_left=self.progress.seconds_left,
        )
        if passing != self._told:
            briefly(publish, self.claim.export.project_id, passing)
            self._told = passing

    def _end(self, why: Interrupted) -> None:
        self._why = self._why or why
