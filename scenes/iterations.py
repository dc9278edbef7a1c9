"""The history of one scene in the inspector: what became of it, and a way back to each of its states."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from projects.access import visible_project
from projects.answers import first_error, refused
from scenes.forms import PagesForm
from scenes.history import content_of
from scenes.models import Iteration, Scene

PAGE = 30
_NAMES = {"tsx_code": "new code", "props": "new values", "layout_json": "another layout"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """An iteration in words. It `is_now` where the scene is like this, so that there is nothing to restore."""

    iteration: Iteration
    what: str
    is_now: bool


@login_required
@require_GET
def iterations(request: HttpRequest, project_id: UUID, scene_id: UUID) -> HttpResponse:
    """Also of a scene that is gone."""
    project, form = visible_project(request, project_id), PagesForm(request.GET)
    if not form.is_valid():
        return refused(first_error(form))
    pages = form.cleaned_data["pages"] or 1
    steps = Iteration.objects.filter(project=project, scene_id=scene_id).select_related("author")
    rows = list(steps.order_by("-version", "-revision")[: PAGE * pages + 1])
    scene = project.scenes.filter(pk=scene_id).first()
    if not rows and scene is None:
        raise Http404("There never was such a scene.")
    shown = [_told(each, scene, project.fps) for each in rows[: PAGE * pages]]
    name = scene.name if scene else (rows[0].after or rows[0].before or {})["name"]
    more = pages + 1 if len(rows) > PAGE * pages else None
    context = {"project": project, "scene": scene, "scene_id": scene_id, "name": name, "steps": shown, "more": more}
    return render(request, "scenes/_iterations.html", context)


def _told(iteration: Iteration, scene: Scene | None, fps: int) -> Told:
    row = iteration.after or iteration.before or {}
    is_now = scene is not None and content_of(scene.as_row()) == content_of(row)
    return Told(iteration=iteration, what=what_was_done(iteration, fps), is_now=is_now)


def what_was_done(iteration: Iteration, fps: int) -> str:
    """“From 2.0 s to 3.0 s, new code”: what is different after it."""
    before, after = iteration.before, iteration.after
    if after is None:
        return "Deleted"
    if before is None:
        return "Added" if iteration.revision == 1 else "Brought back"
    if iteration.operation == Iteration.Operation.MOVE:
        return f"Moved from place {before['order'] + 1} to {after['order'] + 1}"
    parts = list(_differences(before, after, fps)) or ["no change"]
    sentence = ", ".join(parts)
    return sentence[:1].upper() + sentence[1:]


def _differences(before: dict[str, Any], after: dict[str, Any], fps: int) -> Any:
    if before["name"] != after["name"]:
        yield f"renamed from “{before['name']}” to “{after['name']}”"
    if before["duration"] != after["duration"]:
        yield f"from {before['duration'] / fps:.1f} s to {after['duration'] / fps:.1f} s"
    for field, name in _NAMES.items():
        if before[field] != after[field]:
            yield name
