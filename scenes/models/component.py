"""The proofs that code compiles and renders."""

from django.db import models


class Component(models.Model):
    """The proof that this code compiles and renders with these props in this format, and the program it became."""

    fingerprint = models.CharField(max_length=64, primary_key=True)  # of code, props and format, see fingerprint.py
    sha256 = models.CharField(max_length=64, db_index=True)  # of the program: its name in storage
    duration = models.PositiveIntegerField()  # frames, as the code says, or the default
    findings = models.JSONField(default=list, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return self.sha256
