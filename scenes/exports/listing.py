"""Exports as they are looked at: without the films that they show, and knowing how far they are."""

from django.db.models import QuerySet

from projects.models import Person, Project
from scenes.models import Export


def list_exports(project: Project) -> QuerySet[Export]:
    """The newest first."""
    return project.exports.select_related("lease", "author", "project").defer("film")


def visible_exports(person: Person) -> QuerySet[Export]:
    """Of all projects that this person may read."""
    visible = Project.objects.visible_to(person)
    return Export.objects.filter(project__in=visible).select_related("lease", "author", "project").defer("film")


def ahead_of(export: Export) -> int:
    """How many exports wait that were asked for earlier. Whose turn it is also depends on who has one in work."""
    return Export.objects.filter(state=Export.State.QUEUED, queued_at__lt=export.queued_at).count()


def steps_since(export: Export) -> int:
    """How often scenes and settings changed since the version that it shows."""
    return export.project.versions.filter(number__gt=export.version, before__isnull=False).count()
