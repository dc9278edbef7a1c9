"""Components as files: immutable, named by their content, for whoever may see a project that uses them."""

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseNotModified
from django.views.decorators.http import require_GET

from projects.models import Project
from scenes.models import Scene
from scenes.storage import find_program


@login_required
@require_GET
def component(request: HttpRequest, sha256: str) -> HttpResponse:
    projects = Project.objects.visible_to(request.user)
    if not Scene.objects.filter(component=sha256, project__in=projects).exists():
        raise Http404("No scene of yours has this component.")
    return answer_with_component(request, sha256)


def answer_with_component(request: HttpRequest, sha256: str) -> HttpResponse:
    """For whoever may have it."""
    etag = f'"{sha256}"'
    if request.headers.get("If-None-Match") == etag:
        return HttpResponseNotModified(headers={"ETag": etag})
    program = find_program(sha256)
    if program is None:
        raise Http404("This component could not be compiled again.")
    # Text, never JavaScript: only the sandboxed frame may turn it into a program.
    return HttpResponse(
        program,
        content_type="text/plain; charset=utf-8",
        headers={"ETag": etag, "Cache-Control": "private, max-age=31536000, immutable"},
    )
