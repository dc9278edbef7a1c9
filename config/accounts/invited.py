"""Where people sign up by invitation only: who has just followed one, and where it leads once they have an account."""

from django.http import HttpRequest

KEY = "invitation"


def remember_invitation(request: HttpRequest, address: str) -> None:
    """For the view of an invitation that is good, when a visitor opens it at `address`.

    That it was sent to somebody says nothing about who this is: links are handed on, and an address stays unconfirmed.
    """
    request.session[KEY] = address


def find_invitation(request: HttpRequest) -> str | None:
    """The address of the invitation that this visitor follows."""
    return request.session.get(KEY)


def forget_invitation(request: HttpRequest) -> None:
    """One invitation is one account."""
    request.session.pop(KEY, None)
