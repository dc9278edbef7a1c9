"""Who and what is in the room of a project, and the leases that say for how long."""

import uuid
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models.functions import Now

from projects.models.project import Project


class BeingQuerySet(models.QuerySet["Being"]):
    def leased(self) -> "BeingQuerySet":
        """Those that are here as long as somebody says so; documents stay until they are removed."""
        return self.filter(type__in=[Being.Type.GUEST, Being.Type.BOT])

    def left(self) -> "BeingQuerySet":
        """Those for which nobody speaks any more."""
        return self.leased().exclude(models.Exists(Presence.objects.live().filter(being=models.OuterRef("pk"))))


class Being(models.Model):
    """A guest (a person), a bot (an agent) or a document (an asset that was placed in the room).

    The space itself and the brain have no rows: they follow from the project and its answers (projects/who_is_here.py).
    """

    class Type(models.TextChoices):
        SPACE = "space"
        GUEST = "guest"
        BOT = "bot"
        DOCUMENT = "document"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    project = models.ForeignKey(Project, models.CASCADE, related_name="beings")
    type = models.CharField(max_length=8, choices=Type.choices)
    name = models.CharField(max_length=120)
    # The guest itself, or on whose behalf a bot is here.
    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, null=True, blank=True, related_name="beings")
    asset = models.ForeignKey("scenes.Asset", models.CASCADE, null=True, blank=True, related_name="beings")
    position: Any = models.JSONField(default=dict, blank=True)  # {x, y, z}: what these mean is the programs' business
    data: Any = models.JSONField(default=dict, blank=True)  # small, see projects/beings.py
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    objects = BeingQuerySet.as_manager()

    class Meta:
        ordering = ["created_at", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["project", "person"], condition=models.Q(type="guest"), name="one_guest_a_person"
            ),
            models.UniqueConstraint(
                fields=["project", "person", "name"], condition=models.Q(type="bot"), name="one_bot_a_name"
            ),
            models.CheckConstraint(
                condition=models.Q(type="guest", person__isnull=False, asset__isnull=True)
                | models.Q(type="bot", person__isnull=False, asset__isnull=True)
                | models.Q(type="document", asset__isnull=False),
                name="a_being_is_somebody",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.name} ({self.type})"


class PresenceQuerySet(models.QuerySet["Presence"]):
    def live(self) -> "PresenceQuerySet":
        return self.filter(expires_at__gt=Now())


class Presence(models.Model):
    """A process says that a being is here, until `expires_at` by the database's clock. It raises no version."""

    being = models.ForeignKey(Being, models.CASCADE, related_name="presences")
    process = models.UUIDField()
    expires_at = models.DateTimeField()

    objects = PresenceQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["being", "process"], name="one_lease_a_process")]
        indexes = [models.Index(fields=["process"], name="leases_of_a_process")]

    def __str__(self) -> str:
        return f"{self.being_id} by {self.process} until {self.expires_at:%H:%M:%S}"
