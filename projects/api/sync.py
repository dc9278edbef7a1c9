"""`GET /api/sync`: the state of a space as an event stream, or once as JSON (R4.2). More in docs/sync.md."""

from typing import Any, cast
from uuid import UUID

from django.db import close_old_connections
from django.http import HttpResponseBase, HttpResponseNotModified, StreamingHttpResponse
from django.http.request import HttpHeaders
from django.utils.cache import get_conditional_response
from rest_framework.exceptions import NotFound, ValidationError
from rest_framework.renderers import JSONRenderer
from rest_framework.request import Request

from config.accounts.models import Token
from config.tokens import find_token, find_token_text
from projects.api.base import ProjectEndpoint
from projects.api.envelope import answer
from projects.live.reader import Credential, Reader
from projects.live.stream import events
from projects.live.versions import find_version as find_number
from projects.sync import TYPES, find_version, read_message

STREAM = "text/event-stream"
STREAM_HEADERS = {
    "Content-Type": f"{STREAM}; charset=utf-8",
    "Cache-Control": "no-store, no-transform",
    "X-Accel-Buffering": "no",  # a proxy in front must not wait until there is more
}


class Sync(ProjectEndpoint):
    """One address, two ways: `Accept: application/json` asks once, everything else follows."""

    operations = {"get": "space.sync"}

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        kwargs["project_id"] = _space_id(request)
        super().initial(request, *args, **kwargs)

    def perform_content_negotiation(self, request: Request, force: bool = False) -> tuple[JSONRenderer, str]:
        """Whatever goes wrong is said as JSON, to those who asked for a stream as well."""
        return JSONRenderer(), "application/json"

    def get(self, request: Request) -> HttpResponseBase:
        types = _types(request)
        if _wants_once(request.headers):
            return self._once(request, types)
        last = find_number(request.headers.get("Last-Event-ID", ""))
        reader = Reader(self.person.pk, _credential(request), types=types, version=-1 if last is None else last)
        close_old_connections()  # the answer lasts, and this thread's connection would last with it
        return StreamingHttpResponse(events(self.project.pk, reader), headers=STREAM_HEADERS)

    def _once(self, request: Request, types: frozenset[str]) -> HttpResponseBase:
        if isinstance(known := self._not_modified(request, find_version(self.project.pk)), HttpResponseNotModified):
            return known
        message = read_message(self.project.pk, types)
        if message is None:
            raise NotFound
        return answer(request, message, version=message["version"], headers={"ETag": _etag(message["version"])})

    def _not_modified(self, request: Request, version: int | None) -> Any:
        return version is not None and get_conditional_response(request._request, etag=_etag(version))


def _space_id(request: Request) -> UUID:
    try:
        return UUID(request.query_params["space_id"])
    except (KeyError, ValueError) as wrong:
        raise ValidationError({"space_id": ["Name the project: ?space_id=<its id>."]}) from wrong


def _types(request: Request) -> frozenset[str]:
    """All of them, unless some are named."""
    asked = [each.strip() for each in request.query_params.get("types", "").split(",") if each.strip()]
    if unknown := set(asked) - set(TYPES):
        known = ", ".join(TYPES)
        raise ValidationError({"types": [f"There is no type {sorted(unknown)[0]!r}; the types are {known}."]})
    return frozenset(asked or TYPES)


def _wants_once(headers: HttpHeaders) -> bool:
    accepted = headers.get("Accept", "")
    return "application/json" in accepted and STREAM not in accepted


def _credential(request: Request) -> Credential:
    """What the stream ends with."""
    if isinstance(request.auth, Token):
        return Credential(token=request.auth.pk)
    if text := find_token_text(request.headers.get("Authorization")):
        token = find_token(text)
        return Credential(token=token.pk if token else "revoked")
    return Credential(session=cast(str, request._request.session.session_key) or "")


def _etag(version: int) -> str:
    """Weak: who asked, and when, is part of the answer and not of the state."""
    return f'W/"{version}"'
