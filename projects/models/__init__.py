"""A project, who belongs to it, its numbered versions, what is remembered of it, and who is in its room."""

from projects.models.being import Being, BeingQuerySet, Presence
from projects.models.preference import Preference, PreferenceQuerySet
from projects.models.project import Membership, Person, Project, ProjectQuerySet, Role
from projects.models.version import Version

__all__ = [
    "Being",
    "BeingQuerySet",
    "Membership",
    "Person",
    "Preference",
    "PreferenceQuerySet",
    "Presence",
    "Project",
    "ProjectQuerySet",
    "Role",
    "Version",
]
