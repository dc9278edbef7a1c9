"""A video of three scenes, for the tests of going back in its history, and how it looks."""

from typing import Any

from projects import changes as c
from projects import state
from scenes.history import content_of
from tests.conftest import proved

SQUARE = {"width": 1080, "height": 1080}
NAMES = ("Intro", "Middle", "Outro")


def make_film(project: Any, by: Any) -> Any:
    """Its scenes are proved in two formats."""
    for name in NAMES:
        proved(name, **SQUARE)
        state.apply(project, c.AddScene(name=name, tsx_code=proved(name), duration=120), by=by)
    project.refresh_from_db()
    return project


def looks(project: Any) -> list[dict[str, Any]]:
    """The scenes in their order and the settings: everything but revisions."""
    project.refresh_from_db()
    return [project.settings, *({"id": scene.pk} | content_of(scene.as_row()) for scene in project.scenes.all())]


def based(project: Any, name: str) -> dict[str, Any]:
    scene = project.scenes.get(name=name)
    return {"scene_id": scene.pk, "based_on": scene.revision}
