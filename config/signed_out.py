"""A page whose session has ended is told so: the sign-in page would look to its script like an answer."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import resolve_url

from projects.answers import refused

SENTENCE = "You are signed out. What you wrote is kept: sign in again, in another tab if you like, and go on here."


def answer_scripts_plainly(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[..., HttpResponse]:
    """Middleware: to what a page's script asked (they say so with HX-Request), 401 instead of the way to sign in."""

    def middleware(request: HttpRequest) -> HttpResponse:
        answer = get_response(request)
        asked_by_script = request.headers.get("HX-Request") == "true"
        if asked_by_script and answer.status_code == 302 and _leads_to_sign_in(answer):
            return refused(SENTENCE, status=401, kind="denied")
        return answer

    return middleware


def _leads_to_sign_in(answer: HttpResponse) -> bool:
    return answer["Location"].partition("?")[0] == resolve_url(settings.LOGIN_URL)
