"""Files that are made of a project, and who is making them."""

import uuid
from datetime import datetime, timedelta

from django.conf import settings
from django.db import models

from projects.models import Project
from scenes.rendering.film import Film
from scenes.rendering.outputs import Output


class Export(models.Model):
    """One file, and the work of making it. It shows the film as it was asked for; later changes do not disturb it.

    Written by changes only, so that every step of it is a version; how far it is meanwhile stands in its lease.
    """

    class State(models.TextChoices):
        QUEUED = "queued"
        RENDERING = "rendering"
        ENCODING = "encoding"
        DONE = "done"
        FAILED = "failed"
        CANCELLED = "cancelled"

    ACTIVE = (State.QUEUED, State.RENDERING, State.ENCODING)

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    project = models.ForeignKey(Project, models.CASCADE, related_name="exports")
    version = models.BigIntegerField()  # of the project, that it shows
    author = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True)
    request_id = models.CharField(max_length=100, db_index=True)
    group = models.UUIDField(null=True, blank=True)  # the shapes that were asked for at once
    film = models.JSONField()  # scenes.rendering.film.Film
    output = models.JSONField()  # scenes.rendering.outputs.Output
    format = models.CharField(max_length=6)
    quality = models.CharField(max_length=5)
    width = models.PositiveIntegerField()  # pixels
    height = models.PositiveIntegerField()
    fps = models.PositiveIntegerField()
    duration = models.PositiveIntegerField()  # frames of the file
    state = models.CharField(max_length=9, choices=State.choices, default=State.QUEUED)
    error = models.TextField(blank=True)
    findings = models.JSONField(default=list, blank=True)
    details = models.JSONField(default=dict, blank=True)  # how it was made, and how well it agrees with the preview
    file = models.CharField(max_length=200, blank=True)  # names in the storage of exports
    poster = models.CharField(max_length=200, blank=True)
    size = models.PositiveBigIntegerField(null=True, blank=True)  # bytes
    queued_at = models.DateTimeField()
    started_at = models.DateTimeField(null=True, blank=True)
    finished_at = models.DateTimeField(null=True, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-created_at", "-id"]
        indexes = [
            models.Index(fields=["project", "-created_at"]),
            models.Index(
                fields=["queued_at"],
                condition=models.Q(state__in=["queued", "rendering", "encoding"]),
                name="exports_to_be_made",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.format} {self.width} × {self.height} of v{self.version}"

    @property
    def is_active(self) -> bool:
        """Is it being made, or going to be?"""
        return self.state in self.ACTIVE

    @property
    def is_expired(self) -> bool:
        """It was made, and its file is not kept any more."""
        return self.state == self.State.DONE and not self.file

    @property
    def expires_at(self) -> datetime | None:
        """When its file goes; None while there is none."""
        kept = timedelta(days=settings.EXPORT_KEEP_DAYS)
        return self.finished_at + kept if self.file and self.finished_at else None

    @property
    def seconds(self) -> float:
        return self.duration / self.fps

    @property
    def film_shown(self) -> Film:
        return Film.of_json(self.film)

    @property
    def wanted(self) -> Output:
        return Output.of_json(self.output)


class ExportLease(models.Model):
    """Who is making an export, until when they must say so again, and how far they are. It raises no version."""

    export = models.OneToOneField(Export, models.CASCADE, primary_key=True, related_name="lease")
    worker = models.UUIDField()
    until = models.DateTimeField(db_index=True)
    takeovers = models.PositiveSmallIntegerField(default=0)
    done = models.PositiveIntegerField(default=0)  # frames, of the export's duration
    scene = models.CharField(max_length=80, blank=True)
    seconds_left = models.FloatField(null=True, blank=True)

    def __str__(self) -> str:
        return f"{self.done} frames"

    @property
    def total(self) -> int:
        return self.export.duration

    @property
    def percent(self) -> int:
        return 100 * self.done // max(1, self.export.duration)
