"""The memory of a project and of a person: shown and edited by hand, by the same changes as from the chat."""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from brain.errors import ToolRefused
from brain.forms import RememberForm
from brain.memory import standard
from projects import state
from projects.access import editable_project, person_of, visible_project
from projects.answers import applied, first_error, refused, says_why
from projects.changes import Forget, Remember
from projects.models import Preference


@never_cache
@login_required
@require_GET
def own_memory(request: HttpRequest, project_id: UUID) -> HttpResponse:
    """What is remembered of who asks. No part of the project's fragments, which everybody in it gets."""
    project = visible_project(request, project_id)
    own = Preference.objects.filter(person=person_of(request))
    return render(request, "brain/_own_memory.html", {"project": project, "preferences": own})


@login_required
@require_POST
@says_why
def remember(request: HttpRequest, project_id: UUID) -> HttpResponse:
    project, form = editable_project(request, project_id), RememberForm(request.POST)
    if not form.is_valid():
        return refused(first_error(form))
    said = form.cleaned_data
    try:
        value = standard(said["key"], said["value"])
    except ToolRefused as impossible:
        return refused(str(impossible))
    change = Remember(key=said["key"], value=value, personal=said["personal"], replaces=said["replaces"])
    return applied(state.apply(project, change, by=person_of(request)))


@login_required
@require_POST
@says_why
def forget(request: HttpRequest, project_id: UUID, preference_id: UUID) -> HttpResponse:
    project = editable_project(request, project_id)
    return applied(state.apply(project, Forget(preference_id=preference_id), by=person_of(request)))
