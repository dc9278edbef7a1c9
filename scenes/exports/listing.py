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
