"""Ends answers that nobody works on any more, because their server died. The prompt stays, and can be tried again."""

from datetime import timedelta
from uuid import UUID

import structlog
from django.conf import settings
from django.db.models import QuerySet
from django.utils import timezone

from chat.models import Message
from projects import state
from projects.changes import FailAnswer
from projects.errors import ChangeRefused

log = structlog.get_logger()

SENTENCE = "This answer was interrupted, because the server stopped. Your prompt is kept: try it again."


def patience() -> timedelta:
    """No answer that is still worked on can be older: the deadline, and a moment to write that it was missed."""
    return timedelta(seconds=settings.BRAIN_DEADLINE + 15)


def stale_answers(older_than: timedelta) -> QuerySet[Message]:
    """Answers in work of which nothing was heard for so long."""
    silent_since = timezone.now() - older_than
    return Message.objects.filter(is_brain=True, state=Message.State.ACTIVE, updated_at__lt=silent_since)


def fail_stale(older_than: timedelta) -> list[UUID]:
    """Fail every stale answer; returns which. Several processes may do this at once."""
    failed = []
    for answer in stale_answers(older_than).select_related("project"):
        failing = FailAnswer(message_id=answer.pk, error=SENTENCE, failure=Message.Failure.INTERRUPTED)
        try:
            state.apply(answer.project, failing, by=None, request_id=f"{answer.request_id}:interrupted")
        except ChangeRefused as refused:  # it ended meanwhile, or its project is gone
            log.info("brain.ended_elsewhere", answer=str(answer.pk), reason=str(refused))
            continue
        failed.append(answer.pk)
        log.warning("brain.interrupted", answer=str(answer.pk), request_id=answer.request_id)
    return failed
