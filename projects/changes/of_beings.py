"""What can happen to who and what is in the room."""

from dataclasses import dataclass, field
from typing import Any
from uuid import UUID, uuid4


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrive:
    """A person is here, or a bot of theirs. `process` says so, and must go on saying so (projects/presence.py)."""

    type: str  # guest or bot
    name: str
    person_id: int
    process: UUID
    being_id: UUID = field(default_factory=uuid4)


@dataclass(frozen=True, slots=True, kw_only=True)
class Depart:
    """Nobody says any more that this guest or bot is here."""

    being_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class AddBeing:
    """A document, which is an asset placed in the room; or a bot, which must be updated now and then to stay."""

    type: str
    name: str = ""
    asset_id: UUID | None = None
    position: dict[str, float] = field(default_factory=dict)
    data: dict[str, Any] = field(default_factory=dict)
    being_id: UUID = field(default_factory=uuid4)


@dataclass(frozen=True, slots=True, kw_only=True)
class EditBeing:
    """What is None stays as it is."""

    being_id: UUID
    name: str | None = None
    position: dict[str, float] | None = None
    data: dict[str, Any] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveBeing:
    """Documents and one's own bots. A guest leaves by closing the page."""

    being_id: UUID
