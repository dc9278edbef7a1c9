"""Exports by ours, as a worker makes them: a project in the database, a request, the worker's own way to the file."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from threading import Event
from typing import Any

from django.contrib.auth.models import User
from django.core.files.storage import storages

from benchmarks.export.used import Used
from brain.sheets.camera import camera
from brain.sheets.preview import Preview
from brain.sheets.specimens import Specimen
from config.bootstrap.programs import find_chromium
from projects import state
from projects.models import Project
from scenes.compiler import compile_scene
from scenes.exports import operations
from scenes.exports.storing import path_in, remove
from scenes.exports.working import make_next
from scenes.models import Export, KeptSegment
from scenes.operations import add_scene
from scenes.rendering.browsers import end_browsers
from scenes.rendering.outputs import width_for

SCENES = Path(__file__).with_name("film")
NAMES = ("title", "features", "growth")
LENGTH = 150  # frames of a scene
FRAMES = LENGTH * len(NAMES)
SIZE = (1920, 1080)  # of the film, in pixels
FPS = 30


class Ours:
    """The three scenes, in a project of their own."""

    name = "scenewright"

    def __init__(self, person: User) -> None:
        self.person = person
        self.project = project_of(person, [(name, (SCENES / f"{name}.tsx").read_text()) for name in NAMES])

    def renders(self, height: int, quality: str) -> Iterable[tuple[str, Used, Path]]:
        """Cold with a browser that has to be started, then warm; neither finds anything that was rendered before."""
        end_browsers()
        for start in ("cold", "warm"):
            forget_segments()
            used, export = exported(self.project, self.person, height=height, quality=quality)
            yield start, used, file_of(export)

    def seen(self, height: int, moments: Sequence[int]) -> list[bytes]:
        """As the preview shows them."""
        scenes = [
            Specimen(name, compile_scene((SCENES / f"{name}.tsx").read_text()), [], duration=LENGTH, size=SIZE)
            for name in NAMES
        ]
        chromium = find_chromium()
        assert chromium, "The benchmark needs Chromium: apt-get install chromium"
        with camera(chromium) as taking:
            preview = Preview(taking.browser, scenes, width=width_for(*SIZE, height), height=height)
            pngs = [preview.shoot(NAMES[at // LENGTH], at % LENGTH) for at in moments]
            preview.close()
        return pngs


def project_of(person: User, scenes: list[tuple[str, str]]) -> Project:
    project = state.create_project("Film", by=person)
    for name, tsx_code in scenes:
        add_scene(project, by=person, name=name, tsx_code=tsx_code)
    project.refresh_from_db()
    return project


def exported(project: Project, person: User, *, watched: bool = False, **wish: Any) -> tuple[Used, Export]:
    with Used(watched=watched) as used:
        (export,) = operations.request_export(project, by=person, format="mp4", **wish)
        while make_next(Event()):
            pass
    export.refresh_from_db()
    if export.state != Export.State.DONE:
        raise RuntimeError(f"The export ended as {export.state}: {export.error}")
    return used, export


def file_of(export: Export) -> Path:
    path = path_in(storages["exports"], export.file)
    assert path, "Exports are measured with files on this machine."
    return path


def forget_segments() -> None:
    for kept in KeptSegment.objects.all():
        remove("segments", kept.file)
        kept.delete()
