"""Small scenes that are really drawn, and files of each test's own."""

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from projects import state
from projects.changes import SetProject
from projects.models import Project
from scenes.models import Scene
from scenes.operations import add_scene
from scenes.posters import tasks
from scenes.rendering.browsers import end_browsers

WORDS = '<AbsoluteFill style={{background: "#146", color: "white", fontSize: 60}}>Hello</AbsoluteFill>'
SCENE = """
import {{ AbsoluteFill, useCurrentFrame }} from "scenewright";
export const duration = 30;
export default function Scene() {{
  const frame = useCurrentFrame();
  return {shown};
}}
"""


@pytest.fixture(autouse=True)
def own_files(settings: Any, tmp_path: Path) -> None:
    files = {"BACKEND": "django.core.files.storage.FileSystemStorage", "OPTIONS": {"location": tmp_path / "media"}}
    settings.STORAGES = settings.STORAGES | dict.fromkeys(("components", "assets", "posters"), files)


@pytest.fixture(scope="session", autouse=True)
def no_browser_stays() -> Iterator[None]:
    yield
    end_browsers()


@pytest.fixture
def small(project: Project, alice: Any) -> Project:
    """320 × 180, still without a scene."""
    state.apply(project, SetProject(width=320, height=180), by=alice)
    project.refresh_from_db()
    return project


def add(project: Project, person: Any, name: str, shown: str = WORDS) -> Scene:
    add_scene(project, by=person, name=name, tsx_code=SCENE.format(shown=shown))
    project.refresh_from_db()
    return project.scenes.get(name=name)


def draw(project: Project, *, stops: bool = False) -> None:
    """What the worker does for this project when it comes to it."""
    tasks.draw_posters(SimpleNamespace(should_abort=lambda: stops), str(project.pk))
