"""Why a request failed, as programs read it: a code that they branch on, a sentence that people act on."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from rest_framework.exceptions import APIException


class Code(StrEnum):
    VALIDATION_FAILED = "VALIDATION_FAILED"
    NOT_FOUND = "NOT_FOUND"
    PERMISSION_DENIED = "PERMISSION_DENIED"
    CONFLICT = "CONFLICT"
    RATE_LIMITED = "RATE_LIMITED"
    AI_ERROR = "AI_ERROR"
    STORAGE_ERROR = "STORAGE_ERROR"
    UNAVAILABLE = "UNAVAILABLE"


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """`retryable`: the same request may work later, without anybody changing it."""

    status: int
    code: Code
    message: str
    details: dict[str, Any] = field(default_factory=dict)
    retryable: bool = False

    def as_json(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in ("code", "message", "details", "retryable")}


class Failed(APIException):
    """Raised by a view that knows best why it failed."""

    def __init__(
        self,
        message: str,
        *,
        status: int,
        code: Code,
        details: dict[str, Any] | None = None,
        retryable: bool = False,
        headers: dict[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.status_code, self.headers = status, headers or {}
        self.failure = Failure(status=status, code=code, message=message, details=details or {}, retryable=retryable)


def invalid(message: str, *, status: int = 422, **fields: list[str]) -> Failed:
    """Something in the request is not as it should be; `fields` are the sentences of each."""
    details = {"fields": fields} if fields else {}
    return Failed(message, status=status, code=Code.VALIDATION_FAILED, details=details)
