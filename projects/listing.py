"""The project list: what each card shows, in one query."""

from typing import Any

from django.db.models import Count, F, OuterRef, QuerySet, Subquery, Sum
from django.db.models.functions import Coalesce

from projects.models import Person, Project, Version
from scenes.models import Scene


def list_projects(person: Person) -> QuerySet[Any]:
    """The person's projects, the last changed first."""
    return describe(Project.objects.visible_to(person).filter(archived_at=None)).order_by("-last_change")


def describe(projects: QuerySet[Any]) -> QuerySet[Any]:
    """With the one person's role, scene_count, frames, seconds and last_change."""
    scenes = Scene.objects.filter(project=OuterRef("pk")).order_by().values("project")
    versions = Version.objects.filter(project=OuterRef("pk")).order_by("-number")
    return projects.annotate(
        role=F("memberships__role"),
        scene_count=Coalesce(Subquery(scenes.annotate(total=Count("pk")).values("total")), 0),
        frames=Coalesce(Subquery(scenes.annotate(total=Sum("duration")).values("total")), 0),
        seconds=F("frames") * 1.0 / F("fps"),
        last_change=Coalesce(Subquery(versions.values("created_at")[:1]), F("created_at")),
    )
