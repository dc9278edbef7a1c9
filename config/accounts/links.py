"""Signing in: by name and password, and once by the link that `python3 run.py` prints."""

from django.contrib.auth import login
from django.contrib.auth.models import User
from django.contrib.auth.tokens import default_token_generator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import urlsafe_base64_decode
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET


@never_cache
@require_GET
def sign_in_by_link(request: HttpRequest, uidb64: str, token: str) -> HttpResponse:
    """Signing in changes `last_login`, and with it what the token must be: a link works once."""
    person = _find_person(uidb64)
    if person is None or not default_token_generator.check_token(person, token):
        if request.user.is_authenticated:
            return redirect("projects:list")
        return render(request, "registration/link_expired.html", status=410)
    login(request, person, backend="django.contrib.auth.backends.ModelBackend")
    return redirect("projects:list")


def _find_person(uidb64: str) -> User | None:
    try:
        pk = int(urlsafe_base64_decode(uidb64))
    except (ValueError, OverflowError):
        return None
    return User.objects.filter(pk=pk, is_active=True).first() if pk < 2**31 else None
