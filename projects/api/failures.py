"""Every exception becomes a Failure: the true cause, with what a program needs to go on."""

from collections.abc import Callable
from typing import Any

import structlog
from django.core.exceptions import ObjectDoesNotExist, PermissionDenied, RequestDataTooBig
from django.core.signals import got_request_exception
from django.db import DatabaseError, InterfaceError, OperationalError
from django.http import Http404
from psycopg_pool import PoolTimeout
from rest_framework import exceptions as rest
from rest_framework.response import Response

from projects.api.codes import Code, Failed, Failure
from projects.api.envelope import refusal
from projects.api.requests import trace_of
from projects.errors import ChangeRefused, Conflict, NotAllowed, TooMany
from scenes.findings import SceneRejected

log = structlog.get_logger()

SIGN_IN = "Sign in, or send `Authorization: Token …`. The account's page makes tokens."
NOT_FOUND = "There is nothing at this address, or it is not yours to see."
UNAVAILABLE = "The database does not answer at the moment. Nothing was changed; try again soon."
NOT_STORED = "This could not be stored. Try again; if it stays so, tell whoever runs this server the request id."
OUR_FAULT = "Something went wrong on the server, and was noted there. Tell whoever runs it the request id."
RETRY_AFTER = 2  # seconds, until a database that was started again answers


def handle(error: Exception, context: dict[str, Any]) -> Response:
    """REST framework's exception handler: it never gives back None, so that no page of another kind answers."""
    request, failure = context["request"], failure_of(error)
    if failure.status >= 500:
        log.exception("api.failed", request_id=trace_of(request).request_id, operation=trace_of(request).operation)
    if failure.status == 500:
        got_request_exception.send(sender=None, request=request._request)  # error trackers listen to this
    return refusal(request, failure, headers=_headers(error, failure))


def failure_of(error: Exception) -> Failure:
    if isinstance(error, Failed):
        return error.failure
    for kind, describe in _DESCRIBED.items():
        if isinstance(error, kind):
            return describe(error)
    return Failure(status=500, code=Code.UNAVAILABLE, message=OUR_FAULT, retryable=True)


def _headers(error: Exception, failure: Failure) -> dict[str, str]:
    headers = dict(getattr(error, "headers", {}))
    if scheme := getattr(error, "auth_header", None):
        headers["WWW-Authenticate"] = scheme
    if isinstance(error, rest.Throttled | TooMany) and error.wait is not None:
        headers["Retry-After"] = str(int(error.wait) + 1)
    if failure.status == 503:
        headers.setdefault("Retry-After", str(RETRY_AFTER))
    return headers


def _plain(status: int, code: Code, message: str = "", *, retryable: bool = False) -> Callable[[Any], Failure]:
    """A failure that says `message`, or what the exception says."""
    return lambda error: Failure(
        status=status, code=code, message=message or str(getattr(error, "detail", error)), retryable=retryable
    )


def _of_fields(error: rest.ValidationError) -> Failure:
    fields = error.detail if isinstance(error.detail, dict) else {"non_field_errors": error.detail}
    name, sentence = _first(fields)
    where = "" if name == "non_field_errors" else f"{name}: "
    return Failure(status=422, code=Code.VALIDATION_FAILED, message=f"{where}{sentence}", details={"fields": fields})


def _first(errors: Any, name: str = "") -> tuple[str, str]:
    """The first sentence, and the name of what it is about."""
    if isinstance(errors, dict) and errors:
        inner, value = next(iter(errors.items()))
        return _first(value, f"{name}.{inner}" if name else str(inner))
    if isinstance(errors, list) and errors:
        return _first(next((each for each in errors if each), ""), name)
    return name, str(errors)


def _of_conflict(error: Conflict) -> Failure:
    return Failure(status=409, code=Code.CONFLICT, message=str(error), details={"current": error.current})


def _of_rejected(error: SceneRejected) -> Failure:
    findings = [each.as_json() for each in error.findings]
    return Failure(status=422, code=Code.VALIDATION_FAILED, message=str(error), details={"findings": findings})


# The first that fits counts: what is special stands above what is general.
_DESCRIBED: dict[type[Exception], Callable[[Any], Failure]] = {
    Conflict: _of_conflict,
    NotAllowed: _plain(403, Code.PERMISSION_DENIED),
    TooMany: _plain(429, Code.RATE_LIMITED, retryable=True),
    ChangeRefused: _plain(422, Code.VALIDATION_FAILED),
    SceneRejected: _of_rejected,
    rest.ValidationError: _of_fields,
    rest.ParseError: _plain(400, Code.VALIDATION_FAILED),
    rest.NotAuthenticated: _plain(401, Code.PERMISSION_DENIED, SIGN_IN),
    rest.AuthenticationFailed: _plain(401, Code.PERMISSION_DENIED),
    rest.PermissionDenied: _plain(403, Code.PERMISSION_DENIED),
    PermissionDenied: _plain(403, Code.PERMISSION_DENIED),
    rest.NotFound: _plain(404, Code.NOT_FOUND, NOT_FOUND),
    Http404: _plain(404, Code.NOT_FOUND, NOT_FOUND),
    ObjectDoesNotExist: _plain(404, Code.NOT_FOUND, NOT_FOUND),  # deleted while this was worked on
    rest.Throttled: _plain(429, Code.RATE_LIMITED, retryable=True),
    RequestDataTooBig: _plain(413, Code.VALIDATION_FAILED),
    rest.MethodNotAllowed: _plain(405, Code.VALIDATION_FAILED),
    rest.NotAcceptable: _plain(406, Code.VALIDATION_FAILED),
    rest.UnsupportedMediaType: _plain(415, Code.VALIDATION_FAILED),
    OperationalError: _plain(503, Code.UNAVAILABLE, UNAVAILABLE, retryable=True),
    InterfaceError: _plain(503, Code.UNAVAILABLE, UNAVAILABLE, retryable=True),
    PoolTimeout: _plain(503, Code.UNAVAILABLE, UNAVAILABLE, retryable=True),
    DatabaseError: _plain(500, Code.STORAGE_ERROR, NOT_STORED),
    OSError: _plain(500, Code.STORAGE_ERROR, NOT_STORED, retryable=True),
}
