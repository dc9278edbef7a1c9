"""Everybody and everything in the room of a project, as the page, the API and the event stream show it.

Guests, bots and documents are rows. The space is the project itself, and the brain is here while an answer of it is
being made: both follow from what is stored anyway, so that nothing can say otherwise.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID, uuid5

from chat.models import Message
from projects.models import Being, Project


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A being. `person_id` is the guest, or on whose behalf a bot is here; `asset_id` is what a document shows."""

    id: UUID
    type: str
    name: str
    person_id: int | None = None
    asset_id: UUID | None = None
    position: dict[str, float] = field(default_factory=dict)
    data: dict[str, Any] = field(default_factory=dict)
    created_at: datetime
    updated_at: datetime
    is_brain: bool = False


BRAIN = "Brain"


def who_is_here(project: Project, working: Iterable[Message] | None = None) -> list[Shown]:
    """The space first, then the brain if it is at work, then everybody in the order in which they came.

    `working` are the answers that are being made, where somebody has read them already.
    """
    here = [as_space(project)]
    if working is None:
        working = project.messages.filter(is_brain=True, state=Message.State.ACTIVE).only("created_at")
    if since := min((each.created_at for each in working), default=None):
        brain = Shown(
            id=brain_id(project.pk), type="bot", name=BRAIN, created_at=since, updated_at=since, is_brain=True
        )
        here.append(brain)
    return here + [as_shown(each) for each in project.beings.all()]


def writers_of(project: Project, here: Iterable[Shown]) -> list[Message]:
    """The drafts of the people who are `here`, by whom and since when; not what is in them."""
    people = [each.person_id for each in here if each.type == Being.Type.GUEST]
    drafts = project.messages.filter(author__in=people, state=Message.State.DRAFT)
    return list(drafts.select_related("author").only("author", "project", "updated_at").order_by("created_at"))


def as_space(project: Project) -> Shown:
    data = {**project.format, "version": project.version}
    at = project.created_at
    return Shown(id=project.pk, type="space", name=project.title, data=data, created_at=at, updated_at=at)


def as_shown(being: Being) -> Shown:
    return Shown(
        id=being.pk,
        type=being.type,
        name=being.name,
        person_id=being.person_id,
        asset_id=being.asset_id,
        position=being.position,
        data=being.data,
        created_at=being.created_at,
        updated_at=being.updated_at,
    )


def find_here(spaces: Any, being_id: UUID) -> tuple[Project, Shown] | None:
    """A being of one of these projects, and which; also a project itself, as the space."""
    being = Being.objects.filter(pk=being_id, project__in=spaces).select_related("project").first()
    if being:
        return being.project, as_shown(being)
    space = spaces.filter(pk=being_id).first()
    return (space, as_space(space)) if space else None


def find_brain(spaces: Any, being_id: UUID) -> tuple[Project, Shown] | None:
    """The brain of the project where it is at work under this id."""
    for project in spaces.filter(messages__in=Message.objects.filter(is_brain=True, state=Message.State.ACTIVE)):
        if brain_id(project.pk) == being_id:
            return next(((project, each) for each in who_is_here(project) if each.is_brain), None)
    return None


def brain_id(project_id: UUID) -> UUID:
    """The same at each answer, though there is no row."""
    return uuid5(project_id, BRAIN)
