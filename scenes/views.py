"""Changing scenes by hand: one door for each kind of change."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django import forms
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from projects import state
from projects.access import editable_project, person_of
from projects.answers import applied, first_error, refused, says_why
from projects.changes import NoteLayout
from projects.models import Project, Version
from scenes import operations
from scenes.forms import LayoutForm, MoveForm, RenameForm, RestoreForm, SceneForm, TrimForm


def _door(
    form_class: type[forms.Form], operation: Callable[..., Version], *, says_what: bool = False
) -> Callable[..., HttpResponse]:
    """A view that carries out one operation on the scene in the address, as the form's fields say."""

    @login_required
    @require_POST
    @says_why
    def view(request: HttpRequest, project_id: UUID, scene_id: UUID) -> HttpResponse:
        project, form = editable_project(request, project_id), form_class(request.POST)
        if not form.is_valid():
            return refused(first_error(form))
        version = operation(project, scene_id, by=person_of(request), **form.cleaned_data)
        return applied(version, notice=version.summary if says_what else "")

    return view


def _note_layout(project: Project, scene_id: UUID, *, by: Any, **fields: Any) -> Version:
    """What pages report by themselves: nothing that a person or a program asks for."""
    return state.apply(project, NoteLayout(scene_id=scene_id, **fields), by=by)


move_scene = _door(MoveForm, operations.move_scene)
trim_scene = _door(TrimForm, operations.trim_scene)
rename_scene = _door(RenameForm, operations.rename_scene)
duplicate_scene = _door(SceneForm, operations.duplicate_scene)
delete_scene = _door(SceneForm, operations.delete_scene)
restore_scene = _door(RestoreForm, operations.restore_scene, says_what=True)
note_layout = _door(LayoutForm, _note_layout)
