"""Undo and redo of the workspace: what one did last, or the version that an answer shows."""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from projects import state
from projects.access import editable_project, person_of
from projects.answers import applied, first_error, refused, says_why
from projects.changes import UndoVersion
from projects.forms import UndoForm
from projects.models import Project
from projects.proving import prove
from projects.versions import redoable, undoable


@login_required
@require_POST
@says_why
def undo(request: HttpRequest, project_id: UUID) -> HttpResponse:
    project, form = editable_project(request, project_id), UndoForm(request.POST)
    if not form.is_valid():
        return refused(first_error(form))
    if number := form.cleaned_data["version"]:
        return _take_back(request, project, number)
    step = undoable(project, person_of(request))
    return _take_back(request, project, step.number) if step else refused("There is nothing of yours to undo.")


@login_required
@require_POST
@says_why
def redo(request: HttpRequest, project_id: UUID) -> HttpResponse:
    project = editable_project(request, project_id)
    step = redoable(project, person_of(request))
    return _take_back(request, project, step.number) if step else refused("There is nothing to redo.")


def _take_back(request: HttpRequest, project: Project, number: int) -> HttpResponse:
    change = UndoVersion(number=number)
    prove(project, change)
    version = state.apply(project, change, by=person_of(request))
    return applied(version, notice=version.summary)
