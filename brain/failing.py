"""Which kind of failure an error is, for programs that ask the brain."""

from brain.errors import BrainError
from chat.models import Message
from projects.errors import ChangeRefused, Conflict, NotAllowed


def failure_of(error: BrainError | ChangeRefused) -> Message.Failure:
    """What the brain says of a conflict, twice in a row, is still one."""
    match error:
        case Conflict() | BrainError(__cause__=Conflict()):
            return Message.Failure.CONFLICT
        case NotAllowed():
            return Message.Failure.DENIED
        case ChangeRefused():
            return Message.Failure.REFUSED
    return Message.Failure.MODEL
