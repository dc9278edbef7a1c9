"""Messages as programs see them. What is in a draft is for its author alone; that there is one, is for everybody."""

from typing import Any

from chat.models import Message
from projects.models import Person, Project


def intentions_of(project: Project) -> Any:
    """All that was said in the project, and is being written, in its order."""
    return project.messages.select_related("author").order_by("created_at", "is_brain", "id")


def as_intention(message: Message, *, reader: Person | None = None) -> dict[str, Any]:
    """Without a `reader`, as everybody sees it."""
    hidden = message.state == Message.State.DRAFT and (reader is None or message.author_id != reader.pk)
    return {
        "id": str(message.pk),
        "space_id": str(message.project_id),
        "type": message.type,
        "state": message.state,
        "content": None if hidden else message.content,
        "author_id": message.author_id,
        "author": (message.author.get_full_name() or message.author.get_username()) if message.author else None,
        "is_brain": message.is_brain,
        "reply_to": str(message.reply_to_id) if message.reply_to_id else None,
        "scene_id": str(message.scene_id) if message.scene_id and not hidden else None,
        "asset_ids": [] if hidden else [str(each) for each in message.asset_ids],
        "stage": message.stage,
        "error": message.error,
        "reasoning": message.reasoning,
        "affected": message.affected,
        "created_at": message.created_at,
        "updated_at": message.updated_at,
    }
