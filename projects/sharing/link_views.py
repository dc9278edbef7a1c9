"""Public links by hand, and what the dialog shows of links: to those who may hand them on, and in no fragment."""

from typing import Any
from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from projects import state
from projects.access import editable_project, person_of
from projects.answers import applied, first_error, refused, says_why
from projects.changes import AddShare, DeleteShare, SetShare
from projects.models import Role
from projects.sharing.forms import ShareForm, ShareSettingsForm


@never_cache
@login_required
@require_GET
def links(request: HttpRequest, project_id: UUID) -> HttpResponse:
    """Whoever has a link of an invitation can become what it says, so that only owners see those."""
    project = editable_project(request, project_id)
    is_owner = project.memberships.filter(user=person_of(request), role=Role.OWNER).exists()
    context: dict[str, Any] = {
        "project": project,
        "invitations": project.invitations.open().select_related("invited_by") if is_owner else (),
        "shares": project.shares.select_related("created_by"),
        "origin": request.build_absolute_uri("/").rstrip("/"),
    }
    return render(request, "sharing/_links.html", context)


@login_required
@require_POST
@says_why
def create_share(request: HttpRequest, project_id: UUID) -> HttpResponse:
    project, form = editable_project(request, project_id), ShareForm(request.POST)
    if not form.is_valid():
        return refused(first_error(form))
    return applied(state.apply(project, AddShare(expires_at=form.expires_at), by=person_of(request)))


@login_required
@require_POST
@says_why
def set_share(request: HttpRequest, project_id: UUID, share_id: UUID) -> HttpResponse:
    project, form = editable_project(request, project_id), ShareSettingsForm(request.POST)
    share = get_object_or_404(project.shares, pk=share_id)
    if not form.is_valid():
        return refused(first_error(form))
    enabled = form.cleaned_data["enabled"]
    change = SetShare(
        share_id=share.pk,
        enabled=share.enabled if enabled is None else enabled,
        expires_at=form.expires_at(share.expires_at),
    )
    return applied(state.apply(project, change, by=person_of(request)))


@login_required
@require_POST
@says_why
def delete_share(request: HttpRequest, project_id: UUID, share_id: UUID) -> HttpResponse:
    project = editable_project(request, project_id)
    return applied(state.apply(project, DeleteShare(share_id=share_id), by=person_of(request)))
