"""Messages as programs read them, and what they send to the brain."""

from typing import Any

from rest_framework import serializers

from chat.intentions import is_hidden
from chat.models import Message
from projects.api.fields import Known, Name, Text
from projects.forms import MAX_PROMPT


class AffectedSerializer(serializers.Serializer[Any]):
    """What an answer did to a scene."""

    operation = serializers.ChoiceField(["create", "update", "move", "delete"])
    scene_id = serializers.UUIDField()
    name = serializers.CharField()


class AttachedSerializer(serializers.Serializer[Any]):
    """What a prompt shows; the asset may be deleted meanwhile, its name stays."""

    asset_id = serializers.UUIDField()
    name = serializers.CharField()


class MessageSerializer(serializers.ModelSerializer[Message]):
    """A person's prompt, or an answer of the brain (`is_brain`), which points at what it answers."""

    author = serializers.CharField(source="author.username", default=None, allow_null=True, read_only=True)
    affected = AffectedSerializer(many=True, read_only=True)
    attached = AttachedSerializer(many=True, read_only=True)
    failure = serializers.ChoiceField(choices=["", *Message.Failure.values], read_only=True)

    class Meta:
        model = Message
        fields = [
            "id", "author", "is_brain", "type", "state", "content", "stage", "error", "failure", "reasoning",
            "affected", "reply_to", "scene_id", "attached", "model", "tokens", "cost", "duration_ms", "request_id",
            "created_at", "updated_at",
        ]  # fmt: skip
        read_only_fields = fields


class IntentionSerializer(MessageSerializer):
    """A message, or a draft of one: `content` is null for everybody but who writes it."""

    space_id = serializers.UUIDField(source="project_id", read_only=True)
    author_id = serializers.IntegerField(read_only=True, allow_null=True)
    content = serializers.CharField(read_only=True, allow_null=True)

    class Meta(MessageSerializer.Meta):
        fields = [*MessageSerializer.Meta.fields, "space_id", "author_id"]
        read_only_fields = fields

    def to_representation(self, message: Message) -> dict[str, Any]:
        shown = super().to_representation(message)
        hidden = is_hidden(message, self.context.get("reader"))
        return shown | {"content": None, "scene_id": None, "attached": []} if hidden else shown


class PromptSerializer(Known):
    """`scene_id` is what “this scene” means; `asset_ids` are assets of the project to use."""

    prompt = Text(max_length=MAX_PROMPT)
    scene_id = Name(required=False, allow_null=True)
    asset_ids = serializers.ListField(child=Name(), required=False, max_length=20)


class AnsweredSerializer(serializers.Serializer[Any]):
    """The brain's answer, and what it did to scenes: nothing when it only talked."""

    message = MessageSerializer()
    changes = AffectedSerializer(many=True)
