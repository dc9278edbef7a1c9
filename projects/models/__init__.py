"""A project, who belongs to it, who it is shared with, its numbered versions, and what is remembered of it."""

from projects.models.preference import Preference, PreferenceQuerySet
from projects.models.project import Membership, Person, Project, ProjectQuerySet, Role
from projects.models.sharing import Invitation, ShareLink
from projects.models.version import Version

__all__ = [
    "Invitation",
    "Membership",
    "Person",
    "Preference",
    "PreferenceQuerySet",
    "Project",
    "ProjectQuerySet",
    "Role",
    "ShareLink",
    "Version",
]
