"""How an agent is told that something was not done: a sentence for it to read, and the same codes as in the API."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import OperationalError
from mcp_types import CallToolResult, TextContent

from agents.frames.taking import NoPicture
from projects.errors import ChangeRefused, Conflict, NotAllowed
from scenes.findings import SceneRejected


class NotFound(Exception):
    """There is no such thing, or it is none of the caller's business."""


class AnswerFailed(Exception):
    """The brain did not answer; nothing was changed."""


CODES: dict[type[Exception], str] = {
    NotFound: "NOT_FOUND",
    Conflict: "CONFLICT",
    NotAllowed: "PERMISSION_DENIED",
    ChangeRefused: "VALIDATION_FAILED",
    SceneRejected: "VALIDATION_FAILED",
    ValidationError: "VALIDATION_FAILED",
    AnswerFailed: "AI_ERROR",
    NoPicture: "UNAVAILABLE",
    OperationalError: "UNAVAILABLE",
}
REFUSALS = tuple(CODES)
RETRYABLE = {"AI_ERROR", "UNAVAILABLE"}


def refused(error: Exception) -> CallToolResult:
    code = next(CODES[each] for each in type(error).__mro__ if each in CODES)
    return failure(code, _sentence(error), _details(error))


def failure(code: str, sentence: str, details: dict[str, Any] | None = None) -> CallToolResult:
    """The sentence comes first in words too: not every agent looks at what is structured."""
    told = {"code": code, "message": sentence, "details": details or {}, "retryable": code in RETRYABLE}
    return CallToolResult(
        content=[TextContent(type="text", text="\n".join([sentence, *_lines(details or {})]))],
        structured_content={"error": told},
        is_error=True,
    )


def _sentence(error: Exception) -> str:
    if isinstance(error, OperationalError):
        return "The database does not answer. Nothing was changed; try again in a moment."
    return " ".join(error.messages) if isinstance(error, ValidationError) else str(error)


def _details(error: Exception) -> dict[str, Any]:
    if isinstance(error, Conflict):
        return {"current": error.current}
    if isinstance(error, SceneRejected):
        return {"findings": [each.as_json() for each in error.findings]}
    return {}


def _lines(details: dict[str, Any]) -> list[str]:
    """What helps to do it better: where the code is wrong, or which revision is current."""
    lines = []
    for finding in details.get("findings", []):
        places = [f"{name} {finding[name]}" for name in ("frame", "line", "column") if finding[name] is not None]
        lines.append(f"- {finding['severity']}: {finding['message']} {finding['hint']} ({', '.join(places)})")
    if current := details.get("current"):
        lines.append(f"It is at revision {current['revision']} now; get_scene shows it.")
    return lines
