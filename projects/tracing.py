"""What the database knows of one request: from the prompt to the versions, scenes and exports that came of it.

Steps that a request leads to have names of their own, made of its id: `<id>:answer`, `<id>:stop`, …
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Q

from chat.models import Message
from projects.models import Version
from scenes.models import Export, Iteration

LONGEST = 100  # characters of what somebody said


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened at a time. `what` is one word, `words` say the rest."""

    at: datetime
    what: str
    words: str


def trace(request_id: str) -> list[Event]:
    """Everything that came of this request, in the order in which it happened."""
    named = Q(request_id=request_id) | Q(request_id__startswith=f"{request_id}:")
    found = [*_messages(named), *_versions(named), *_iterations(named), *_exports(named)]
    return sorted(found, key=lambda event: event.at)


def _messages(named: Q) -> Iterator[Event]:
    for each in Message.objects.filter(named).select_related("author", "project"):
        about = f"{_quoted(each.content or each.error)} in {each.project} ({each.project_id}), message {each.pk}"
        if each.is_brain:
            yield Event(at=each.updated_at, what="answer", words=f"{each.state} {_cost(each)}: {about}")
        else:
            yield Event(at=each.created_at, what="prompt", words=f"{_who(each.author)}: {about}")


def _versions(named: Q) -> Iterator[Event]:
    for each in Version.objects.filter(named).select_related("author"):
        what = each.summary or ", ".join(change["kind"] for change in each.changes)
        yield Event(
            at=each.created_at, what=f"v{each.number}", words=f"{_who(each.author)}: {what} ({each.request_id})"
        )


def _iterations(named: Q) -> Iterator[Event]:
    for each in Iteration.objects.filter(named):
        row: dict[str, Any] = each.after or each.before or {}
        found = f", {len(each.findings)} findings" if each.findings else ""
        words = f"{each.operation} “{row.get('name', '')}” revision {each.revision}, scene {each.scene_id}{found}"
        yield Event(at=each.created_at, what="scene", words=words)


def _exports(named: Q) -> Iterator[Event]:
    for each in Export.objects.filter(named).select_related("author").defer("film"):
        about = f"{each} by {_who(each.author)}, export {each.pk}"
        yield Event(at=each.queued_at, what="export", words=f"queued: {about}")
        if each.started_at:
            yield Event(at=each.started_at, what="export", words=f"begun: {about}")
        if each.finished_at:
            why = f" ({each.error})" if each.error else ""
            yield Event(at=each.finished_at, what="export", words=f"{each.state}{why}: {about}")


def _cost(answer: Message) -> str:
    told = [f"by {answer.model}"] if answer.model else []
    told += [f"in {answer.duration_ms} ms"] if answer.duration_ms is not None else []
    told += [f"with {answer.tokens} tokens"] if answer.tokens else []
    return " ".join(told) or f"at stage {answer.stage or 'none'}"


def _who(author: Any) -> str:
    return author.get_username() if author else "the system"


def _quoted(text: str) -> str:
    text = " ".join(text.split())
    return f"“{text[:LONGEST]}…”" if len(text) > LONGEST else f"“{text}”"
