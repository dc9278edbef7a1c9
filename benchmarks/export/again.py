"""A film of ten scenes exported, one scene changed, exported again: what was rendered is not rendered twice."""

from typing import Any

from django.contrib.auth.models import User

from benchmarks.export.ours import NAMES, SCENES, exported, forget_segments, project_of
from projects.models import Project
from scenes.operations import edit_scene

COUNT = 10  # scenes
CHANGED = 4
HEIGHT = 720


def second_export(person: User) -> dict[str, Any]:
    """Seconds in each quality, and how many times faster the second one was."""
    figures = {}
    codes = [(SCENES / f"{NAMES[number % 3]}.tsx").read_text() for number in range(COUNT)]
    for quality in ("draft", "final"):
        forget_segments()
        project = project_of(person, [(f"Scene {number}", code) for number, code in enumerate(codes)])
        first, _ = exported(project, person, height=HEIGHT, quality=quality)
        _change(project, person)
        second, export = exported(project, person, height=HEIGHT, quality=quality)
        figures[quality] = {
            "first_s": round(first.wall, 2),
            "second_s": round(second.wall, 2),
            "times_faster": round(first.wall / second.wall, 2),
            "frames_kept": export.details["frames_kept"],
        }
    return figures


def _change(project: Project, person: User) -> None:
    scene = project.scenes.get(order=CHANGED)
    code = scene.tsx_code.replace("early", "soon").replace("Early", "Soon").replace("Nimbus", "Cirrus")
    edit_scene(project, scene.pk, by=person, based_on=scene.revision, tsx_code=code)
    project.refresh_from_db()
