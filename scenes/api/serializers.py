"""Scenes as programs see them and write them: derived from the models, with the same names."""

from typing import Any, ClassVar

from rest_framework import serializers

from projects.api.fields import Known, KnownOfModel, Name, Values, Whole
from scenes.models import Iteration, Scene
from scenes.writing import MAX_DURATION

CONTENT = ("name", "tsx_code", "duration", "props", "layout_json")
MOST_SCENES = 2**31 - 1
# The code goes to the compiler as it is.
WRITTEN: dict[str, dict[str, Any]] = {
    "name": {"min_length": 1},
    "tsx_code": {"trim_whitespace": False},
    "duration": {"min_value": 1, "max_value": MAX_DURATION, "required": False},
    "order": {"required": False},
}


class SceneSerializer(serializers.ModelSerializer):
    """`duration` in frames, `order` from 0; `component` is the SHA-256 of the program."""

    project_id = serializers.UUIDField(read_only=True)
    props = Values(read_only=True)
    layout_json = Values(read_only=True)
    findings = serializers.ListField(child=Values(), read_only=True)

    class Meta:
        model = Scene
        fields = (
            "id",
            "project_id",
            *CONTENT,
            "order",
            "revision",
            "component",
            "findings",
            "created_at",
            "updated_at",
        )
        read_only_fields = fields


class SceneRow(serializers.ModelSerializer):
    """A whole scene as it was once."""

    id = serializers.UUIDField(read_only=True)
    props = Values(read_only=True)
    layout_json = Values(read_only=True)

    class Meta:
        model = Scene
        fields = ("id", *CONTENT, "order", "revision", "component")
        read_only_fields = fields


class IterationSerializer(serializers.ModelSerializer):
    """One change of one scene: what was there before and after, and why."""

    before = SceneRow(read_only=True, allow_null=True)
    after = SceneRow(read_only=True, allow_null=True)
    author = serializers.CharField(source="author.username", default=None, read_only=True, allow_null=True)
    message_id = serializers.UUIDField(read_only=True, allow_null=True)
    findings = serializers.ListField(child=Values(), read_only=True)

    class Meta:
        model = Iteration
        fields = (
            "id", "scene_id", "revision", "version", "operation", "before", "after", "author", "message_id",
            "request_id", "prompt", "reasoning", "tool", "model", "tokens", "cost", "duration_ms", "findings",
            "created_at",
        )  # fmt: skip
        read_only_fields = fields


class NewScene(KnownOfModel):
    """Without `order` it goes to the end; without `duration` the code's own is taken."""

    props = Values(required=False)
    layout_json = Values(required=False)

    class Meta:
        model = Scene
        fields = (*CONTENT, "order")
        extra_kwargs: ClassVar = WRITTEN


class Based(Known):
    """The `revision` that the writer was looking at: here, or in If-Match. Without it: the scene as it is now."""

    revision = Whole(min_value=1, max_value=MOST_SCENES, required=False)


class SceneChanges(KnownOfModel):
    """What is not named stays as it is. The `revision` that this is based on is needed: here, or in If-Match."""

    revision = Whole(min_value=1, max_value=MOST_SCENES, required=False)
    props = Values(required=False)
    layout_json = Values(required=False)

    class Meta:
        model = Scene
        fields = (*CONTENT, "revision")
        extra_kwargs: ClassVar = {
            name: WRITTEN[name] | {"required": False} for name in ("name", "tsx_code", "duration")
        }


class Move(Based):
    order = Whole(min_value=0, max_value=MOST_SCENES)


class RestoreScene(Based):
    iteration_id = Name()
