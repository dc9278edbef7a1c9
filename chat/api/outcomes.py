"""How a prompt ended, as programs are told: the true cause, with its status."""

from chat.models import Message
from projects.api.codes import Code, Failed

KIND = Message.Failure
_STATUSES: dict[str, tuple[int, Code, bool]] = {
    KIND.MODEL: (502, Code.AI_ERROR, True),
    KIND.LATE: (504, Code.AI_ERROR, True),
    KIND.CONFLICT: (409, Code.CONFLICT, True),
    KIND.STOPPED: (409, Code.CONFLICT, True),
    KIND.REFUSED: (422, Code.VALIDATION_FAILED, False),
    KIND.DENIED: (403, Code.PERMISSION_DENIED, False),
    KIND.INTERRUPTED: (503, Code.UNAVAILABLE, True),
    KIND.FAULT: (500, Code.UNAVAILABLE, True),
}


def failure_of_answer(answer: Message) -> Failed:
    """Why `answer` failed; the prompt is kept in any case, and can be retried by the answer's id."""
    status, code, retryable = _STATUSES.get(answer.failure, _STATUSES[KIND.FAULT])
    details = {"message_id": str(answer.pk), "prompt_id": str(answer.reply_to_id), "current": None}
    return Failed(answer.error, status=status, code=code, details=details, retryable=retryable)


def still_working(answer: Message) -> Failed:
    """Nobody should wait any longer; the answer may come all the same."""
    sentence = "The answer takes longer than anybody should wait. It may still come: look at the project later."
    return Failed(sentence, status=504, code=Code.AI_ERROR, details={"message_id": str(answer.pk)}, retryable=False)
