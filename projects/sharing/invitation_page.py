"""The page behind an invitation: who invites to what, and one button."""

from allauth.account.adapter import get_adapter
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from config.accounts.invited import remember_invitation
from projects import state
from projects.access import person_of
from projects.changes import Join
from projects.errors import ChangeRefused
from projects.models import Invitation, Person, Project
from projects.sharing.unlisted import unlisted


@unlisted
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def invitation(request: HttpRequest, token: str) -> HttpResponse:
    """Visitors may read it: they have the link. To accept it they sign in or up, and come back to this page."""
    found = Invitation.objects.open().filter(token=token).select_related("project", "invited_by").first()
    if found is None:
        return _ended(request, token)
    if request.method != "POST":
        return _show(request, found)
    if not request.user.is_authenticated:
        return redirect_to_login(request.get_full_path())
    try:
        state.apply(found.project, Join(invitation_id=found.pk), by=person_of(request))
    except ChangeRefused:  # they are a member already, or somebody used it up in the meantime
        if not _role_of(request.user, found.project):
            return _ended(request, token)
    return redirect(found.project)


def _show(request: HttpRequest, found: Invitation) -> HttpResponse:
    if not request.user.is_authenticated:
        remember_invitation(request, found.get_absolute_url())  # no proof of an address: owners can copy links
    context = {
        "invitation": found,
        "project": found.project,
        "role": _role_of(request.user, found.project),
        "can_sign_up": get_adapter(request).is_open_for_signup(request),
    }
    return render(request, "sharing/invitation.html", context)


def _ended(request: HttpRequest, token: str) -> HttpResponse:
    """Who joined by it and opens it again comes to the project."""
    used = Invitation.objects.filter(token=token).select_related("project").first()
    if used and _role_of(request.user, used.project):
        return redirect(used.project)
    return render(request, "sharing/invitation_ended.html", status=410 if used else 404)


def _role_of(person: Person, project: Project) -> str | None:
    return project.memberships.filter(user_id=person.pk or 0).values_list("role", flat=True).first()
