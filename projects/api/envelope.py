"""The envelope that every answer under `/api/` comes in: what was asked for, and what happened around it."""

import time
from collections.abc import Iterable, Mapping
from typing import Any

from django.http import HttpRequest, JsonResponse
from django.utils import timezone
from rest_framework.request import Request
from rest_framework.response import Response

from projects.api.codes import Failure
from projects.api.requests import trace_of


def answer(
    request: Request,
    data: Any,
    *,
    operation: str | None = None,
    entity: str | None = None,
    version: int | None = None,
    affected_ids: Iterable[Any] = (),
    context: Mapping[str, Any] | None = None,
    next: str | None = None,
    status: int = 200,
    headers: Mapping[str, str] | None = None,
) -> Response:
    """What worked. `operation` and `entity` are the view's own, unless they are named; `next` is a list's next page."""
    content = envelope(
        request,
        data,
        operation=operation,
        entity=entity,
        version=version,
        affected_ids=affected_ids,
        context=context,
        next=next,
    )
    return Response(content, status=status, headers=dict(headers or {}))


def refusal(request: Request, failure: Failure, *, headers: Mapping[str, str] | None = None) -> Response:
    """What did not work, for views of REST framework."""
    return Response(refused(request, failure), status=failure.status, headers=dict(headers or {}))


def plain_refusal(request: HttpRequest, failure: Failure, *, headers: Mapping[str, str] | None = None) -> JsonResponse:
    """The same for what never reached such a view, or is none."""
    return JsonResponse(refused(request, failure), status=failure.status, headers=dict(headers or {}))


def envelope(
    request: HttpRequest | Request,
    data: Any,
    *,
    operation: str | None = None,
    entity: str | None = None,
    version: int | None = None,
    affected_ids: Iterable[Any] = (),
    context: Mapping[str, Any] | None = None,
    next: str | None = None,
) -> dict[str, Any]:
    meta = _meta(request, operation=operation, entity=entity, affected_ids=affected_ids, success=True)
    if version is not None:
        meta["version"] = version
    if next is not None or isinstance(data, list):
        meta["next"] = next
    content = {"data": data, "meta": meta}
    return content if context is None else content | {"context": dict(context)}


def refused(request: HttpRequest | Request, failure: Failure) -> dict[str, Any]:
    return {"data": None, "meta": _meta(request, success=False), "error": failure.as_json()}


def _meta(
    request: HttpRequest | Request,
    *,
    success: bool,
    operation: str | None = None,
    entity: str | None = None,
    affected_ids: Iterable[Any] = (),
) -> dict[str, Any]:
    trace = trace_of(request)
    operation = operation or trace.operation
    return {
        "request_id": trace.request_id,
        "timestamp": timezone.now().isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        "operation": operation,
        "entity": entity or operation.partition(".")[0],
        "success": success,
        "affected_ids": [str(each) for each in affected_ids],
        "execution_time_ms": round((time.perf_counter() - trace.began) * 1000, 1),
    }
