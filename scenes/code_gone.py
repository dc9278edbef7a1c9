"""The code of a scene that somebody deleted while another one wrote it: still to be read, and to be brought back."""

from typing import Any
from uuid import UUID

from django.contrib.auth.models import User
from django.db.models import Max
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from projects import state
from projects.access import person_of
from projects.changes import EditScene, RestoreScene
from projects.errors import ChangeRefused
from projects.models import Project, Version
from scenes.checking import check
from scenes.findings import SceneRejected
from scenes.forms import CodeForm
from scenes.models import Iteration


def find_deletion(project: Project, scene_id: UUID) -> Iteration:
    """Its last one. 404 for what never was a scene of this project."""
    deletions = project.iterations.filter(scene_id=scene_id, operation=Iteration.Operation.DELETE)
    return get_object_or_404(deletions.select_related("author").order_by("-version")[:1])


def show_gone(
    request: HttpRequest, deletion: Iteration, *, code: str = "", problems: tuple[Any, ...] = (), status: int = 200
) -> HttpResponse:
    """What it was, or what the person typed since, and why it could not be brought back."""
    scene = deletion.before or {}
    context = {
        "deletion": deletion,
        "name": scene["name"],
        "tsx_code": code or scene["tsx_code"],
        "who": display_name(deletion.author),
        "problems": problems,
    }
    return render(request, "scenes/_code_gone.html", context, status=status)


def bring_back(request: HttpRequest, project: Project, deletion: Iteration) -> Version | HttpResponse:
    """The scene where it stood, with the code that was sent, as one version; or the page that says why not."""
    form = CodeForm(request.POST)
    code = request.POST.get("tsx_code", "").replace("\r\n", "\n")
    if not form.is_valid() or "bring_back" not in request.POST:
        return show_gone(request, deletion, code=code, status=409)
    project_iterations = project.iterations.filter(scene_id=deletion.scene_id)
    revision = project_iterations.aggregate(last=Max("revision"))["last"] + 1
    try:
        proof = check(code, props=(deletion.before or {})["props"], **project.format)
        restore = RestoreScene(scene_id=deletion.scene_id, iteration_id=deletion.pk)
        edit = EditScene(scene_id=deletion.scene_id, based_on=revision, tsx_code=code, duration=proof.duration)
        return state.apply(project, restore, edit, by=person_of(request))
    except SceneRejected as rejected:
        return show_gone(request, deletion, code=code, problems=rejected.findings, status=422)
    except ChangeRefused as refused:
        problem = {"severity": "error", "message": str(refused)}
        return show_gone(request, deletion, code=code, problems=(problem,), status=422)


def display_name(person: User | None) -> str:
    return person.get_full_name() or person.get_username() if person else "Somebody"
