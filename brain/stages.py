"""Tells people how far an answer is, by its message."""

import structlog
from django.db import Error

from brain.reading import Question
from config.db import in_thread
from projects import state
from projects.changes import SetStage

log = structlog.get_logger()


class Stages:
    """Stages are worth a version only where a person waits for a model: until `shown`, nothing is written."""

    def __init__(self, question: Question) -> None:
        self.question, self.shown = question, False
        self._now, self._count = "thinking", 0

    async def show(self, stage: str) -> None:
        """Raises ChangeRefused when the answer has ended. A database that is away does not hold up the work."""
        if not self.shown or stage == self._now:
            return
        self._now, self._count = stage, self._count + 1
        change = SetStage(message_id=self.question.answer_id, stage=stage)
        request_id = f"{self.question.request_id}:{stage}:{self._count}"
        try:
            await in_thread(state.apply, self.question.project, change, by=None, request_id=request_id)
        except Error as error:
            log.warning("brain.stage_not_shown", stage=stage, reason=str(error).strip())
