"""A film of small scenes that are really rendered, and a storage of its own for each test."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from projects import state
from projects.changes import SetProject
from projects.models import Project
from scenes.exports import operations
from scenes.rendering.browsers import end_browsers
from scenes.exports.working import make_next
from scenes.models import Export
from scenes.operations import add_scene

SCENE = """
import {{ AbsoluteFill, useCurrentFrame }} from "scenewright";
export const duration = {frames};
export default function Scene() {{
  const frame = useCurrentFrame();
  return <AbsoluteFill style={{{{background: "{colour}", color: "white", fontSize: 60, justifyContent: "center",
    alignItems: "center"}}}}>{name} {{frame}}</AbsoluteFill>;
}}
"""


@pytest.fixture(autouse=True)
def kept_apart(settings: Any, tmp_path: Path) -> Path:
    """What is stored and made here is this test's own."""
    files = {"BACKEND": "django.core.files.storage.FileSystemStorage", "OPTIONS": {"location": tmp_path / "media"}}
    names = ("default", "components", "assets", "exports", "segments")
    settings.STORAGES = settings.STORAGES | dict.fromkeys(names, files)
    settings.EXPORT_FOLDER = tmp_path / "exporting"
    return tmp_path


@pytest.fixture(scope="session", autouse=True)
def no_browser_stays() -> Iterator[None]:
    yield
    end_browsers()


@pytest.fixture
def small(project: Project, alice: Any) -> Project:
    """Three scenes of eight frames, 320 × 180."""
    state.apply(project, SetProject(width=320, height=180), by=alice)
    project.refresh_from_db()
    for name, colour in (("One", "#123"), ("Two", "#321"), ("Three", "#213")):
        add(project, alice, name, colour)
    project.refresh_from_db()
    return project


def add(project: Project, person: Any, name: str, colour: str = "#444", frames: int = 8) -> None:
    add_scene(project, by=person, name=name, tsx_code=SCENE.format(name=name, colour=colour, frames=frames))


def ask(project: Project, person: Any, **wish: Any) -> Export:
    wish = {"format": "mp4", "height": 180, "quality": "draft"} | wish
    (export,) = operations.request_export(project, by=person, **wish)
    return export


def make_all() -> None:
    """As a worker does, here and now."""
    while make_next(Event()):
        pass


def again(export: Export) -> Export:
    return Export.objects.select_related("project").get(pk=export.pk)
