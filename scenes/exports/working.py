"""What a worker does: takes the export whose turn it is, makes it, and says how that ended."""

from contextlib import suppress
from pathlib import Path
from threading import Event

import structlog
from django.db import Error

from projects import changes as c
from projects import state
from projects.errors import ChangeRefused
from scenes.exports.database import briefly
from scenes.exports.endings import NotOursAnyMore
from scenes.exports.heartbeat import Heartbeat
from scenes.exports.leasing import MOST_TAKEOVERS, Claim, claim_next
from scenes.exports.making import Made, make
from scenes.exports.outcomes import DIED, failed, outcome_of
from scenes.exports.places import working_folder
from scenes.exports.progress import Progress
from scenes.exports.storing import remove, send
from scenes.models import Export
from scenes.rendering.errors import Stopped

log = structlog.get_logger()


def make_next(worker_stops: Event) -> bool:
    """Make the export whose turn it is. False when there is nothing to do."""
    claim = None if worker_stops.is_set() else briefly(claim_next)
    if claim is None:
        return False
    work_on(claim, worker_stops)
    return True


def work_on(claim: Claim, worker_stops: Event, progress: Progress | None = None) -> None:
    """Until it is done, or it is clear why not, which is said then."""
    export = claim.export
    with structlog.contextvars.bound_contextvars(export=str(export.pk), request_id=export.request_id):
        log.info("exports.begun", takeovers=claim.takeovers, format=export.format, height=export.height)
        try:
            _go_through(claim, worker_stops, progress or Progress(export.duration))
        except Error as error:
            # Nothing can be written now. The lease ends by itself, and somebody goes on when the database is back.
            log.warning("exports.database_lost", reason=str(error).strip())
            return
        except Exception as error:
            log.warning("exports.ended", reason=repr(error))
            if outcome := outcome_of(error, claim):
                with suppress(NotOursAnyMore):
                    _say(claim, outcome)


def _go_through(claim: Claim, worker_stops: Event, progress: Progress) -> None:
    if claim.takeovers > MOST_TAKEOVERS:
        _say(claim, failed(claim, DIED))
        return
    _say(claim, c.StartExport(export_id=claim.export.pk, worker=claim.worker))
    with Heartbeat(claim, progress, worker_stops) as heartbeat, working_folder(claim) as folder:
        try:
            made = make(
                claim.export,
                folder,
                progress=progress,
                must_end=heartbeat.must_end,
                on_encoding=lambda: _say(claim, _encoding(claim)),
            )
            _hand_over(claim, made, heartbeat)
        except Stopped as stopped:
            raise heartbeat.why() from stopped


def _hand_over(claim: Claim, made: Made, heartbeat: Heartbeat) -> None:
    """The file first, the row second: where one is named, it is there."""
    size = made.file.stat().st_size
    file, poster = _sent(claim, made.file, heartbeat), ""
    try:
        poster = _sent(claim, made.poster, heartbeat) if made.poster else ""
        finished = c.FinishExport(
            export_id=claim.export.pk,
            worker=claim.worker,
            file=file,
            poster=poster,
            size=size,
            findings=made.findings,
            details=made.details,
        )
        _say(claim, finished)
    except BaseException:
        for name in filter(None, (file, poster)):
            remove("exports", name)
        raise
    log.info("exports.done", size=size, **made.details)


def _sent(claim: Claim, path: Path, heartbeat: Heartbeat) -> str:
    name = f"exports/{claim.export.project_id}/{claim.export.pk}/{claim.worker}{path.suffix}"
    return send(path, "exports", name, stopped=heartbeat.must_end)


def _encoding(claim: Claim) -> c.AdvanceExport:
    return c.AdvanceExport(export_id=claim.export.pk, worker=claim.worker, state=Export.State.ENCODING.value)


def _say(claim: Claim, change: c.Change) -> None:
    """Raises NotOursAnyMore where the export was cancelled or given to another worker meanwhile."""
    try:
        briefly(state.apply, claim.export.project, change, by=None)
    except ChangeRefused as refused:
        raise NotOursAnyMore from refused
