"""Posters as files: of a project, for its members."""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import FileResponse, HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from projects.access import visible_project
from projects.models import Project
from scenes.posters.asking import draw_posters_soon
from scenes.posters.keeping import find_file, is_worth_another_try

_KEPT = {"Cache-Control": "private, max-age=31536000, immutable", "X-Content-Type-Options": "nosniff"}


@login_required
@require_GET
def poster(request: HttpRequest, project_id: UUID, key: str) -> HttpResponse | FileResponse:
    return answer_with_poster(visible_project(request, project_id), key)


def answer_with_poster(project: Project, key: str) -> HttpResponse | FileResponse:
    """For whoever may see the project. 202 while it is being drawn, 204 when it cannot be."""
    still = project.stills.filter(pk=key).first()
    if still and still.error and not is_worth_another_try(still):
        return HttpResponse(status=204)
    if still and (file := find_file(still)):
        return FileResponse(file, content_type=f"image/{still.kind}", headers=_KEPT)
    draw_posters_soon(project.pk)
    return HttpResponse(status=202, headers={"Cache-Control": "no-store"})
