"""Letting somebody in: an account of this server becomes a member at once, an address gets an invitation."""

import smtplib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

import structlog
from django.conf import settings
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.core.mail import send_mail
from django.core.validators import validate_email
from django.db.models import Q
from django.template.loader import render_to_string
from django.utils import timezone

from projects import state
from projects.changes import AddMember, Invite
from projects.errors import InvalidChange
from projects.models import Invitation, Project, Version

log = structlog.get_logger()

BY_MAIL = timedelta(days=14)  # people are on holiday, and old mail is read by others


@dataclass(frozen=True, slots=True, kw_only=True)
class LetIn:
    """What came of it. `sentence` is for who asked; of an account that was added there is no invitation."""

    version: Version
    sentence: str
    invitation: Invitation | None = None


def let_in(
    project: Project, who: str, role: str, *, by: User, absolute: Callable[[str], str], request_id: str | None = None
) -> LetIn:
    """Add the account that is called `who`, or invite that address. `absolute` makes whole addresses of paths.

    An address is added like a name where it is known to be one account's: people of one server work together, and
    whoever does not want to be there leaves with a click. Every other address gets an invitation: an account may claim
    an address that it cannot read, and only who reads the mail is meant. Raises ChangeRefused.
    """
    if person := find_account(who):
        version = state.apply(project, AddMember(user_id=person.pk, role=role), by=by, request_id=request_id)
        return LetIn(version=version, sentence=f"{person.get_username()} is {role} of this video now.")
    if "@" not in who:
        raise InvalidChange(f"There is no account called “{who}” here. Invite them by e-mail or by a link.")
    try:
        validate_email(who)
    except ValidationError as invalid:
        raise InvalidChange(f"“{who}” is no e-mail address.") from invalid
    change = Invite(role=role, email=who, expires_at=timezone.now() + BY_MAIL)
    version = state.apply(project, change, by=by, request_id=request_id)
    invitation = Invitation.objects.get(pk=version.changes[0]["invitation_id"])
    # It stands also when its mail could not be sent: its link can be handed on.
    return LetIn(version=version, sentence=_send(invitation, project, by, absolute), invitation=invitation)


def sends_mail() -> bool:
    """False while mails only go to the terminal, as they do until EMAIL_URL is set."""
    return "console" not in settings.EMAIL_BACKEND


def find_account(who: str) -> User | None:
    """By name, or by an address that was confirmed, or that an administrator wrote down."""
    people = User.objects.filter(is_active=True)
    if named := people.filter(username__iexact=who).order_by("pk").first():
        return named
    if "@" not in who:
        return None
    confirmed = Q(emailaddress__email__iexact=who, emailaddress__verified=True)
    written_down = Q(email__iexact=who, emailaddress=None)
    having = list(people.filter(confirmed | written_down).distinct()[:2])
    return having[0] if len(having) == 1 else None


def _send(invitation: Invitation, project: Project, by: User, absolute: Callable[[str], str]) -> str:
    inviter = by.get_full_name() or by.get_username()
    context = {
        "inviter": inviter,
        "project": project,
        "invitation": invitation,
        "address": absolute(invitation.get_absolute_url()),
    }
    subject = " ".join(f"{inviter} invites you to “{project.title}”".split())  # a header is one line
    try:
        send_mail(subject, render_to_string("mail/invitation.txt", context), None, [invitation.email])
    except (smtplib.SMTPException, OSError) as error:
        log.warning("invitation.not_sent", project=str(project.pk), invitation=str(invitation.pk), reason=str(error))
        return (
            f"The mail to {invitation.email} could not be sent. Copy the link of the invitation and send it yourself."
        )
    if not sends_mail():
        return f"{invitation.email} is invited. This server sends no mail: copy the link and send it yourself."
    return f"An invitation is on its way to {invitation.email}."
