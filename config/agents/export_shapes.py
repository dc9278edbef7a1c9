"""What tools answer about exports."""

from datetime import datetime
from uuid import UUID

from pydantic import Field

from config.agents.calling import Call
from config.agents.shapes import Found, Shape
from scenes.api.export_serializers import progress_of
from scenes.exports.errors import NoFile
from scenes.exports.links import link_to
from scenes.models import Export


class ExportRow(Shape):
    id: UUID
    version: int = Field(description="of the project, that it shows")
    format: str
    width: int = Field(description="pixels")
    height: int = Field(description="pixels")
    fps: int = Field(description="frames a second")
    quality: str
    state: str = Field(description="queued, rendering, encoding, done, failed or cancelled")
    progress: float = Field(description="from 0 to 1, by frames that are done")
    scene: str = Field(description="the one in work")
    seconds_left: float | None = Field(description="by the speed so far")
    error: str = Field(description="why it failed")
    findings: Found = Field(description="what is worth knowing of single scenes")
    size: int | None = Field(description="bytes")
    link: str | None = Field(description="gives the file to anybody until `link_ends_at`; null while there is none")
    link_ends_at: datetime | None

    @property
    def is_active(self) -> bool:
        return self.state in Export.ACTIVE


class ExportList(Shape):
    exports: list[ExportRow]


def row_of(export: Export, call: Call) -> ExportRow:
    lease = getattr(export, "lease", None) if export.is_active else None
    link, ends_at = _link(export, call)
    named = ("id", "version", "format", "width", "height", "fps", "quality", "state", "error", "findings", "size")
    return ExportRow(
        **{name: getattr(export, name) for name in named},
        progress=progress_of(export),
        scene=lease.scene if lease else "",
        seconds_left=lease.seconds_left if lease else None,
        link=link,
        link_ends_at=ends_at,
    )


def _link(export: Export, call: Call) -> tuple[str | None, datetime | None]:
    try:
        path, ends_at = link_to(export)
    except NoFile:
        return None, None
    return f"{call.origin}{path}", ends_at
