"""What changes of exports do to the rows. Called by `carry_out` under the project's lock, by nobody else."""

from typing import Any
from uuid import UUID

from django.conf import settings
from django.utils import timezone

from projects import changes as c
from projects.errors import Conflict, TooMany
from scenes.exports.asking import asked
from scenes.exports.waking import remove_files, wake_workers
from scenes.models import Export, ExportLease
from scenes.rendering.reading import film_of
from scenes.rendering.segments import length_of

State = Export.State


def change_exports(change: c.ExportChange, version: Any) -> None:
    match change:
        case c.RequestExport():
            _request(change, version)
        case _:
            _go_on(change, _find(change.export_id, version), version)


def _go_on(change: c.ExportChange, export: Export, version: Any) -> None:
    match change:
        case c.RetryExport():
            _retry(export, version)
        case c.CancelExport():
            _require(export, *Export.ACTIVE, otherwise=f"This export is {export.state} already.")
            _end(export, state=State.CANCELLED)
        case c.DeleteExport():
            _delete(export)
        case c.StartExport():
            _require_lease(export, change.worker)
            _set(export, state=State.RENDERING, started_at=export.started_at or timezone.now())
        case c.AdvanceExport():
            _require_lease(export, change.worker)
            _advance(export, State(change.state))
        case c.FinishExport():
            _require_lease(export, change.worker)
            made = {"file": change.file, "poster": change.poster, "size": change.size, "details": change.details}
            _end(export, state=State.DONE, findings=change.findings, **made)
        case c.FailExport():
            _require_lease(export, change.worker)
            _end(export, state=State.FAILED, findings=change.findings, error=change.error)
        case c.ExpireExport():
            _require(export, State.DONE)
            remove_files([export.file])
            _set(export, file="")


def _request(change: c.RequestExport, version: Any) -> None:
    project = version.project
    if Export.objects.filter(pk=change.export_id).exists():
        raise Conflict("This export was asked for before.")
    _refuse_too_many(version)
    now = film_of(project, version=change.version)
    film, output = asked(now, change, most_minutes=settings.EXPORT_MOST_MINUTES)
    Export.objects.create(
        id=change.export_id,
        project=project,
        version=change.version or version.number - 1,
        author=version.author,
        request_id=version.request_id,
        group=change.group,
        film=film.as_json(),
        output=output.as_json(),
        format=output.format,
        quality=output.quality,
        width=output.width,
        height=output.height,
        fps=output.fps,
        duration=length_of(film, output),
        queued_at=timezone.now(),
    )
    wake_workers()


def _retry(export: Export, version: Any) -> None:
    if not (export.is_expired or export.state in {State.FAILED, State.CANCELLED}):
        raise Conflict("This export is being made already, or its file is there.")
    _refuse_too_many(version)
    _set(
        export,
        state=State.QUEUED,
        queued_at=timezone.now(),
        started_at=None,
        finished_at=None,
        error="",
        findings=[],
        details={},
        size=None,
    )
    wake_workers()


def _advance(export: Export, to: State) -> None:
    _set(export, state=to)
    if to == State.QUEUED:
        ExportLease.objects.filter(export=export).delete()
        wake_workers()


def _end(export: Export, **values: Any) -> None:
    """Nobody makes it any more; a worker that still does finds its lease gone."""
    ExportLease.objects.filter(export=export).delete()
    _set(export, finished_at=timezone.now(), **values)


def _delete(export: Export) -> None:
    if export.is_active:
        raise Conflict("This export is being made. Cancel it first.")
    remove_files([export.file, export.poster])
    export.delete()


def _refuse_too_many(version: Any) -> None:
    if version.author is None:
        return
    waiting = Export.objects.filter(author=version.author, state__in=Export.ACTIVE).count()
    if waiting >= settings.EXPORT_MOST_WAITING:
        raise TooMany(f"{waiting} exports of yours are being made or wait. Wait until one is done, or cancel one.")


def _find(export_id: UUID, version: Any) -> Export:
    export = version.project.exports.filter(pk=export_id).first()
    if export is None:
        raise Conflict("This export was deleted.")
    return export


def _require(export: Export, *states: str, otherwise: str = "") -> None:
    if export.state not in states:
        raise Conflict(otherwise or f"This export is {export.state} meanwhile.")


def _require_lease(export: Export, worker: UUID) -> None:
    """A worker that was taken for dead, or whose export was cancelled, writes nothing any more."""
    _require(export, *Export.ACTIVE)
    if not ExportLease.objects.filter(export=export, worker=worker).exists():
        raise Conflict("Another worker makes this export meanwhile.")


def _set(export: Export, **values: Any) -> None:
    for name, value in values.items():
        setattr(export, name, value)
    export.save(update_fields=list(values))
