"""Where people sign up by invitation only: who has just followed one, and where it leads once they have an account."""

from allauth.account.adapter import get_adapter
from django.http import HttpRequest

KEY = "invitation"


def remember_invitation(request: HttpRequest, address: str, *, email: str = "") -> None:
    """For the view of an invitation that is good, when a visitor opens it at `address`.

    Whoever has the link that was sent to `email` reads that mailbox: who signs up with it need not confirm it again.
    """
    request.session[KEY] = address
    if email:
        get_adapter(request).stash_verified_email(request, email)


def find_invitation(request: HttpRequest) -> str | None:
    """The address of the invitation that this visitor follows."""
    return request.session.get(KEY)


def forget_invitation(request: HttpRequest) -> None:
    """One invitation is one account."""
    request.session.pop(KEY, None)
