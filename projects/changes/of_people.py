"""What can happen to who belongs to a project, who is invited to it, and to whom its video is shown."""

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID, uuid4


@dataclass(frozen=True, slots=True, kw_only=True)
class AddMember:
    """Somebody who has an account here is a member from now on."""

    user_id: int
    role: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SetRole:
    """To hand a project over is to make another its owner and then oneself an editor, as one version."""

    user_id: int
    role: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveMember:
    """Links that would let anybody in end with it: they would let this person in again."""

    user_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Leave:
    """Whoever says it is a member no more. Everybody may, but for the last owner."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Invite:
    """Without `most_uses` the link lets in any number of people."""

    role: str
    email: str = ""
    most_uses: int | None = 1
    expires_at: datetime | None = None
    invitation_id: UUID = field(default_factory=uuid4)


@dataclass(frozen=True, slots=True, kw_only=True)
class RevokeInvitation:
    invitation_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Join:
    """Whoever says it accepts an invitation, whose token they know. It never takes a better role from them."""

    invitation_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class AddShare:
    """Anybody who has its link sees the video, as it is whenever they look."""

    enabled: bool = True
    expires_at: datetime | None = None
    share_id: UUID = field(default_factory=uuid4)


@dataclass(frozen=True, slots=True, kw_only=True)
class SetShare:
    """Both settings of a link are said: without `expires_at` it never expires."""

    share_id: UUID
    enabled: bool
    expires_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DeleteShare:
    share_id: UUID


PeopleChange = AddMember | SetRole | RemoveMember | Leave | Invite | RevokeInvitation | Join
ShareChange = AddShare | SetShare | DeleteShare
