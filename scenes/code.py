"""A scene's code in the inspector: read it, change it, and nothing unproved becomes current."""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_http_methods

from projects.access import editable_project, person_of, visible_project
from projects.errors import ChangeRefused, Conflict
from projects.models import Project
from scenes.findings import SceneRejected
from scenes.forms import CodeForm
from scenes.models import Scene
from scenes.operations import edit_scene


@login_required
@require_http_methods(["GET", "POST"])
def inspect_code(request: HttpRequest, project_id: UUID, scene_id: UUID) -> HttpResponse:
    if request.method == "POST":
        project = editable_project(request, project_id)
        return _save(request, project, get_object_or_404(project.scenes, pk=scene_id))
    return _show(request, get_object_or_404(visible_project(request, project_id).scenes, pk=scene_id))


def _save(request: HttpRequest, project: Project, scene: Scene) -> HttpResponse:
    form = CodeForm(request.POST)
    if not form.is_valid():
        return _show(request, scene, form=form, status=422)
    try:
        version = edit_scene(project, scene.pk, by=person_of(request), **form.cleaned_data)
    except SceneRejected as rejected:
        return _show(request, scene, form=form, findings=rejected.findings, status=422)
    except Conflict as conflict:
        return _show(request, scene, form=form, conflict=conflict, status=409)
    except ChangeRefused as refused:
        form.add_error("tsx_code", str(refused))
        return _show(request, scene, form=form, status=422)
    scene.refresh_from_db()
    answer = _show(request, scene)
    answer["X-Project-Version"] = str(version.number)
    return answer


def _show(
    request: HttpRequest,
    scene: Scene,
    *,
    form: CodeForm | None = None,
    findings: tuple = (),
    conflict: Conflict | None = None,
    status: int = 200,
) -> HttpResponse:
    """The editor with the current code, or with what the person typed and why it was not taken."""
    form = form or CodeForm(initial={"tsx_code": scene.tsx_code, "based_on": scene.revision})
    context = {"scene": scene, "form": form, "findings": findings, "conflict": conflict}
    return render(request, "scenes/_code.html", context, status=status)
