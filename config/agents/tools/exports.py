"""Files of a video: ask for one, wait for it, get a link to it, stop it."""

import asyncio
import time
from collections.abc import Callable
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import Field

from config.agents.arguments import Fps, Frame, Height, ProjectId, VersionNumber
from config.agents.caller import threads
from config.agents.calling import Call, Tools
from config.agents.export_shapes import ExportList, ExportRow, row_of
from config.agents.refusals import not_found
from projects.models import Project
from scenes.exports import operations
from scenes.exports.listing import list_exports as listed
from scenes.models import Export

LOOK = 1.0  # seconds between two looks at an export that is waited for
MOST = 50

ExportId = Annotated[UUID, Field(description="The export, as export_video and list_exports name it.")]
FormatName = Annotated[
    Literal["mp4", "webm", "gif", "png", "frames", "audio"],
    Field(description="png is one frame, frames is all of them as PNG in a zip, audio is the sound alone (M4A)."),
]
QualityName = Annotated[Literal["draft", "final"], Field(description="draft is as fast as it can be.")]
GifWidth = Annotated[int, Field(ge=2, le=10_000, description="Of a GIF, in pixels: 320, 480, 640, 800 or 1080.")]
Shapes = Annotated[
    list[Literal["16:9", "9:16", "1:1"]],
    Field(min_length=1, max_length=3, description="One file for each of these shapes, whatever the project's own."),
]
Seconds = Annotated[int, Field(ge=0, le=600, description="Wait so long for the file, if it is not there before.")]


def export_video(
    call: Call,
    project_id: ProjectId,
    format: FormatName = "mp4",
    height: Height | None = None,
    quality: QualityName = "final",
    fps: Fps | None = None,
    frame: Frame | None = None,
    width: GifWidth | None = None,
    shapes: Shapes | None = None,
    version: VersionNumber | None = None,
) -> ExportList:
    """Ask for a file of the video as it is now, or as it was after a version, whatever changes later. It is made in the
    background: get_export with `wait` waits for it and has the link. Without `height` it is the project's own."""
    project = call.editable(project_id)
    what: dict[str, Any] = {"format": format, "height": height or 0, "quality": quality, "fps": fps, "frame": frame}
    what |= {"gif_width": width, "shapes": shapes, "version": version}
    exports = operations.request_export(project, **what, **call.signed)
    return ExportList(exports=[row_of(each, call) for each in exports])


async def get_export(call: Call, project_id: ProjectId, export_id: ExportId, wait: Seconds = 0) -> ExportRow:
    """How far an export is and, when it is done, a `link` that gives the file to whoever has it, without a token."""
    until = time.monotonic() + wait
    find = _finder(call, project_id, export_id)
    while (row := await threads.run(find)).is_active and time.monotonic() < until:
        await call.context.report_progress(row.progress, 1, row.scene or row.state)
        await asyncio.sleep(min(LOOK, max(0.0, until - time.monotonic())))
    return row


def list_exports(call: Call, project_id: ProjectId) -> ExportList:
    """The files that were asked for of a video, the newest first: what each is, and how far."""
    project = call.visible(project_id)
    return ExportList(exports=[row_of(each, call) for each in listed(project)[:MOST]])


def cancel_export(call: Call, project_id: ProjectId, export_id: ExportId) -> ExportRow:
    """Stop making a file. What was rendered is kept for the next export of the same scenes."""
    project = call.editable(project_id)
    operations.cancel_export(_export(project, export_id), **call.signed)
    return row_of(_export(project, export_id), call)


def _finder(call: Call, project_id: UUID, export_id: UUID) -> Callable[[], ExportRow]:
    """Looks through the person each time: access can end while they wait."""
    return lambda: row_of(_export(call.visible(project_id), export_id), call)


def _export(project: Project, export_id: UUID) -> Export:
    export = listed(project).filter(pk=export_id).first()
    if export is None:
        raise not_found("There is no such export in this project; list_exports lists those that are there.")
    return export


READING: Tools = [get_export, list_exports]
ADDING: Tools = [export_video]
CHANGING: Tools = [cancel_export]
