"""Going back in the workspace: undo and redo, the whole video as of a version, and the versions there are."""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from projects import operations
from projects.access import editable_project, person_of, visible_project
from projects.answers import Offer, applied, first_error, refused, says_why
from projects.errors import BuiltUpon
from projects.forms import OlderForm, RestoreForm, UndoForm
from projects.live.fragments import ON_DEMAND, render_fragments
from projects.models import Project
from projects.versions import list_steps
from scenes.posters.naming import steps_with_posters

PAGE = 30


@login_required
@require_POST
@says_why
def undo(request: HttpRequest, project_id: UUID) -> HttpResponse:
    project, form = editable_project(request, project_id), UndoForm(request.POST)
    if not form.is_valid():
        return refused(first_error(form))
    number, force = form.cleaned_data["version"], form.cleaned_data["force"]
    try:
        version = operations.undo(project, by=person_of(request), number=number, force=force)
    except BuiltUpon as error:
        return refused(str(error), status=409, kind="conflict", offer=_by_force(project, error))
    return applied(version, notice=version.summary)


@login_required
@require_POST
@says_why
def redo(request: HttpRequest, project_id: UUID) -> HttpResponse:
    project = editable_project(request, project_id)
    try:
        version = operations.redo(project, by=person_of(request))
    except BuiltUpon as error:
        return refused(str(error), status=409, kind="conflict", offer=_by_force(project, error))
    return applied(version, notice=version.summary)


@login_required
@require_POST
@says_why
def restore(request: HttpRequest, project_id: UUID) -> HttpResponse:
    project, form = editable_project(request, project_id), RestoreForm(request.POST)
    if not form.is_valid():
        return refused(first_error(form))
    version = operations.restore_project(project, by=person_of(request), version=form.cleaned_data["version"])
    return applied(version, notice=version.summary)


@login_required
@require_GET
def newest(request: HttpRequest, project_id: UUID) -> JsonResponse:
    """The lists of versions and histories as the page has them, for whoever looks at them while they change."""
    html = render_fragments(visible_project(request, project_id), ON_DEMAND)
    return JsonResponse({"fragments": [{"id": name, "html": each} for name, each in html.items()]})


@login_required
@require_GET
def older(request: HttpRequest, project_id: UUID) -> HttpResponse:
    """The versions that the page's own list does not reach."""
    project, form = visible_project(request, project_id), OlderForm(request.GET)
    if not form.is_valid():
        return refused(first_error(form))
    most = PAGE * form.cleaned_data["pages"]
    steps = list(list_steps(project).filter(number__lt=form.cleaned_data["below"])[: most + 1])
    steps_with_posters(project, steps, project.assets.all())
    context = {"project": project, "steps": steps[:most], "more": len(steps) > most}
    return render(request, "projects/_older.html", context)


def _by_force(project: Project, error: BuiltUpon) -> Offer:
    lost = "; ".join(error.lost[:5]) + (f"; and {len(error.lost) - 5} more" if len(error.lost) > 5 else "")
    return Offer(
        label="Take it back anyway",
        question="Take it back anyway?",
        consequence=f"This goes from the video as well: {lost}. It stays in the history, and Redo brings it back.",
        action="Take it back",
        address=reverse("projects:undo", args=[project.pk]),
        values={"version": error.number, "force": "on"},
    )
