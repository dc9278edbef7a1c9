"""How often one may ask: each token, and each person with all of their tokens and pages.

Each request moves a point in time forward by its share of the period; who is a whole period ahead has to wait (the
generic cell rate algorithm). One statement does it, so that any number of processes count together.
"""

from typing import Any

from django.conf import settings
from django.db import connection
from rest_framework.request import Request
from rest_framework.throttling import BaseThrottle

# Nothing is written, and so nothing returned, for whoever is ahead by a whole period already.
COUNT = """
INSERT INTO projects_pace AS pace (key, until) VALUES (%(key)s, statement_timestamp() + %(share)s * interval '1 s')
ON CONFLICT (key) DO UPDATE
    SET until = greatest(pace.until, statement_timestamp()) + %(share)s * interval '1 s'
    WHERE greatest(pace.until, statement_timestamp()) + %(share)s * interval '1 s'
        <= statement_timestamp() + %(period)s * interval '1 s'
RETURNING 1
"""
WAIT = """
SELECT extract(epoch FROM until - statement_timestamp()) + %(share)s - %(period)s FROM projects_pace WHERE key = %(key)s
"""


class _Throttle(BaseThrottle):
    scope = ""

    def allow_request(self, request: Request, view: Any) -> bool:
        if (who := self.who(request)) is None:
            return True
        number, period = settings.API_RATES[self.scope]
        self.counted: dict[str, Any] = {"key": f"{self.scope}:{who}", "share": period / number, "period": period}
        return self._ask(COUNT) is not None

    def wait(self) -> float:
        """Seconds until the next request is allowed."""
        row = self._ask(WAIT)
        return max(0.0, float(row[0])) if row else 0.0

    def _ask(self, statement: str) -> tuple[Any, ...] | None:
        with connection.cursor() as cursor:
            cursor.execute(statement, self.counted)
            return cursor.fetchone()

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
