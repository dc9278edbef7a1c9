"""Undo and redo of the workspace: what one did last, or the version that an answer shows."""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from projects import operations
from projects.access import editable_project, person_of
from projects.answers import applied, first_error, refused, says_why
from projects.forms import UndoForm


@login_required
@require_POST
@says_why
def undo(request: HttpRequest, project_id: UUID) -> HttpResponse:
    project, form = editable_project(request, project_id), UndoForm(request.POST)
    if not form.is_valid():
        return refused(first_error(form))
    version = operations.undo(project, by=person_of(request), number=form.cleaned_data["version"])
    return applied(version, notice=version.summary)


@login_required
@require_POST
@says_why
def redo(request: HttpRequest, project_id: UUID) -> HttpResponse:
    version = operations.redo(editable_project(request, project_id), by=person_of(request))
    return applied(version, notice=version.summary)
