"""How others get in: invitations to work on a project, and links that show its video to anybody."""

import secrets
import uuid

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone

from projects.models.project import Project, Role


def new_token() -> str:
    """192 random bits. Whoever knows a token may use it: it is shown to few, and is in no fragment and no version."""
    return secrets.token_urlsafe(24)


class InvitationQuerySet(models.QuerySet["Invitation"]):
    def open(self) -> "InvitationQuerySet":
        """Those that still let somebody in."""
        unused = Q(most_uses=None) | Q(uses__lt=F("most_uses"))
        return self.filter(unused, not_expired(), revoked_at=None)


class Invitation(models.Model):
    """A link that makes whoever opens it a member. It was sent to an address, or is handed on by people."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    project = models.ForeignKey(Project, models.CASCADE, related_name="invitations")
    token = models.CharField(max_length=40, unique=True, default=new_token, editable=False)
    role = models.CharField(max_length=6, choices=[(role.value, role.label) for role in (Role.EDITOR, Role.VIEWER)])
    email = models.EmailField(blank=True)
    invited_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="invitations")
    most_uses = models.PositiveSmallIntegerField(null=True, default=1)  # None: any number of people
    uses = models.PositiveIntegerField(default=0)
    created_at = models.DateTimeField(auto_now_add=True)
    expires_at = models.DateTimeField(null=True)
    revoked_at = models.DateTimeField(null=True)

    objects = InvitationQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at"]

    def __str__(self) -> str:
        return f"{self.email or 'A link'} invites to {self.project} as {self.role}"

    def get_absolute_url(self) -> str:
        return reverse("projects:invitation", args=[self.token])


class ShareLinkQuerySet(models.QuerySet["ShareLink"]):
    def open(self) -> "ShareLinkQuerySet":
        """Those that show the video now."""
        return self.filter(not_expired(), enabled=True)


class ShareLink(models.Model):
    """A public address at which a project's video plays, as it is now. No code, no chat, no account."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    project = models.ForeignKey(Project, models.CASCADE, related_name="shares")
    token = models.CharField(max_length=40, unique=True, default=new_token, editable=False)
    enabled = models.BooleanField(default=True)
    expires_at = models.DateTimeField(null=True)
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    created_at = models.DateTimeField(auto_now_add=True)

    objects = ShareLinkQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at"]

    def __str__(self) -> str:
        return f"A public link to {self.project}"

    def get_absolute_url(self) -> str:
        return reverse("share", args=[self.token])

    @property
    def has_expired(self) -> bool:
        return self.expires_at is not None and self.expires_at <= timezone.now()


def not_expired() -> Q:
    return Q(expires_at=None) | Q(expires_at__gt=timezone.now())
