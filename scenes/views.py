"""Changing scenes by hand: one door for each kind of change."""

from collections.abc import Callable
from uuid import UUID

from django import forms
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from projects import changes, state
from projects.access import editable_project, person_of
from projects.answers import applied, first_error, refused, says_why
from scenes.forms import LayoutForm, MoveForm, RenameForm, SceneForm, TrimForm


def _door(form_class: type[forms.Form], change: type) -> Callable[..., HttpResponse]:
    """A view that turns a form's fields into one change of the scene in the address."""

    @login_required
    @require_POST
    @says_why
    def view(request: HttpRequest, project_id: UUID, scene_id: UUID) -> HttpResponse:
        project, form = editable_project(request, project_id), form_class(request.POST)
        if not form.is_valid():
            return refused(first_error(form))
        wanted = change(scene_id=scene_id, **form.cleaned_data)
        return applied(state.apply(project, wanted, by=person_of(request)))

    return view


move_scene = _door(MoveForm, changes.MoveScene)
trim_scene = _door(TrimForm, changes.TrimScene)
rename_scene = _door(RenameForm, changes.RenameScene)
duplicate_scene = _door(SceneForm, changes.DuplicateScene)
delete_scene = _door(SceneForm, changes.DeleteScene)
note_layout = _door(LayoutForm, changes.NoteLayout)
