"""What a version keeps of the project before and after it, so that it can be taken back and returned to."""

from collections.abc import Sequence
from typing import Any

from projects import changes as c
from projects.models import Project


def before_step(project: Project, changes: Sequence[c.Change]) -> dict[str, Any] | None:
    """Settings, and the order of scenes if it may change. None when nothing is done to scenes and settings."""
    if not any(isinstance(change, c.Step) for change in changes):
        return None
    return _kept(project, with_order=any(isinstance(change, c.PlaceChange) for change in changes))


def after_step(project: Project, before: dict[str, Any]) -> dict[str, Any]:
    return _kept(project, with_order="order" in before)


def order_of(project: Project) -> list[str]:
    return [str(pk) for pk in project.scenes.order_by("order").values_list("pk", flat=True)]


def _kept(project: Project, *, with_order: bool) -> dict[str, Any]:
    return project.settings | ({"order": order_of(project)} if with_order else {})
