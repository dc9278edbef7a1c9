"""How an agent is told that something was not done: a sentence for it to read, and the same codes as in the API."""

from typing import Any

from django.db import Error
from mcp_types import CallToolResult, TextContent
from psycopg_pool import PoolTimeout

from projects.api.codes import Code, Failed, Failure
from projects.api.failures import failure_of
from projects.errors import ChangeRefused
from scenes.findings import SceneRejected

REFUSALS = (ChangeRefused, SceneRejected, Failed, Error, PoolTimeout)


def not_found(sentence: str) -> Failed:
    """There is no such thing, or it is none of the caller's business."""
    return Failed(sentence, status=404, code=Code.NOT_FOUND)


def refused(error: Exception) -> CallToolResult:
    return told(failure_of(error))


def invalid(sentence: str) -> CallToolResult:
    """For what is wrong with the call itself."""
    return told(Failure(status=422, code=Code.VALIDATION_FAILED, message=sentence))


def told(failure: Failure) -> CallToolResult:
    """The sentence comes first in words too: not every agent looks at what is structured."""
    return CallToolResult(
        content=[TextContent(type="text", text="\n".join([failure.message, *_lines(failure.details)]))],
        structured_content={"error": failure.as_json()},
        is_error=True,
    )


def _lines(details: dict[str, Any]) -> list[str]:
    """What helps to do it better: where the code is wrong, or which revision is current."""
    lines = []
    for finding in details.get("findings", []):
        places = [f"{name} {finding[name]}" for name in ("frame", "line", "column") if finding[name] is not None]
        where = f" ({', '.join(places)})" if places else ""
        lines.append(f"- {finding['severity']}: {finding['message']} {finding['hint']}".rstrip() + where)
    if current := details.get("current"):
        lines.append(f"“{current['name']}” is at revision {current['revision']} now; get_scene shows it.")
    return lines
