"""Prompts: write, say, stop, try again. The answer itself arrives by fragment."""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_POST

from brain import orchestrator
from chat.drafting import keep_draft
from chat.forms import DraftForm, PromptForm
from chat.prompting import ask, ask_again
from projects.access import editable_project, person_of
from projects.answers import applied, first_error, refused, says_why


@login_required
@require_POST
@says_why
def create_message(request: HttpRequest, project_id: UUID) -> HttpResponse:
    project, form = editable_project(request, project_id), PromptForm(request.POST)
    if not form.is_valid():
        return refused(first_error(form))
    said = form.cleaned_data
    version = ask(
        project,
        said["prompt"],
        by=person_of(request),
        message_id=said["id"],
        scene_id=said["scene_id"],
        asset_ids=said["asset_ids"],
    )
    return applied(version)


@login_required
@require_POST
@says_why
def save_draft(request: HttpRequest, project_id: UUID) -> HttpResponse:
    """What is in the composer; the page says so when somebody pauses. 409 when it was sent from another page."""
    project, form = editable_project(request, project_id), DraftForm(request.POST)
    if not form.is_valid():
        return refused(first_error(form))
    said = form.cleaned_data
    version = keep_draft(
        project,
        said["prompt"],
        by=person_of(request),
        message_id=said["id"],
        scene_id=said["scene_id"],
        asset_ids=said["asset_ids"],
    )
    return applied(version) if version else HttpResponse(status=204)


@login_required
@require_POST
@says_why
def stop_answer(request: HttpRequest, project_id: UUID, message_id: UUID) -> HttpResponse:
    project = editable_project(request, project_id)
    answer = get_object_or_404(project.messages, pk=message_id, is_brain=True)
    return applied(orchestrator.stop(answer, by=person_of(request)))


@login_required
@require_POST
@says_why
def retry_answer(request: HttpRequest, project_id: UUID, message_id: UUID) -> HttpResponse:
    project = editable_project(request, project_id)
    prompt = get_object_or_404(project.messages, replies=message_id)
    return applied(ask_again(project, prompt, by=person_of(request)))
