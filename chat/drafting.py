"""What a person is writing and has not sent: kept on the server, so that no reload and no other machine loses it."""

from uuid import UUID, uuid4

from django.contrib.auth.models import User

from chat.models import Message
from projects import state
from projects.changes import DropDraft, SaveDraft
from projects.models import Person, Project, Version


def find_draft(project: Project, person: Person) -> Message | None:
    return project.messages.filter(author=person.pk, state=Message.State.DRAFT).first()


def keep_draft(
    project: Project,
    content: str,
    *,
    by: User,
    message_id: UUID | None = None,
    scene_id: UUID | None = None,
    asset_ids: tuple[UUID, ...] = (),
    request_id: str | None = None,
) -> Version | None:
    """Save what is written, under the id that the message will have; without words there is no draft any more.

    None when that changes nothing. Raises Conflict when it was sent meanwhile, from another page.
    """
    known = find_draft(project, by)
    message_id = message_id or (known.pk if known else uuid4())
    draft = SaveDraft(content=content, message_id=message_id, scene_id=scene_id, asset_ids=asset_ids)
    if not content.strip():
        is_there = known is not None and known.pk == message_id
        drop = DropDraft(message_id=message_id)
        return state.apply(project, drop, by=by, request_id=request_id) if is_there else None
    if known and _as_change(known) == draft:
        return None
    return state.apply(project, draft, by=by, request_id=request_id)


def _as_change(draft: Message) -> SaveDraft:
    return SaveDraft(
        content=draft.content, message_id=draft.pk, scene_id=draft.scene_id, asset_ids=tuple(draft.asset_ids)
    )
