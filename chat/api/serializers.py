"""What is said, as programs read it."""

from rest_framework import serializers

from chat.models import Message
from projects.api.fields import Values


class MessageSerializer(serializers.ModelSerializer):
    """A prompt, or the brain's answer to one: `is_brain`, `reply_to`."""

    author = serializers.CharField(source="author.username", default=None, read_only=True, allow_null=True)
    affected = serializers.ListField(child=Values(), read_only=True)
    attached = serializers.ListField(child=Values(), read_only=True)

    class Meta:
        model = Message
        fields = (
            "id", "type", "state", "content", "author", "is_brain", "reply_to", "stage", "error", "reasoning",
            "affected", "scene_id", "attached", "model", "tokens", "cost", "duration_ms", "request_id",
            "created_at", "updated_at",
        )  # fmt: skip
        read_only_fields = fields
