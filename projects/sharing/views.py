"""Who belongs to a project, by hand: owners let people in and out, and everybody may leave."""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_POST

from projects import state
from projects.access import owned_project, person_of, visible_project
from projects.answers import applied, first_error, refused, says_why
from projects.changes import Invite, Leave, RemoveMember, RevokeInvitation, SetRole
from projects.models import Role
from projects.sharing.forms import InvitationForm, MemberForm, RoleForm
from projects.sharing.inviting import let_in


@login_required
@require_POST
@says_why
def add_member(request: HttpRequest, project_id: UUID) -> HttpResponse:
    project, form = owned_project(request, project_id), MemberForm(request.POST)
    if not form.is_valid():
        return refused(first_error(form))
    said = form.cleaned_data
    done = let_in(project, said["who"], said["role"], by=person_of(request), absolute=request.build_absolute_uri)
    return applied(done.version, notice=done.sentence)


@login_required
@require_POST
@says_why
def set_role(request: HttpRequest, project_id: UUID, user_id: int) -> HttpResponse:
    project, form = owned_project(request, project_id), RoleForm(request.POST)
    if not form.is_valid():
        return refused(first_error(form))
    change = SetRole(user_id=user_id, role=form.cleaned_data["role"])
    return applied(state.apply(project, change, by=person_of(request)))


@login_required
@require_POST
@says_why
def transfer(request: HttpRequest, project_id: UUID, user_id: int) -> HttpResponse:
    """This member is the owner, and who was it before goes on as an editor: both or neither."""
    project, me = owned_project(request, project_id), person_of(request)
    changes = SetRole(user_id=user_id, role=Role.OWNER), SetRole(user_id=me.pk, role=Role.EDITOR)
    return applied(state.apply(project, *changes, by=me), notice="The video has a new owner. You are an editor now.")


@login_required
@require_POST
@says_why
def remove_member(request: HttpRequest, project_id: UUID, user_id: int) -> HttpResponse:
    project = owned_project(request, project_id)
    return applied(state.apply(project, RemoveMember(user_id=user_id), by=person_of(request)))


@login_required
@require_POST
@says_why
def leave(request: HttpRequest, project_id: UUID) -> HttpResponse:
    state.apply(visible_project(request, project_id), Leave(), by=person_of(request))
    return HttpResponse(status=204, headers={"HX-Redirect": reverse("projects:list")})


@login_required
@require_POST
@says_why
def create_invitation(request: HttpRequest, project_id: UUID) -> HttpResponse:
    project, form = owned_project(request, project_id), InvitationForm(request.POST)
    if not form.is_valid():
        return refused(first_error(form))
    said = form.cleaned_data
    invite = Invite(role=said["role"], most_uses=1 if said["is_for_one"] else None, expires_at=form.expires_at)
    return applied(state.apply(project, invite, by=person_of(request)))


@login_required
@require_POST
@says_why
def revoke_invitation(request: HttpRequest, project_id: UUID, invitation_id: UUID) -> HttpResponse:
    project = owned_project(request, project_id)
    return applied(state.apply(project, RevokeInvitation(invitation_id=invitation_id), by=person_of(request)))
