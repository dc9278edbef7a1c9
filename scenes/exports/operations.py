"""What people and programs do with exports, whichever door they come through. Each change raises ChangeRefused."""

from collections.abc import Sequence
from uuid import UUID, uuid4

from django.contrib.auth.models import User
from django.core.files import File
from django.core.files.storage import storages

from projects import changes as c
from projects import state
from projects.models import Person, Project, Version
from scenes.exports.errors import Expired, NotReady
from scenes.exports.listing import visible_exports
from scenes.models import Export


def request_export(
    project: Project,
    *,
    by: User | None,
    format: str,
    height: int = 0,
    quality: str = "final",
    fps: int | None = None,
    frame: int | None = None,
    gif_width: int | None = None,
    shapes: Sequence[str] | None = None,
    version: int | None = None,
    request_id: str | None = None,
) -> list[Export]:
    """A file of the film as it is now, or as it was after `version`; with `shapes` one for each, in their order.

    `height` in pixels, without it the project's own; GIFs have a width and audio has neither. The same `request_id`
    gives the same exports again.
    """
    height = height or project.height + project.height % 2
    group = uuid4() if shapes else None
    wanted: Sequence[str | None] = shapes or [None]
    wishes = [
        c.RequestExport(
            format=format,
            height=height,
            quality=quality,
            fps=fps,
            frame=frame,
            width=gif_width,
            shape=shape,
            group=group,
            version=version,
        )
        for shape in wanted
    ]
    applied = state.apply(project, *wishes, by=by, request_id=request_id)
    exports = Export.objects.filter(project=project, request_id=applied.request_id).in_bulk()
    return [exports[wanted] for wanted in _asked_for_by(applied) if wanted in exports]


def cancel_export(export: Export, *, by: User | None, request_id: str | None = None) -> Version:
    return state.apply(export.project, c.CancelExport(export_id=export.pk), by=by, request_id=request_id)


def retry_export(export: Export, *, by: User | None, request_id: str | None = None) -> Version:
    """For one that failed, was cancelled or is not kept any more."""
    return state.apply(export.project, c.RetryExport(export_id=export.pk), by=by, request_id=request_id)


def delete_export(export: Export, *, by: User | None, request_id: str | None = None) -> Version:
    """For one that is over. Its file goes with it."""
    return state.apply(export.project, c.DeleteExport(export_id=export.pk), by=by, request_id=request_id)


def find_export(person: Person, project: Project, export_id: UUID) -> Export | None:
    """None for whoever may not see the project."""
    return visible_exports(person).filter(pk=export_id, project=project).first()


def require_file(export: Export) -> None:
    """Raises NotReady or Expired, with a sentence, when there is nothing to hand out."""
    if export.is_expired:
        raise Expired("This export's file is not kept any more. Make it again: what did not change is made quickly.")
    if export.state != Export.State.DONE:
        raise NotReady(_why_not(export))


def file_of(export: Export) -> File:
    """Raises NotReady or Expired, with a sentence, and OSError while the storage is down."""
    require_file(export)
    try:
        return storages["exports"].open(export.file)
    except FileNotFoundError as missing:
        raise Expired("This export's file is missing in the storage. Delete the export and make it again.") from missing


def _why_not(export: Export) -> str:
    if export.is_active:
        return "This export is not ready yet. Wait until it is done."
    if export.state == Export.State.FAILED:
        return f"This export failed. {export.error}"
    return "This export was cancelled. Try it again."


def _asked_for_by(version: Version) -> list[UUID]:
    return [UUID(each["export_id"]) for each in version.changes if each["kind"] == c.RequestExport.__name__]
