"""Which rendered segments are kept, so that nothing that was finished is rendered twice."""

from django.db import models


class KeptSegment(models.Model):
    """A file in the storage of segments, and what its frames sounded like. Those used least recently go first."""

    key = models.CharField(max_length=64, primary_key=True)  # see scenes.rendering.segments
    file = models.CharField(max_length=120)  # its name in storage; "" where there is only sound
    sha256 = models.CharField(max_length=64, blank=True)
    size = models.PositiveBigIntegerField()  # bytes
    captured = models.JSONField(default=dict)  # sounds, findings, method and agreement, see scenes.exports.keeping
    last_used_at = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return self.key[:12]
