"""A scene's code in the inspector: read it, change it, and nothing unproved becomes current.

Who was slower than somebody else is shown both texts, and goes on with either.
"""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from projects.access import editable_project, person_of, visible_project
from projects.errors import ChangeRefused, Conflict
from projects.models import Project, Version
from scenes.code_gone import bring_back, display_name, find_deletion, show_gone
from scenes.differing import differences
from scenes.findings import SceneRejected
from scenes.forms import CodeForm
from scenes.models import Iteration, Scene
from scenes.operations import edit_scene


@login_required
@require_http_methods(["GET", "POST"])
def inspect_code(request: HttpRequest, project_id: UUID, scene_id: UUID) -> HttpResponse:
    find = editable_project if request.method == "POST" else visible_project
    project = find(request, project_id)
    scene = project.scenes.select_related("proof").filter(pk=scene_id).first()
    if scene is None:
        return _gone(request, project, find_deletion(project, scene_id))
    return _save(request, project, scene) if request.method == "POST" else _show(request, scene)


def _gone(request: HttpRequest, project: Project, deletion: Iteration) -> HttpResponse:
    if request.method == "GET":
        return show_gone(request, deletion)
    brought = bring_back(request, project, deletion)
    if isinstance(brought, HttpResponse):
        return brought
    return _saved(request, project.scenes.get(pk=deletion.scene_id), brought)


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
    return _saved(request, scene, version)


def _saved(request: HttpRequest, scene: Scene, version: Version) -> HttpResponse:
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
    if conflict and conflict.current:
        last = scene.project.iterations.filter(scene_id=scene.pk).select_related("author").first()
        context |= {
            "who": display_name(last.author if last else None),
            "lines": differences(conflict.current["tsx_code"], str(form["tsx_code"].value() or "")),
        }
    return render(request, "scenes/_code.html", context, status=status)
