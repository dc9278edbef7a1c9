"""Everything that can happen to a project, each as a small frozen value.

A change says what should be true next; it carries nothing out. `state.apply` does. Durations are frames,
orders count from 0, `based_on` is the scene revision that the writer was looking at.
"""

from dataclasses import fields
from datetime import datetime
from typing import Any
from uuid import UUID

from projects.audio import SoundTrack
from projects.changes.of_beings import AddBeing, Arrive, Depart, EditBeing, RemoveBeing
from projects.changes.of_exports import (
    AdvanceExport,
    CancelExport,
    DeleteExport,
    ExpireExport,
    ExportChange,
    FailExport,
    FinishExport,
    RequestExport,
    RetryExport,
    StartExport,
)
from projects.changes.of_messages import (
    DropDraft,
    FailAnswer,
    FinishAnswer,
    KeepSaid,
    SaveDraft,
    Say,
    SetStage,
    StartAnswer,
)
from projects.changes.of_people import (
    AddMember,
    AddShare,
    DeleteShare,
    Invite,
    Join,
    Leave,
    PeopleChange,
    RemoveMember,
    RevokeInvitation,
    SetRole,
    SetShare,
    ShareChange,
)
from projects.changes.of_projects import (
    AddAsset,
    DeleteAsset,
    Forget,
    Remember,
    RestoreProject,
    SetProject,
    UndoVersion,
)
from projects.changes.of_scenes import (
    AddScene,
    DeleteScene,
    DuplicateScene,
    EditScene,
    MoveScene,
    NoteLayout,
    RenameScene,
    RestoreScene,
    TrimScene,
)
from projects.changes.of_upkeep import ForgetHistory, UseProofs

__all__ = [
    "AddAsset",
    "AddBeing",
    "AddMember",
    "AddScene",
    "AddShare",
    "AdvanceExport",
    "Arrive",
    "AssetChange",
    "BeingChange",
    "CancelExport",
    "Change",
    "DeleteAsset",
    "DeleteExport",
    "DeleteScene",
    "DeleteShare",
    "Depart",
    "DraftChange",
    "DropDraft",
    "DuplicateScene",
    "EditBeing",
    "EditScene",
    "ExpireExport",
    "ExportChange",
    "FailAnswer",
    "FailExport",
    "FinishAnswer",
    "FinishExport",
    "Forget",
    "ForgetHistory",
    "Invite",
    "Join",
    "KeepSaid",
    "Leave",
    "MemoryChange",
    "MessageChange",
    "MoveScene",
    "NoteLayout",
    "PeopleChange",
    "PlaceChange",
    "Remember",
    "RemoveBeing",
    "RemoveMember",
    "RenameScene",
    "RequestExport",
    "RestoreProject",
    "RestoreScene",
    "RetryExport",
    "Returning",
    "RevokeInvitation",
    "SaveDraft",
    "Say",
    "SetProject",
    "SetRole",
    "SetShare",
    "SetStage",
    "ShareChange",
    "SoundTrack",
    "StartAnswer",
    "StartExport",
    "Step",
    "TrimScene",
    "UndoVersion",
    "UpkeepChange",
    "UseProofs",
    "as_row",
]

Returning = UndoVersion | RestoreScene | RestoreProject  # history comes back
PlaceChange = AddScene | MoveScene | DuplicateScene | DeleteScene | Returning  # may alter the order
Step = PlaceChange | EditScene | TrimScene | RenameScene | SetProject  # what can be taken back
MessageChange = Say | StartAnswer | SetStage | FinishAnswer | FailAnswer | KeepSaid
DraftChange = SaveDraft | DropDraft
BeingChange = Arrive | Depart | AddBeing | EditBeing | RemoveBeing
MemoryChange = Remember | Forget
AssetChange = AddAsset | DeleteAsset
UpkeepChange = UseProofs | ForgetHistory  # by whoever runs the installation
Change = (
    Step
    | NoteLayout
    | MemoryChange
    | AssetChange
    | MessageChange
    | DraftChange
    | BeingChange
    | PeopleChange
    | ShareChange
    | UpkeepChange
    | ExportChange
)

# What a Version row does not repeat, because iterations, messages and invitations hold it whole.
_BULKY = {
    "tsx_code", "props", "layout_json", "content", "reasoning", "error", "findings", "value", "said", "data", "email",
    "details", "file", "poster",
}  # fmt: skip


def as_row(change: Change) -> dict[str, Any]:
    """The change as a Version row keeps it: its kind, and its small fields as JSON values."""
    row: dict[str, Any] = {"kind": type(change).__name__}
    for each in fields(change):
        value = getattr(change, each.name)
        if value is not None and each.name not in _BULKY:
            row[each.name] = _as_json(value)
    return row


def _as_json(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_as_json(each) for each in value]
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, SoundTrack):
        return value.as_json()
    return str(value) if isinstance(value, UUID) else value
