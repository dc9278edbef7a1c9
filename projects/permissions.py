"""Who may carry out which changes. What is not said here is for owners and editors."""

from collections.abc import Sequence

from projects import changes as c
from projects.models import Person, Project, ProjectQuerySet

OWNERS_ONLY = c.AddMember | c.SetRole | c.RemoveMember | c.Invite | c.RevokeInvitation


def open_to(person: Person | None, changes: Sequence[c.Change]) -> ProjectQuerySet:
    """The projects in which `person` may do all of this; None is the system itself, which may everywhere."""
    if person is None:
        return Project.objects.all()
    if any(isinstance(change, c.UpkeepChange) for change in changes):
        return Project.objects.none()
    if any(isinstance(change, OWNERS_ONLY) for change in changes):
        return Project.objects.owned_by(person)
    if all(isinstance(change, c.Leave) for change in changes):
        return Project.objects.visible_to(person)
    if all(isinstance(change, c.Join) for change in changes):
        return Project.objects.all()  # the invitation lets them in, or does not
    return Project.objects.editable_by(person)
