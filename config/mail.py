"""Where mail goes, from one address: `smtp+tls://user:password@mail.example.com:587`."""

from typing import Any

from django.core.exceptions import ImproperlyConfigured
from environ import Env


def read_mail(url: str) -> dict[str, Any]:
    """Django's EMAIL_… settings. Without an address mail is written to the terminal."""
    scheme = url.partition("://")[0]
    if "://" not in url or scheme not in Env.EMAIL_SCHEMES:
        known = ", ".join(sorted(Env.EMAIL_SCHEMES))
        raise ImproperlyConfigured(f"EMAIL_URL begins with {scheme!r}; use one of {known}, as in smtp+tls://….")
    return Env.email_url_config(url)
