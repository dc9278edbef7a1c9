"""What iterations tell: what a version did to each scene, who changed one since, and which scenes are gone."""

from collections.abc import Collection
from dataclasses import dataclass
from itertools import groupby
from typing import Any, NamedTuple
from uuid import UUID

from django.db.models import Exists, OuterRef, Q

from projects.models import Project, Version
from scenes.models import Iteration, Scene

CONTENT = ("name", "tsx_code", "duration", "props", "layout_json")


@dataclass(frozen=True, slots=True, kw_only=True)
class SceneHistory:
    """One scene around one version, as whole rows: None where it was not there."""

    scene_id: UUID
    before: dict[str, Any] | None
    after: dict[str, Any] | None
    was_placed: bool  # it was moved, or it went and came back

    @property
    def changed_content(self) -> bool:
        """Also where it came or went."""
        return not (self.before and self.after and content_of(self.before) == content_of(self.after))

    @property
    def name(self) -> str:
        row = self.after or self.before
        return row["name"] if row else ""


def content_of(row: dict[str, Any]) -> dict[str, Any]:
    """What people made of the scene: not its place, which others shift, nor its revision, which only counts."""
    return {name: row[name] for name in CONTENT}


def histories_of(version: Version) -> list[SceneHistory]:
    """One for each scene that this version touched, in playing order."""
    rows = Iteration.objects.filter(project=version.project_id, version=version.number)
    # A deletion has the revision that the scene had last.
    steps = sorted(rows, key=lambda each: (each.scene_id, each.revision, each.operation == Iteration.Operation.DELETE))
    histories = [_history(scene_id, list(each)) for scene_id, each in groupby(steps, lambda step: step.scene_id)]
    return sorted(histories, key=lambda each: (each.before or each.after or {}).get("order", 0))


def _history(scene_id: UUID, steps: list[Iteration]) -> SceneHistory:
    placing = {Iteration.Operation.MOVE, Iteration.Operation.CREATE}
    was_placed = any(step.operation in placing for step in steps)
    return SceneHistory(scene_id=scene_id, before=steps[0].before, after=steps[-1].after, was_placed=was_placed)


def versions_since(version: Version) -> Any:
    """The later versions that count: not those that were taken back, nor those that only did so."""
    later = Version.objects.filter(project=version.project_id, number__gt=version.number, undone=False)
    return later.filter(Q(undoes=None) | Q(undoes__lt=version.number))


def changes_since(version: Version, scene_ids: Collection[UUID]) -> Any:
    """The changes of these scenes after `version` that still count, the newest first."""
    later = Iteration.objects.filter(project=version.project_id, version__gt=version.number, scene_id__in=scene_ids)
    counting = later.filter(version__in=versions_since(version).values("number"))
    return counting.select_related("author").order_by("-version", "-revision")


class DeletedScene(NamedTuple):
    """`iteration_id` names the iteration that holds it whole."""

    scene_id: UUID
    name: str
    iteration_id: UUID


def deleted_scenes(project: Project, *, most: int = 20) -> list[DeletedScene]:
    """The scenes that are gone, the newest first."""
    exists = Exists(Scene.objects.filter(pk=OuterRef("scene_id")))
    deletions = Iteration.objects.filter(~exists, project=project, operation=Iteration.Operation.DELETE)
    newest: dict[UUID, DeletedScene] = {}
    rows = deletions.order_by("-version", "before__order").values_list("scene_id", "before__name", "pk")
    for scene_id, name, iteration_id in rows[: 2 * most]:
        newest.setdefault(scene_id, DeletedScene(scene_id, name, iteration_id))
    return list(newest.values())[:most]
