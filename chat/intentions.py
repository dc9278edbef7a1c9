"""Messages as programs follow them. What is in a draft is for its author alone; that there is one, is for everybody.

The event stream writes all messages of a project at each version, so this is written by hand; a test compares it with
the serializer that is derived from the model, which answers everywhere else.
"""

from typing import Any

from chat.models import Message
from projects.models import Person, Project


def intentions_of(project: Project) -> Any:
    """All that was said in the project, and is being written, in its order."""
    return project.messages.select_related("author").order_by("created_at", "is_brain", "id")


def is_hidden(message: Message, reader: Person | None) -> bool:
    return message.state == Message.State.DRAFT and (reader is None or message.author_id != reader.pk)


def as_intention(message: Message) -> dict[str, Any]:
    """As everybody may see it."""
    hidden = is_hidden(message, None)
    return {
        "id": message.pk,
        "space_id": message.project_id,
        "author_id": message.author_id,
        "author": message.author.username if message.author else None,
        "is_brain": message.is_brain,
        "type": message.type,
        "state": message.state,
        "content": None if hidden else message.content,
        "stage": message.stage,
        "error": message.error,
        "failure": message.failure,
        "reasoning": message.reasoning,
        "affected": message.affected,
        "reply_to": message.reply_to_id,
        "scene_id": None if hidden else message.scene_id,
        "attached": [] if hidden else message.attached,
        "model": message.model,
        "tokens": message.tokens,
        "cost": message.cost,
        "duration_ms": message.duration_ms,
        "request_id": message.request_id,
        "created_at": message.created_at,
        "updated_at": message.updated_at,
    }
