"""What can happen to a scene."""

from dataclasses import dataclass, field
from typing import Any
from uuid import UUID, uuid4


@dataclass(frozen=True, slots=True, kw_only=True)
class AddScene:
    """A new scene at `order`, or at the end. The code must have been checked with these props."""

    name: str
    tsx_code: str
    duration: int
    props: dict[str, Any] = field(default_factory=dict)
    layout_json: dict[str, Any] = field(default_factory=dict)
    order: int | None = None
    scene_id: UUID = field(default_factory=uuid4)


@dataclass(frozen=True, slots=True, kw_only=True)
class EditScene:
    """What is not None becomes true. New code or props must have been checked together."""

    scene_id: UUID
    based_on: int
    tsx_code: str | None = None
    props: dict[str, Any] | None = None
    layout_json: dict[str, Any] | None = None
    name: str | None = None
    duration: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TrimScene:
    scene_id: UUID
    based_on: int
    duration: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RenameScene:
    scene_id: UUID
    based_on: int
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveScene:
    """The scene takes this place; the others make room and keep their revisions."""

    scene_id: UUID
    based_on: int
    order: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DuplicateScene:
    """The copy stands right behind the original."""

    scene_id: UUID
    based_on: int
    copy_id: UUID = field(default_factory=uuid4)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeleteScene:
    scene_id: UUID
    based_on: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoreScene:
    """The scene is again as this iteration left it, or as it was before it went. Its revision goes on counting.

    `based_on` is None for a scene that is gone; it comes back near to where it stood.
    """

    scene_id: UUID
    iteration_id: UUID
    based_on: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteLayout:
    """What a page found when it first showed this revision: findings as JSON values. The revision stays."""

    scene_id: UUID
    based_on: int
    findings: tuple[dict[str, Any], ...]
