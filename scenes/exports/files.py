"""The picture of an export. Its file is handed out by the API, and by links to it."""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.core.files.storage import storages
from django.http import FileResponse, Http404, HttpRequest
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET

from projects.access import visible_project
from scenes.exports.listing import list_exports
from scenes.models import Export

_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Cache-Control": "private, max-age=86400",  # its address changes when the export is made again
    "X-Content-Type-Options": "nosniff",
}


@login_required
@require_GET
def poster(request: HttpRequest, project_id: UUID, export_id: UUID) -> FileResponse:
    exports = list_exports(visible_project(request, project_id))
    return answer_with_poster(get_object_or_404(exports, pk=export_id))


def answer_with_poster(export: Export) -> FileResponse:
    """For whoever may have it."""
    if not export.poster:
        raise Http404("This export has no picture.")
    try:
        file = storages["exports"].open(export.poster)
    except FileNotFoundError as missing:
        raise Http404("The picture of this export is missing in the storage.") from missing
    return FileResponse(file, content_type="image/jpeg", headers=_HEADERS)
