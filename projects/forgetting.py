"""Old history goes: which versions and iterations, and that what stays still fits together.

Going back needs no row from before the oldest one that stays: what a scene was then is told by the next change of it,
or by the scene itself.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Exists, OuterRef, Q

from projects.changes import ForgetHistory
from projects.models import Project, Version
from scenes.models import Iteration


@dataclass(frozen=True, slots=True, kw_only=True)
class Old:
    """What would go, as query sets."""

    versions: Any
    iterations: Any


def old_history(project: Project, before: datetime) -> Old:
    """Versions of that time, unless a later one took them back: redoing that needs them, with their iterations.

    The last iteration of each scene that is there stays as well: it tells how the scene came to be as it is.
    """
    versions = Version.objects.filter(project=project)
    kept = set(versions.filter(created_at__gte=before).values_list("number", flat=True))
    undoing = kept
    while undoing:
        rows = versions.filter(number__in=undoing, undoes__isnull=False).values_list("undoes", flat=True)
        undoing = {number for number in rows if number is not None} - kept
        kept = kept | undoing
    going = versions.filter(created_at__lt=before).exclude(number__in=kept)
    iterations = Iteration.objects.filter(project=project).exclude(pk__in=_last_of_each_scene(project))
    has_row = Exists(Version.objects.filter(project=project, number=OuterRef("version")))
    return Old(versions=going, iterations=iterations.filter(Q(version__in=going.values("number")) | ~has_row))


def forget_history(change: ForgetHistory, version: Version) -> None:
    """Called by `carry_out` under the project's lock, by nobody else."""
    old = old_history(version.project, change.before)
    old.iterations.delete()
    old.versions.delete()


def _last_of_each_scene(project: Project) -> Any:
    there = project.scenes.values("pk")
    newest = Iteration.objects.filter(project=project, scene_id__in=there).order_by("scene_id", "-version", "-revision")
    return list(newest.distinct("scene_id").values_list("pk", flat=True))
