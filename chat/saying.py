"""What is said, as rows. Called by `carry_out` under the project's lock, by nobody else."""

from typing import Any
from uuid import UUID

from django.utils import timezone

from chat.models import Message
from config.db import find_one
from projects import changes as c
from projects.errors import Conflict, InvalidChange
from scenes.placing import attached

SENT = "This message was sent before."


def say(change: c.Say, version: Any) -> Message:
    """A draft of the same id becomes the prompt; it was said now, however long it was thought about."""
    if not change.content.strip():
        raise InvalidChange("Write what the video should show, or what should change.")
    message = _own_draft(change, version) or Message(id=change.message_id)
    return _write(message, change, version, state=Message.State.COMPLETE, created_at=timezone.now())


def save_draft(change: c.SaveDraft, version: Any) -> None:
    """One for each person: a draft under another id takes the place of the one before."""
    if version.author is None:
        raise InvalidChange("Only a person writes drafts.")
    if not change.content.strip():
        raise InvalidChange("A draft without words is none: drop it.")
    draft = _own_draft(change, version) or Message(id=change.message_id)
    drafts_of(version).exclude(pk=draft.pk).delete()
    _write(draft, change, version, state=Message.State.DRAFT)


def drop_draft(change: c.DropDraft, version: Any) -> None:
    deleted, _ = drafts_of(version).filter(pk=change.message_id).delete()
    if not deleted:
        raise Conflict("This draft was sent or deleted already.")


def drafts_of(version: Any) -> Any:
    return Message.objects.filter(project=version.project, author=version.author, state=Message.State.DRAFT)


def _own_draft(change: c.Say | c.SaveDraft, version: Any) -> Message | None:
    """What the author began to write under this id. Raises Conflict when the id is of anything else."""
    known = find_one(Message.objects.all(), pk=change.message_id)
    if known is None:
        return None
    is_own = version.author and known.author_id == version.author.pk and known.project_id == version.project.pk
    if not is_own or known.state != Message.State.DRAFT:
        raise Conflict(SENT)
    return known


def _write(message: Message, change: c.Say | c.SaveDraft, version: Any, **more: Any) -> Message:
    fields = {
        "project": version.project,
        "author": version.author,
        "content": change.content,
        "scene_id": change.scene_id,
        "attached": attached(change, version),
        "request_id": version.request_id,
    }
    for name, value in (fields | more).items():
        setattr(message, name, value)
    message.save(force_insert=message._state.adding)
    return message


def start_answer(change: c.StartAnswer, version: Any, prompt: Message | None) -> None:
    """`prompt` when it was said in the same batch."""
    if (prompt := prompt or _find_said(change.reply_to, version)) is None:
        raise Conflict("The message to answer is gone.")
    Message.objects.create(
        id=change.message_id,
        project=version.project,
        is_brain=True,
        state=Message.State.ACTIVE,
        stage="thinking",
        reply_to=prompt,
        request_id=version.request_id,
    )


def _find_said(message_id: UUID, version: Any) -> Message | None:
    said = Message.objects.filter(project=version.project, pk=message_id).exclude(state=Message.State.DRAFT)
    return said.first()


def answer(message_id: Any, version: Any, **fields: Any) -> None:
    active = Message.objects.filter(project=version.project, pk=message_id, state=Message.State.ACTIVE)
    if not active.update(**fields, updated_at=timezone.now()):
        raise Conflict("This answer has ended already: it was stopped, or it failed.")


def keep_said(change: c.KeepSaid, version: Any) -> None:
    failed = Message.objects.filter(project=version.project, pk=change.message_id, state=Message.State.FAILED)
    if not failed.filter(content="").update(content=change.content):
        raise Conflict("What this answer had said is kept already.")
