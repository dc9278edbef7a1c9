"""What changes of people do to memberships and invitations. Called under the project's lock, by nobody else."""

from datetime import timedelta

from django.contrib.auth.models import User
from django.db.models import F
from django.utils import timezone

from projects import changes as c
from projects.errors import Conflict, InvalidChange, TooMany
from projects.models import Invitation, Membership, Role, Version

MOST_AN_HOUR = 30  # invitations by one person: enough for a team, too few to flood anybody's mailbox
_BEST_FIRST = [Role.OWNER, Role.EDITOR, Role.VIEWER]


def change_people(change: c.PeopleChange, version: Version) -> None:
    match change:
        case c.AddMember():
            _add(change, version)
        case c.SetRole():
            _set_role(change, version)
        case c.RemoveMember():
            _member(change.user_id, version).delete()
            version.project.invitations.filter(email="", revoked_at=None).update(revoked_at=timezone.now())
            _require_an_owner(version, "Make somebody else an owner first: a video needs one.")
        case c.Leave():
            _member(_author(version).pk, version).delete()
            _require_an_owner(
                version, "You are the last owner. Transfer the video to somebody else, then you can leave."
            )
        case c.Invite():
            _invite(change, version)
        case c.RevokeInvitation():
            open_ones = version.project.invitations.open().filter(pk=change.invitation_id)
            if not open_ones.update(revoked_at=timezone.now()):
                raise Conflict("This invitation has ended already.")
        case c.Join():
            _join(change, version)


def _add(change: c.AddMember, version: Version) -> None:
    person = User.objects.filter(pk=change.user_id, is_active=True).first()
    if person is None:
        raise InvalidChange("There is no such account here. Invite them by e-mail or by a link.")
    member, is_new = Membership.objects.get_or_create(
        project=version.project, user=person, defaults={"role": _known(change.role)}
    )
    if not is_new:
        raise Conflict(f"{person.get_username()} is {member.role} of this video already.")


def _set_role(change: c.SetRole, version: Version) -> None:
    member = _member(change.user_id, version)
    member.role = _known(change.role)
    member.save(update_fields=["role"])
    _require_an_owner(version, "You are the last owner. Make somebody else an owner first.")


def _invite(change: c.Invite, version: Version) -> None:
    if change.role not in (Role.EDITOR, Role.VIEWER):
        raise InvalidChange("An invitation makes somebody an editor or a viewer. Owners are made of members.")
    if change.expires_at and change.expires_at <= timezone.now():
        raise InvalidChange("The invitation would have expired already. Choose a later time.")
    if version.author and _sent_lately(version.author) >= MOST_AN_HOUR:
        raise TooMany(f"You have made {MOST_AN_HOUR} invitations within an hour. Wait a while, or share one link.")
    # The newest to an address counts: it may have another role.
    if change.email:
        version.project.invitations.open().filter(email__iexact=change.email).update(revoked_at=timezone.now())
    Invitation.objects.create(
        id=change.invitation_id,
        project=version.project,
        role=change.role,
        email=change.email,
        invited_by=version.author,
        most_uses=1 if change.email else change.most_uses,
        expires_at=change.expires_at,
    )


def _join(change: c.Join, version: Version) -> None:
    invitation = version.project.invitations.open().filter(pk=change.invitation_id).first()
    if invitation is None:
        raise Conflict("This invitation has ended. Ask for a new one.")
    member, is_new = Membership.objects.get_or_create(
        project=version.project, user=_author(version), defaults={"role": invitation.role}
    )
    if not is_new:
        if _BEST_FIRST.index(Role(member.role)) <= _BEST_FIRST.index(Role(invitation.role)):
            raise Conflict(f"You are {member.role} of this video already.")
        member.role = invitation.role
        member.save(update_fields=["role"])
    Invitation.objects.filter(pk=invitation.pk).update(uses=F("uses") + 1)


def _sent_lately(person: User) -> int:
    """Revoked and used ones too."""
    return Invitation.objects.filter(invited_by=person, created_at__gt=timezone.now() - timedelta(hours=1)).count()


def _member(user_id: int, version: Version) -> Membership:
    member = Membership.objects.filter(project=version.project, user_id=user_id).first()
    if member is None:
        raise Conflict("They are not a member of this video any more.")
    return member


def _require_an_owner(version: Version, sentence: str) -> None:
    """Looked at afterwards: what was done is taken back with the whole version."""
    if not version.project.memberships.filter(role=Role.OWNER, user__is_active=True).exists():
        raise InvalidChange(sentence)


def _author(version: Version) -> User:
    if version.author is None:
        raise InvalidChange("Only a person can join or leave.")
    return version.author


def _known(role: str) -> str:
    if role not in Role.values:
        raise InvalidChange(f"A role is {', '.join(Role.values[:-1])} or {Role.values[-1]}, and not “{role}”.")
    return role
