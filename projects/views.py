"""The project list and the workspace: find through the person, form, apply, render."""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.csrf import ensure_csrf_cookie
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from chat.drafting import find_draft
from chat.prompting import ask, title_for
from projects import state
from projects.access import editable_project, person_of, visible_project
from projects.answers import applied, first_error, refused, says_why
from projects.forms import ProjectForm, TitleForm
from projects.listing import list_projects
from projects.live.workspace import page_context
from projects.models import Project, Role
from projects.operations import set_project
from scenes.exports.panel import ExportPanel
from scenes.posters.naming import with_first_posters


@login_required
@require_http_methods(["GET", "POST"])
def projects(request: HttpRequest) -> HttpResponse:
    return _create(request) if request.method == "POST" else _list(request, ProjectForm())


def _list(request: HttpRequest, form: ProjectForm, *, status: int = 200) -> HttpResponse:
    context = {"projects": with_first_posters(list_projects(request.user)), "form": form}
    return render(request, "projects/list.html", context, status=status)


def _create(request: HttpRequest) -> HttpResponse:
    form = ProjectForm(request.POST)
    if not form.is_valid():
        return _list(request, form, status=422)
    width, height = form.size
    title = form.cleaned_data["title"] or title_for(form.cleaned_data["prompt"])
    project = state.create_project(title, by=person_of(request), width=width, height=height)
    if prompt := form.cleaned_data["prompt"]:
        ask(project, prompt, by=person_of(request))
    return redirect(project)


@login_required
@ensure_csrf_cookie
@require_GET
def workspace(request: HttpRequest, project_id: UUID) -> HttpResponse:
    project = visible_project(request, project_id)
    role = project.memberships.get(user=person_of(request)).role
    draft = find_draft(project, request.user)
    own = {"role": role, "can_edit": role != Role.VIEWER, "draft": draft, "panel": ExportPanel(project)}
    return render(request, "projects/workspace.html", page_context(project) | own)


@login_required
@require_POST
@says_why
def rename_project(request: HttpRequest, project_id: UUID) -> HttpResponse:
    project, form = editable_project(request, project_id), TitleForm(request.POST)
    if not form.is_valid():
        return refused(first_error(form))
    return applied(set_project(project, by=person_of(request), title=form.cleaned_data["title"]))


@login_required
@require_POST
@says_why
def delete_project(request: HttpRequest, project_id: UUID) -> HttpResponse:
    project = get_object_or_404(Project.objects.owned_by(request.user), pk=project_id)
    state.delete_project(project, by=person_of(request))
    return HttpResponse(status=204, headers={"HX-Redirect": reverse("projects:list")})
