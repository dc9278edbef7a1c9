"""Django's own views accept a token as well: whoever sends `Authorization: Token …` is that person, cookie or not."""

from collections.abc import Callable
from typing import Any

from django.contrib.auth.models import AnonymousUser, User
from django.http import HttpRequest, HttpResponse

from config.tokens import WRONG, find_token_text, person_of_token

Answer = Callable[[HttpRequest], HttpResponse]
SIGN_IN_FOR_THIS = (
    "A token does not open this page: sign in. Whoever finds a token cannot take the account over with it."
)
# What decides about accounts: passwords, e-mail addresses, tokens, and everything an administrator can do.
FOR_PEOPLE_ONLY = ("account/", "admin/")


class TokenRequests:
    """After Django's own authentication, which it overrules. No browser sends this header by itself, as it does
    cookies, so that no other site’s form can ride on it: such a request needs no CSRF token.
    """

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        text = find_token_text(request.headers.get("Authorization"))
        if text is not None:
            sign_in(request, person_of_token(text) or AnonymousUser())
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view: Any, *_: Any) -> HttpResponse | None:
        if not getattr(request, "by_token", False):
            return None
        if request.resolver_match and request.resolver_match.route.startswith(FOR_PEOPLE_ONLY):
            return refusal(SIGN_IN_FOR_THIS, status=403)
        if not request.user.is_authenticated and not hasattr(view, "cls"):  # the API says so in its own envelope
            return refusal(WRONG, status=401)
        return None


def sign_in(request: HttpRequest, person: User | AnonymousUser) -> None:
    """For this request only: the session stays as it is, and is not asked who somebody is."""

    async def asynchronously() -> User | AnonymousUser:
        return person

    request.user, request.auser = person, asynchronously
    request.by_token = True  # type: ignore[attr-defined]
    request._dont_enforce_csrf_checks = True  # type: ignore[attr-defined]


def refusal(sentence: str, *, status: int) -> HttpResponse:
    headers = {"WWW-Authenticate": "Token"} if status == 401 else {}
    return HttpResponse(sentence, content_type="text/plain; charset=utf-8", status=status, headers=headers)
