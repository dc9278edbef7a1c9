"""What is known of a request besides what it says: its name in the logs, what it wants to do, and when it came."""

import time
from dataclasses import dataclass, field
from uuid import uuid4

import structlog
from django.http import HttpRequest
from rest_framework.request import Request

NOTHING_KNOWN = "api.unknown"  # the operation of a request that found no view


@dataclass
class Trace:
    """`request_id` leads from the answer to the version, its iterations, its messages and the logs."""

    request_id: str = field(default_factory=lambda: str(uuid4()))
    operation: str = NOTHING_KNOWN
    began: float = field(default_factory=time.perf_counter)

    def rename(self, request_id: str) -> None:
        self.request_id = request_id
        structlog.contextvars.bind_contextvars(request_id=request_id)


def trace_of(request: HttpRequest | Request) -> Trace:
    """The trace of this request, begun when it is first asked for."""
    inner = request._request if isinstance(request, Request) else request
    trace = getattr(inner, "api_trace", None)
    if trace is None:
        trace = inner.api_trace = Trace()  # type: ignore[union-attr]
        structlog.contextvars.bind_contextvars(request_id=trace.request_id)
    return trace
