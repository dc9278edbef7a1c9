"""What models were paid for: one row for each call, whatever became of its answer."""

from django.conf import settings
from django.db import models


class Spending(models.Model):
    """A call of a model. It outlives project, person and message, so that a day's sum stays what was spent."""

    project = models.ForeignKey("projects.Project", models.SET_NULL, null=True, related_name="spendings")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="spendings")
    message = models.ForeignKey("chat.Message", models.SET_NULL, null=True, related_name="spendings")  # the answer
    purpose = models.CharField(max_length=20)
    model = models.CharField(max_length=120)
    prompt_hash = models.CharField(max_length=64)
    prompt_tokens = models.PositiveIntegerField()
    completion_tokens = models.PositiveIntegerField()
    is_estimated = models.BooleanField(default=False)  # where the server did not count, or was cut off
    cost = models.DecimalField(max_digits=12, decimal_places=6, null=True)  # null without a price
    duration_ms = models.PositiveIntegerField()
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-created_at"]
        indexes = [
            models.Index(fields=["project", "created_at"], name="spent_by_project"),
            models.Index(fields=["person", "created_at"], name="spent_by_person"),
        ]

    def __str__(self) -> str:
        return f"{self.model}: {self.prompt_tokens} + {self.completion_tokens} tokens"
