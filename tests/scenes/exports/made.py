"""Exports as workers leave them, without the work: for tests of the doors that lead to them."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

from django.core.files.base import ContentFile
from django.core.files.storage import storages
from django.utils import timezone

from projects.models import Project
from scenes.models import Export, ExportLease
from scenes.rendering.film import Film, FilmScene
from scenes.rendering.outputs import Format, Output, Quality

CONTENT = bytes(range(256)) * 4
PICTURE = b"a picture"


def made_export(
    project: Project, *, author: Any = None, title: str = "", content: bytes = CONTENT, **how: Any
) -> Export:
    """Done, with its file in storage, unless `state` says otherwise."""
    output = Output(
        format=Format(how.pop("format", "mp4")),
        width=1920,
        height=how.pop("height", 1080),
        fps=30,
        quality=Quality.FINAL,
    )
    scene = FilmScene(id=str(uuid4()), revision=1, name="Intro", duration=120, component="0" * 64)
    film = Film(title=title or project.title, fps=30, width=1920, height=1080, scenes=(scene,))
    fields: dict[str, Any] = {"state": Export.State.DONE, "version": project.version} | how
    if fields["state"] == Export.State.DONE:
        fields["file"] = storages["exports"].save(f"exports/{uuid4()}.{output.format}", ContentFile(content))
        fields["poster"] = storages["exports"].save(f"exports/{uuid4()}.jpg", ContentFile(PICTURE))
        fields |= {"size": len(content), "finished_at": timezone.now()}
    return Export.objects.create(
        project=project,
        author=author,
        request_id=str(uuid4()),
        film=film.as_json(),
        output=output.as_json(),
        format=output.format,
        quality=output.quality,
        width=output.width,
        height=output.height,
        fps=output.fps,
        duration=120,
        queued_at=timezone.now(),
        **fields,
    )


def in_work(project: Project, *, done: int = 0, **how: Any) -> Export:
    """A worker is at it."""
    export = made_export(project, state=Export.State.RENDERING, started_at=timezone.now(), **how)
    until = timezone.now() + timedelta(minutes=5)
    ExportLease.objects.create(export=export, worker=uuid4(), until=until, done=done, scene="Intro", seconds_left=9.5)
    return export
