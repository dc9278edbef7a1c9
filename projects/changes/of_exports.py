"""What can happen to exports: people ask for them, the worker says how far it is."""

from dataclasses import dataclass, field
from typing import Any
from uuid import UUID, uuid4


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestExport:
    """A file of the film as it is now, or as it was after `version`. `height` in pixels, `fps` in frames a second.

    `frame` of the film is for a still, `width` for a GIF. With a `shape` ("9:16") the film is made in that one, in
    the same class of size; `group` holds together what was asked for at once.
    """

    format: str
    height: int
    quality: str = "final"
    fps: int | None = None
    frame: int | None = None
    width: int | None = None
    shape: str | None = None
    group: UUID | None = None
    version: int | None = None
    export_id: UUID = field(default_factory=uuid4)


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryExport:
    """One that failed, was cancelled or whose file is gone is made again. What was finished is used again."""

    export_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class CancelExport:
    export_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class DeleteExport:
    """One that is over, and its file."""

    export_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class StartExport:
    """A worker begins with it, which must have its lease, as for all that follows."""

    export_id: UUID
    worker: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class AdvanceExport:
    """It is in this state now: “encoding”, or “queued” again when its worker has to stop."""

    export_id: UUID
    worker: UUID
    state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FinishExport:
    """Its file lies in storage. `size` in bytes."""

    export_id: UUID
    worker: UUID
    file: str
    size: int
    poster: str = ""
    findings: list[dict[str, Any]] = field(default_factory=list)
    details: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class FailExport:
    """It could not be made; `error` says why in a sentence."""

    export_id: UUID
    worker: UUID
    error: str
    findings: list[dict[str, Any]] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpireExport:
    """Its file was kept for as long as files are kept."""

    export_id: UUID


ExportChange = (
    RequestExport
    | RetryExport
    | CancelExport
    | DeleteExport
    | StartExport
    | AdvanceExport
    | FinishExport
    | FailExport
    | ExpireExport
)
