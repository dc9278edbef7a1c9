"""The video's sound by hand: which asset is heard below all scenes, and how loud."""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from projects.access import editable_project, person_of
from projects.answers import applied, first_error, refused, says_why
from projects.audio import SoundTrack
from projects.forms import SoundForm
from projects.operations import set_project


@login_required
@require_POST
@says_why
def set_sound(request: HttpRequest, project_id: UUID) -> HttpResponse:
    project, form = editable_project(request, project_id), SoundForm(request.POST)
    if not form.is_valid():
        return refused(first_error(form))
    before = SoundTrack.of_json(project.audio) if project.audio else None
    return applied(set_project(project, by=person_of(request), audio=form.track(before)))


@login_required
@require_POST
@says_why
def remove_sound(request: HttpRequest, project_id: UUID) -> HttpResponse:
    project = editable_project(request, project_id)
    return applied(set_project(project, by=person_of(request), without_audio=True))
