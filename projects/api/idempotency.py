"""A write with an `Idempotency-Key` acts once, however often it is sent: whoever sends it again hears the same.

The row of the key is the claim to act, and later the answer. Should the server die in between, the claim lapses, and
the request acts again under the same `request_id`, which `state.apply` knows.
"""

import hashlib
import json
import re
import time
from collections.abc import Iterator
from datetime import timedelta
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from django.contrib.auth.models import User
from django.db import connection
from django.http import HttpResponse, HttpResponseBase
from django.utils import timezone
from rest_framework.request import Request

from projects.api.codes import Code, Failed, invalid
from projects.models import Answered

KEY = re.compile(r"[!-~]{1,100}")
KEPT_FOR = timedelta(days=1)
# After so long the first may be dead, and a second acts as well. If it was only slow, both come to one version.
LEASE = timedelta(seconds=10)
PATIENCE = 30.0  # seconds that a second request waits for the first: it outlives the lease
PAUSE = 0.05
KEPT_HEADERS = ("Content-Type", "ETag", "Location")
# Nothing was done, and the same request may well work later.
NOT_KEPT = frozenset({401, 403, 404, 429})


class AnsweredBefore(Exception):
    """This very request was answered; the same answer goes out again."""

    def __init__(self, answered: Answered) -> None:
        super().__init__(answered.key)
        headers = answered.headers | {"Idempotent-Replayed": "true"}
        self.response = HttpResponse(answered.body, status=answered.status, headers=headers)


class Claim:
    """The right to act for a key. Raises AnsweredBefore, or Failed when the key belongs to another request."""

    def __init__(self, request: Request, key: str) -> None:
        if not KEY.fullmatch(key):
            raise invalid("An Idempotency-Key has between 1 and 100 visible ASCII characters and no spaces.")
        self.person: User = request.user
        self.key, self.fingerprint = key, fingerprint(request)
        self.row = self._claim()

    @property
    def request_id(self) -> str:
        """The same for the same request of the same person."""
        return str(uuid5(NAMESPACE_URL, f"{self.person.pk}:{self.key}:{self.fingerprint}"))

    def keep(self, response: HttpResponseBase) -> None:
        """Once it is rendered: what everybody hears who sends this again."""
        mine = Answered.objects.filter(pk=self.row.pk, begun_at=self.row.begun_at)
        if response.status_code >= 500 or response.status_code in NOT_KEPT:
            mine.delete()
            return
        headers = {name: response.headers[name] for name in KEPT_HEADERS if name in response.headers}
        body = getattr(response, "content", b"").decode()
        mine.update(status=response.status_code, headers=headers, body=body)

    def _claim(self) -> Answered:
        now = timezone.now()
        Answered.objects.filter(person=self.person, begun_at__lt=now - KEPT_FOR).delete()
        for _ in _waiting():
            new = {"fingerprint": self.fingerprint, "begun_at": timezone.now()}
            row, is_ours = Answered.objects.get_or_create(person=self.person, key=self.key, defaults=new)
            if is_ours:
                return row
            if row.fingerprint != self.fingerprint:
                raise invalid("This Idempotency-Key was used for another request. Take a new key for a new request.")
            if row.status is not None:
                raise AnsweredBefore(row)
            if row.begun_at < timezone.now() - LEASE and self._take_over(row):
                return row
        raise Failed(
            "The same request is still being worked on. Send it again in a moment.",
            status=409,
            code=Code.CONFLICT,
            retryable=True,
            headers={"Retry-After": "5"},
        )

    def _take_over(self, row: Answered) -> bool:
        lapsed, row.begun_at = row.begun_at, timezone.now()
        return bool(Answered.objects.filter(pk=row.pk, begun_at=lapsed, status=None).update(begun_at=row.begun_at))


def fingerprint(request: Request) -> str:
    """Of what is asked for; the same for bodies that say the same."""
    digest = hashlib.sha256(f"{request.method} {request.get_full_path()}\n".encode())
    fields = request.data
    if hasattr(fields, "lists"):
        fields = {name: [_of_value(each) for each in values] for name, values in fields.lists()}
    digest.update(json.dumps(fields, sort_keys=True).encode())
    return digest.hexdigest()


def _of_value(value: Any) -> Any:
    """A field of a form as it is, a file by its name and content."""
    if not hasattr(value, "chunks"):
        return value
    digest = hashlib.sha256()
    for chunk in value.chunks():
        digest.update(chunk)
    value.seek(0)
    return [value.name, value.content_type, digest.hexdigest()]


def _waiting() -> Iterator[None]:
    """Again and again until the patience ends. Nobody waits for a database connection that waits for nothing."""
    until = time.monotonic() + PATIENCE
    yield
    while time.monotonic() < until:
        if not connection.in_atomic_block:
            connection.close()
        time.sleep(PAUSE)
        yield
