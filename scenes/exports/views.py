"""Exports by hand: the form, and what is done with the exports in the list."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from projects.access import editable_project, person_of, visible_project
from projects.answers import STATUSES, applied, first_error, refusal, says_why
from projects.live.fragments import render_fragments
from projects.models import Project, Version
from scenes.exports import operations
from scenes.exports.forms import ExportForm, OlderForm
from scenes.exports.listing import list_exports
from scenes.exports.news import find_news_since
from scenes.exports.panel import ExportPanel
from scenes.exports.shown import show_exports
from scenes.models import Export

PAGE = 20


@never_cache
@login_required
@require_GET
def form(request: HttpRequest, project_id: UUID) -> HttpResponse:
    """With what is chosen so far: what it is likely to cost follows from it."""
    return _form(request, ExportPanel(editable_project(request, project_id), request.GET or None))


@login_required
@require_http_methods(["POST"])
def request_export(request: HttpRequest, project_id: UUID) -> HttpResponse:
    """What is refused is answered with the form again, and everything that was chosen in it."""
    project, asked = editable_project(request, project_id), ExportForm(request.POST)
    if not asked.is_valid():
        return _form(request, ExportPanel(project, request.POST, refusal=first_error(asked)), status=422)
    exact, shown = asked.cleaned_data["exact"], asked.cleaned_data["version"]
    if shown and not exact and (news := find_news_since(project, shown)):
        return _form(request, ExportPanel(project, request.POST, news=news, shown=shown), status=409)
    try:
        operations.request_export(project, by=person_of(request), version=exact or shown, **asked.wish)
    except tuple(STATUSES) as error:
        status = refusal(error).status_code
        return _form(request, ExportPanel(project, request.POST, refusal=str(error)), status=status)
    project.refresh_from_db(fields=["version"])
    return HttpResponse(status=204, headers={"X-Project-Version": str(project.version)})


@login_required
@require_GET
def newest(request: HttpRequest, project_id: UUID) -> JsonResponse:
    """The list as the page has it, for whoever looks at it while the video goes on: it says how far it went."""
    html = render_fragments(visible_project(request, project_id), ["exports"])
    return JsonResponse({"fragments": [{"id": name, "html": each} for name, each in html.items()]})


@login_required
@require_GET
@says_why
def older(request: HttpRequest, project_id: UUID) -> HttpResponse:
    """The exports that the page's own list does not reach."""
    project, asked = visible_project(request, project_id), OlderForm(request.GET)
    if not asked.is_valid():
        return HttpResponse(first_error(asked), status=422)
    last = get_object_or_404(project.exports, pk=asked.cleaned_data["below"])
    most = PAGE * asked.cleaned_data["pages"]
    rows = list(list_exports(project).filter(created_at__lt=last.created_at)[: most + 1])
    context = {"project": project, "exports": show_exports(rows[:most]), "more": len(rows) > most}
    return render(request, "exports/_older.html", context)


def _door(operation: Callable[..., Version]) -> Callable[..., HttpResponse]:
    """A view that does this to the export in the address."""

    @login_required
    @require_POST
    @says_why
    def view(request: HttpRequest, project_id: UUID, export_id: UUID) -> HttpResponse:
        return applied(operation(_export(request, project_id, export_id), by=person_of(request)))

    return view


def _export(request: HttpRequest, project_id: UUID, export_id: UUID) -> Export:
    project: Project = editable_project(request, project_id)
    return get_object_or_404(list_exports(project), pk=export_id)


def _form(request: HttpRequest, panel: ExportPanel, **how: Any) -> HttpResponse:
    return render(request, "exports/_form.html", {"project": panel.project, "panel": panel}, **how)


cancel = _door(operations.cancel_export)
retry = _door(operations.retry_export)
delete = _door(operations.delete_export)
