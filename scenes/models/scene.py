"""A scene, and the history of each."""

import uuid
from typing import Any

from django.conf import settings
from django.db import models

from projects.models import Project


class Scene(models.Model):
    """One piece of the video. `duration` in frames, `order` gapless from 0, `revision` +1 at each update."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    project = models.ForeignKey(Project, models.CASCADE, related_name="scenes")
    name = models.CharField(max_length=80)
    tsx_code = models.TextField()
    duration = models.PositiveIntegerField()
    order = models.PositiveIntegerField()
    props = models.JSONField(default=dict, blank=True)
    layout_json = models.JSONField(default=dict, blank=True)
    revision = models.PositiveIntegerField(default=1)
    component = models.CharField(max_length=64)  # sha256 of the program that was proved
    proof = models.ForeignKey("Component", models.PROTECT, related_name="scenes")  # of code, props and format
    # What only a browser can see, reported by the first page that saw anything. None until then.
    layout_findings = models.JSONField(null=True, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    poster = ""  # the name of its picture, where it is shown: see scenes.posters.naming

    class Meta:
        ordering = ["order"]
        constraints = [
            # Checked at commit, so that scenes can make room for each other one by one.
            models.UniqueConstraint(
                fields=["project", "order"], name="one_scene_a_place", deferrable=models.Deferrable.DEFERRED
            ),
            models.CheckConstraint(condition=models.Q(duration__gte=1), name="a_scene_lasts_a_frame"),
            models.CheckConstraint(condition=models.Q(revision__gte=1), name="revisions_start_at_one"),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def seconds(self) -> float:
        return self.duration / self.project.fps

    @property
    def number(self) -> int:
        """What people call it: the first scene is 1."""
        return self.order + 1

    @property
    def findings(self) -> list[dict[str, Any]]:
        """What is worth a look: found when it was proved, and by the browser, which counts where both looked."""
        seen = {finding["code"] for finding in self.layout_findings or []}
        return [each for each in self.proof.findings if each.get("code") not in seen] + (self.layout_findings or [])

    def as_row(self) -> dict[str, Any]:
        """The whole scene as JSON values: what iterations keep and conflicts show."""
        return {
            "id": str(self.pk),
            "name": self.name,
            "tsx_code": self.tsx_code,
            "duration": self.duration,
            "order": self.order,
            "props": self.props,
            "layout_json": self.layout_json,
            "revision": self.revision,
            "component": self.component,
        }


class Iteration(models.Model):
    """One change of one scene: the whole scene before and after, and why. It outlives the scene."""

    class Operation(models.TextChoices):
        CREATE = "create"
        UPDATE = "update"
        MOVE = "move"
        DELETE = "delete"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    project = models.ForeignKey(Project, models.CASCADE, related_name="iterations")
    scene_id = models.UUIDField()
    revision = models.PositiveIntegerField()
    version = models.BigIntegerField()
    operation = models.CharField(max_length=6, choices=Operation.choices)
    before = models.JSONField(null=True)
    after = models.JSONField(null=True)
    author = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True)
    message = models.ForeignKey("chat.Message", models.SET_NULL, null=True, blank=True, related_name="iterations")
    request_id = models.CharField(max_length=100, db_index=True)
    prompt = models.TextField(blank=True)
    reasoning = models.TextField(blank=True)
    tool = models.CharField(max_length=80, blank=True)
    model = models.CharField(max_length=120, blank=True)
    prompt_hash = models.CharField(max_length=64, blank=True)  # of the rules that the model was sent
    tokens = models.PositiveIntegerField(null=True, blank=True)
    cost = models.DecimalField(max_digits=12, decimal_places=6, null=True, blank=True)
    duration_ms = models.PositiveIntegerField(null=True, blank=True)
    findings = models.JSONField(default=list, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-version", "scene_id"]
        indexes = [
            models.Index(fields=["project", "scene_id", "-version"]),
            models.Index(
                fields=["project", "-version"], condition=models.Q(operation="delete"), name="deletions_of_a_project"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.operation} {self.scene_id} at v{self.version}"
