"""What can happen to what is said."""

from dataclasses import dataclass, field
from uuid import UUID, uuid4


@dataclass(frozen=True, slots=True, kw_only=True)
class Say:
    """A person's prompt. `scene_id` is the scene that was selected while typing, `asset_ids` are its pictures."""

    content: str
    message_id: UUID = field(default_factory=uuid4)
    scene_id: UUID | None = None
    asset_ids: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveDraft:
    """What a person is writing: one draft for each of them. Sent under the same id, it becomes the prompt."""

    content: str
    message_id: UUID = field(default_factory=uuid4)
    scene_id: UUID | None = None
    asset_ids: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DropDraft:
    message_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class StartAnswer:
    """The brain begins to answer a message."""

    reply_to: UUID
    message_id: UUID = field(default_factory=uuid4)


@dataclass(frozen=True, slots=True, kw_only=True)
class SetStage:
    """How far the brain is: a key of chat.stages.STAGES."""

    message_id: UUID
    stage: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FinishAnswer:
    """The answer, written from what this same batch did."""

    message_id: UUID
    content: str
    reasoning: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FailAnswer:
    """The answer that could not be given, and why, in one sentence. `content` is what it had said until then.

    `failure` says it to programs: a value of chat.models.Message.Failure.
    """

    message_id: UUID
    error: str
    failure: str = ""
    content: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepSaid:
    """What a failed answer had said: known only to the process that was making it, when another one ended it."""

    message_id: UUID
    content: str
