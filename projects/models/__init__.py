"""A project, who belongs to it, its numbered versions, and what is remembered of it."""

from projects.models.answered import Answered
from projects.models.preference import Preference, PreferenceQuerySet
from projects.models.project import Membership, Person, Project, ProjectQuerySet, Role
from projects.models.version import Version

__all__ = [
    "Answered",
    "Membership",
    "Person",
    "Preference",
    "PreferenceQuerySet",
    "Project",
    "ProjectQuerySet",
    "Role",
    "Version",
]
