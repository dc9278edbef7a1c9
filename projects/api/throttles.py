"""How often one may ask: each token, each person with all of their tokens and pages, and each address of a visitor."""

from typing import Any

from django.conf import settings
from rest_framework.request import Request
from rest_framework.throttling import SimpleRateThrottle


class _Throttle(SimpleRateThrottle):
    def get_rate(self) -> str | None:
        return settings.API_RATES[self.scope]

    def get_cache_key(self, request: Request, view: Any) -> str | None:
        who = self.who(request)
        return None if who is None else self.cache_format % {"scope": self.scope, "ident": who}

    def who(self, request: Request) -> Any:
        raise NotImplementedError


class TokenThrottle(_Throttle):
    scope = "token"

    def who(self, request: Request) -> Any:
        return getattr(request.auth, "pk", None)


class PersonThrottle(_Throttle):
    scope = "person"

    def who(self, request: Request) -> Any:
        return request.user.pk if request.user else None
