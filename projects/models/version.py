"""The numbered versions of a project."""

from django.conf import settings
from django.db import models

from projects.models.project import Project


class Version(models.Model):
    """What one applied batch changed, by whom, on whose request. Rows are written by `state.apply` only."""

    project = models.ForeignKey(Project, models.CASCADE, related_name="versions")
    number = models.BigIntegerField()
    changes = models.JSONField()
    summary = models.TextField(blank=True)  # what it did to scenes and settings, in a sentence
    # The settings around it, and the scenes' order where it may have changed. None where nothing can be taken back.
    before = models.JSONField(null=True)
    after = models.JSONField(null=True)
    undoes = models.BigIntegerField(null=True)  # the version that this one took back
    undone = models.BooleanField(default=False)  # it was taken back, and not done again
    answer = models.OneToOneField("chat.Message", models.SET_NULL, null=True, related_name="version")
    author = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True)
    request_id = models.CharField(max_length=100)
    created_at = models.DateTimeField(auto_now_add=True)

    poster = ""  # the name of its picture, where it is shown: see scenes.posters.naming

    class Meta:
        ordering = ["-number"]
        constraints = [
            models.UniqueConstraint(fields=["project", "number"], name="one_row_a_version"),
            models.UniqueConstraint(fields=["project", "request_id"], name="a_request_acts_once"),
        ]
        indexes = [
            models.Index(
                fields=["project", "author", "-number"],
                condition=models.Q(before__isnull=False),
                name="steps_of_a_person",
            )
        ]

    def __str__(self) -> str:
        return f"v{self.number}"
