"""A project, and who belongs to it with which role."""

import uuid
from typing import Any

from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser, AnonymousUser
from django.db import models
from django.urls import reverse

Person = AbstractBaseUser | AnonymousUser


class ProjectQuerySet(models.QuerySet["Project"]):
    def visible_to(self, person: Person) -> "ProjectQuerySet":
        """The projects that this person may read."""
        return self.filter(memberships__user_id=person.pk or 0)

    def editable_by(self, person: Person) -> "ProjectQuerySet":
        return self.filter(memberships__user_id=person.pk or 0, memberships__role__in=[Role.OWNER, Role.EDITOR])

    def owned_by(self, person: Person) -> "ProjectQuerySet":
        return self.filter(memberships__user_id=person.pk or 0, memberships__role=Role.OWNER)

    def locked(self) -> "ProjectQuerySet":
        """For writing: whoever has the row decides orders and revisions alone."""
        return self.select_for_update(of=("self",))


class Role(models.TextChoices):
    OWNER = "owner"
    EDITOR = "editor"
    VIEWER = "viewer"


class Project(models.Model):
    """A video being made. `version` and `version_xid` belong to the database's triggers alone."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    title = models.CharField(max_length=120, default="Untitled video")
    fps = models.PositiveSmallIntegerField(default=30)
    width = models.PositiveSmallIntegerField(default=1920)
    height = models.PositiveSmallIntegerField(default=1080)
    audio = models.JSONField(null=True, blank=True)
    version = models.BigIntegerField(default=0, editable=False)
    version_xid = models.CharField(max_length=20, default="", editable=False)
    members: Any = models.ManyToManyField(settings.AUTH_USER_MODEL, through="Membership")
    created_at = models.DateTimeField(auto_now_add=True)
    archived_at = models.DateTimeField(null=True, blank=True)

    poster = ""  # the name of its picture, where it is shown: see scenes.posters.naming

    objects = ProjectQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at"]
        constraints = [
            models.CheckConstraint(condition=models.Q(fps__range=(1, 120)), name="project_fps_is_sensible"),
            models.CheckConstraint(
                condition=models.Q(width__range=(16, 7680), height__range=(16, 7680)),
                name="project_size_is_sensible",
            ),
        ]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("projects:workspace", args=[self.pk])

    @property
    def settings(self) -> dict[str, Any]:
        """What the project itself is, beside its scenes: what versions keep and bring back."""
        return {"title": self.title, "audio": self.audio} | self.format

    @property
    def format(self) -> dict[str, int]:
        """What scenes are proved for: pixels, and frames a second."""
        return {"width": self.width, "height": self.height, "fps": self.fps}

    def plays(self, asset_id: uuid.UUID) -> bool:
        """Is this asset the sound below all scenes?"""
        return self.audio is not None and self.audio["asset_id"] == str(asset_id)

    @property
    def duration(self) -> int:
        """Frames of all scenes together."""
        return sum(scene.duration for scene in self.scenes.all())


class Membership(models.Model):
    project = models.ForeignKey(Project, models.CASCADE, related_name="memberships")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="memberships")
    role = models.CharField(max_length=6, choices=Role.choices)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["project", "user"], name="one_membership_each")]

    def __str__(self) -> str:
        return f"{self.user} is {self.role} of {self.project}"
