"""The files that scenes show."""

import uuid

from django.conf import settings
from django.db import models

from projects.models import Project


class Asset(models.Model):
    """An uploaded file of a project, kept under its hash. Scenes show it by its name: `staticFile("logo.png")`."""

    class Kind(models.TextChoices):
        IMAGE = "image"
        VIDEO = "video"
        AUDIO = "audio"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    project = models.ForeignKey(Project, models.CASCADE, related_name="assets")
    name = models.CharField(max_length=120)
    kind = models.CharField(max_length=5, choices=Kind.choices)
    media_type = models.CharField(max_length=60)
    sha256 = models.CharField(max_length=64, db_index=True)
    size = models.PositiveBigIntegerField()  # bytes
    width = models.PositiveIntegerField(null=True, blank=True)  # pixels, of images
    height = models.PositiveIntegerField(null=True, blank=True)
    author = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["created_at", "name"]
        constraints = [models.UniqueConstraint(fields=["project", "name"], name="one_asset_a_name")]

    def __str__(self) -> str:
        return self.name
