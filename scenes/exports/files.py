"""The files of exports for those who may see the project."""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.core.files.storage import storages
from django.http import FileResponse, Http404, HttpRequest
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET

from projects.access import visible_project
from scenes.exports.errors import NoFile
from scenes.exports.listing import list_exports
from scenes.exports.operations import file_of
from scenes.models import Export

_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Cache-Control": "private, max-age=86400",
    "X-Content-Type-Options": "nosniff",
}


@login_required
@require_GET
def poster(request: HttpRequest, project_id: UUID, export_id: UUID) -> FileResponse:
    exports = list_exports(visible_project(request, project_id))
    return answer_with_poster(get_object_or_404(exports, pk=export_id))


@login_required
@require_GET
def file(request: HttpRequest, project_id: UUID, export_id: UUID) -> FileResponse:
    export = get_object_or_404(list_exports(visible_project(request, project_id)), pk=export_id)
    try:
        return FileResponse(file_of(export), as_attachment=True, filename=export.file)
    except NoFile as error:
        raise Http404(str(error)) from error


def answer_with_poster(export: Export) -> FileResponse:
    """For whoever may have it. A retry makes another one, so that it is not kept for ever."""
    if not export.poster:
        raise Http404("This export has no picture.")
    try:
        file = storages["exports"].open(export.poster)
    except FileNotFoundError as missing:
        raise Http404("The picture of this export is missing in the storage.") from missing
    return FileResponse(file, content_type=_type_of(export.poster), headers=_HEADERS)


def _type_of(name: str) -> str:
    return "image/png" if name.endswith(".png") else "image/jpeg"
