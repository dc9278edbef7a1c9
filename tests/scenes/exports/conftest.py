"""A film of small scenes that are really rendered, and a storage of its own for each test."""

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event, Lock, Thread
from typing import Any

import pytest

from projects import state
from projects.changes import SetProject
from projects.models import Project
from scenes.exports import operations
from scenes.exports.progress import Progress
from scenes.exports.working import make_next
from scenes.models import Export
from scenes.operations import add_scene
from scenes.rendering.browsers import end_browsers
from scenes.rendering.capture import Renderer

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
    """What is stored and made here is this test's own, as it is for a process with this folder as its data."""
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
    """Two scenes of six frames, 160 × 90."""
    state.apply(project, SetProject(width=160, height=90), by=alice)
    project.refresh_from_db()
    for name, colour in (("One", "#123"), ("Two", "#321")):
        add(project, alice, name, colour)
    project.refresh_from_db()
    return project


@pytest.fixture
def filmed(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """How often each scene was filmed from here on."""
    counted, capture = Counter[str](), Renderer.capture

    def counting(renderer: Renderer, request: Any, *args: Any, **how: Any) -> Any:
        counted[request.scene.name] += 1
        return capture(renderer, request, *args, **how)

    monkeypatch.setattr(Renderer, "capture", counting)
    return counted


@pytest.fixture
def when_a_frame_is_done(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[], None]], None]:
    """Does something once, in the middle of a scene."""

    def install(act: Callable[[], None]) -> None:
        begin_with, once = Progress.begin_with, Lock()

        def begin(progress: Progress, scene: str) -> Callable[[int], None]:
            at = begin_with(progress, scene)

            def acting(frames: int) -> None:
                at(frames)
                if once.acquire(blocking=False):
                    act()

            return acting

        monkeypatch.setattr(Progress, "begin_with", begin)

    return install


def add(project: Project, person: Any, name: str, colour: str = "#444", frames: int = 6, code: str = SCENE) -> None:
    add_scene(project, by=person, name=name, tsx_code=code.format(name=name, colour=colour, frames=frames))


def ask(project: Project, person: Any, **wish: Any) -> Export:
    wish = {"format": "mp4", "height": 90, "quality": "draft"} | wish
    (export,) = operations.request_export(project, by=person, **wish)
    return export


def make_all(stops: Event | None = None) -> None:
    """As a worker does, here and now."""
    while make_next(stops or Event()):
        pass


def workers_at_once(number: int) -> list[Thread]:
    workers = [Thread(target=make_all) for _ in range(number)]
    for each in workers:
        each.start()
    return workers


def again(export: Export) -> Export:
    return Export.objects.select_related("project").get(pk=export.pk)
