"""Everything that can happen to a project, each as a small frozen value.

A change says what should be true next; it carries nothing out. `state.apply` does. Durations are frames,
orders count from 0, `based_on` is the scene revision that the writer was looking at.
"""

from dataclasses import dataclass, field, fields
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
class UndoVersion:
    """What this version did to scenes and settings is taken back. To undo an undo is to do it again."""

    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteLayout:
    """What a page found when it first showed this revision: findings as JSON values. The revision stays."""

    scene_id: UUID
    based_on: int
    findings: tuple[dict[str, Any], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SetProject:
    """The project's own settings; what is None stays as it is. Sizes in pixels, fps in frames a second."""

    title: str | None = None
    fps: int | None = None
    width: int | None = None
    height: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Remember:
    """A preference of the project or, when `personal`, of who says it. All but notes replace what was said before."""

    key: str
    value: str
    said: str = ""
    personal: bool = False
    replaces: UUID | None = None  # the preference that is edited


@dataclass(frozen=True, slots=True, kw_only=True)
class Forget:
    preference_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class AddAsset:
    """A file that lies in storage under its hash already. Where its name is taken it gets another: `logo-2.png`."""

    name: str
    media_type: str
    sha256: str
    size: int
    width: int | None = None
    height: int | None = None
    asset_id: UUID = field(default_factory=uuid4)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeleteAsset:
    """Scenes that show it show its name on a quiet plate from now on."""

    asset_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Say:
    """A person's prompt. `scene_id` is the scene that was selected while typing."""

    content: str
    message_id: UUID = field(default_factory=uuid4)
    scene_id: UUID | None = None


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
    """The answer that could not be given, and why, in one sentence. `content` is what it had said until then."""

    message_id: UUID
    error: str
    content: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepSaid:
    """What a failed answer had said: known only to the process that was making it, when another one ended it."""

    message_id: UUID
    content: str


PlaceChange = AddScene | MoveScene | DuplicateScene | DeleteScene | RestoreScene | UndoVersion  # may alter the order
Step = PlaceChange | EditScene | TrimScene | RenameScene | SetProject  # what can be taken back
MessageChange = Say | StartAnswer | SetStage | FinishAnswer | FailAnswer | KeepSaid
MemoryChange = Remember | Forget
AssetChange = AddAsset | DeleteAsset
Change = Step | NoteLayout | MemoryChange | AssetChange | MessageChange

# What a Version row does not repeat, because iterations and messages hold it whole.
_BULKY = {"tsx_code", "props", "layout_json", "content", "reasoning", "error", "findings", "value", "said"}


def as_row(change: Change) -> dict[str, Any]:
    """The change as a Version row keeps it: its kind, and its small fields as JSON values."""
    row: dict[str, Any] = {"kind": type(change).__name__}
    for each in fields(change):
        value = getattr(change, each.name)
        if value is not None and each.name not in _BULKY:
            row[each.name] = str(value) if isinstance(value, UUID) else value
    return row
