"""Frames that were drawn, or could not be."""

from django.db import models

from projects.models import Project


class Still(models.Model):
    """A picture, in the storage of posters under its key, or why there is none. It can be drawn again at any time, so
    that it raises no version, and whoever looks for it finds it a moment later."""

    key = models.CharField(max_length=64, primary_key=True)  # see scenes.posters.shots
    # A project that is deleted leaves its pictures to the daily cleaning.
    project = models.ForeignKey(Project, models.SET_NULL, null=True, related_name="stills")
    kind = models.CharField(max_length=4)
    error = models.TextField(blank=True)
    drawn_at = models.DateTimeField(auto_now=True, db_index=True)

    def __str__(self) -> str:
        return self.key[:12]

    @property
    def path(self) -> str:
        """In the storage."""
        return f"posters/{self.key[:2]}/{self.key}.{self.kind}"
