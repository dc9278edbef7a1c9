"""A project, who belongs to it, who it is shared with and who is in its room, its versions, and what is remembered."""

from projects.models.answered import Answered
from projects.models.being import Being, BeingQuerySet, Presence
from projects.models.pace import Pace
from projects.models.preference import Preference, PreferenceQuerySet
from projects.models.project import Membership, Person, Project, ProjectQuerySet, Role
from projects.models.sharing import Invitation, ShareLink
from projects.models.version import Version

__all__ = [
    "Answered",
    "Being",
    "BeingQuerySet",
    "Invitation",
    "Membership",
    "Pace",
    "Person",
    "Preference",
    "PreferenceQuerySet",
    "Presence",
    "Project",
    "ProjectQuerySet",
    "Role",
    "ShareLink",
    "Version",
]
