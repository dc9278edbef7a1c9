"""What people and the brain say."""

import uuid
from uuid import UUID

from django.conf import settings
from django.db import models

from chat.stages import STAGES, STOPPED, Stage
from projects.models import Project

_WEIGHT = ["move", "update", "create", "delete"]  # what counts more when several happened to one scene


class Message(models.Model):
    """A prompt or an answer. The brain's answers have no author and point at what they answer."""

    class Type(models.TextChoices):
        UTTERANCE = "utterance"
        ERROR = "error"

    class State(models.TextChoices):
        DRAFT = "draft"
        ACTIVE = "active"
        COMPLETE = "complete"
        FAILED = "failed"

    class Failure(models.TextChoices):
        """Why an answer failed, for programs; people read `error`."""

        MODEL = "model"  # it could not be asked, or what it said or wrote could not be used
        LATE = "late"
        CONFLICT = "conflict"
        REFUSED = "refused"  # the project does not take such a change
        DENIED = "denied"  # who asked lost access meanwhile
        STOPPED = "stopped"
        INTERRUPTED = "interrupted"  # its server died
        FAULT = "fault"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    project = models.ForeignKey(Project, models.CASCADE, related_name="messages")
    author = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True)
    type = models.CharField(max_length=9, choices=Type.choices, default=Type.UTTERANCE)
    state = models.CharField(max_length=8, choices=State.choices, default=State.COMPLETE)
    content = models.TextField(blank=True)
    stage = models.CharField(max_length=20, blank=True)
    error = models.TextField(blank=True)
    failure = models.CharField(max_length=11, choices=Failure.choices, blank=True)
    reasoning = models.TextField(blank=True)
    affected = models.JSONField(default=list, blank=True)  # [{operation, scene_id, name}], from what was really done
    reply_to = models.ForeignKey("self", models.CASCADE, null=True, blank=True, related_name="replies")
    scene_id = models.UUIDField(null=True, blank=True)  # the scene that was selected while typing
    attached = models.JSONField(default=list, blank=True)  # [{asset_id, name}]: names stay when assets go
    is_brain = models.BooleanField(default=False)  # also true when the author's account is gone
    model = models.CharField(max_length=120, blank=True)  # who decided
    tokens = models.PositiveIntegerField(null=True, blank=True)
    cost = models.DecimalField(max_digits=12, decimal_places=6, null=True, blank=True)  # in OPENAI_CURRENCY
    duration_ms = models.PositiveIntegerField(null=True, blank=True)  # from the prompt to the changes
    request_id = models.CharField(max_length=100, db_index=True)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        ordering = ["created_at", "is_brain"]
        indexes = [models.Index(fields=["project", "-created_at"])]
        constraints = [
            models.UniqueConstraint(
                fields=["project", "author"], condition=models.Q(state="draft"), name="one_draft_a_person"
            )
        ]

    def __str__(self) -> str:
        return self.content[:60] or self.state

    @property
    def asset_ids(self) -> list[UUID]:
        """What was attached to a prompt; some of it may be deleted meanwhile."""
        return [UUID(each["asset_id"]) for each in self.attached]

    @property
    def touched(self) -> list[dict[str, str]]:
        """Each scene of `affected` once, in its first place: that it is new or gone counts more than a change."""
        once: dict[str, dict[str, str]] = {}
        for each in self.affected:
            before = once.get(each["scene_id"], each)
            counts = max((before["operation"], each["operation"]), key=_WEIGHT.index)
            once[each["scene_id"]] = {**each, "operation": counts}
        return list(once.values())

    @property
    def is_stopped(self) -> bool:
        return self.state == self.State.FAILED and self.error == STOPPED

    @property
    def seconds(self) -> float | None:
        """From the prompt to the changes."""
        return None if self.duration_ms is None else self.duration_ms / 1000

    @property
    def progress(self) -> Stage:
        """Where an answer in work is, as people see it."""
        return STAGES.get(self.stage, STAGES["thinking"])
