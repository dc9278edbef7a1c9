"""What the brain remembers of projects and of people."""

import uuid

from django.conf import settings
from django.db import models

from projects.models.project import Project


class PreferenceQuerySet(models.QuerySet["Preference"]):
    def of(self, project: Project, person_id: int | None) -> "PreferenceQuerySet":
        """What is remembered of the project and, for this person, of them."""
        return self.filter(models.Q(project=project) | models.Q(person_id=person_id or 0))


class Preference(models.Model):
    """What the brain remembers: of a project, for everybody in it, or of one person, wherever they are."""

    class Key(models.TextChoices):
        FONT = "font"
        COLOURS = "colours"
        MOTION = "motion"
        PACE = "pace"
        NOTE = "note"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    project = models.ForeignKey(Project, models.CASCADE, null=True, blank=True, related_name="preferences")
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, null=True, blank=True, related_name="preferences"
    )
    key = models.CharField(max_length=7, choices=Key.choices)
    value = models.CharField(max_length=200)  # in its standard form: “Inter”, “#00aaff, #111111”, “calm”, “0.7”
    said = models.CharField(max_length=300, blank=True)  # the person's own sentence
    created_at = models.DateTimeField(auto_now_add=True)

    objects = PreferenceQuerySet.as_manager()

    class Meta:
        ordering = ["key", "created_at"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(project__isnull=True) ^ models.Q(person__isnull=True), name="remembered_of_one"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.key}: {self.value}"

    @property
    def colours(self) -> list[str]:
        """Hex colours to show beside the words."""
        return self.value.split(", ") if self.key == self.Key.COLOURS else []
