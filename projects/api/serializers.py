"""Projects as programs see them and write them: derived from the models, with the same names."""

from typing import Any, ClassVar

from rest_framework import serializers

from projects.api.fields import Known, KnownOfModel, Values, Whole, Yes
from projects.api.fields import Name as Id
from projects.audio import LATEST_START, LONGEST_FADE, LONGEST_FILE
from projects.models import Project, Role, Version
from projects.who_is_here import Shown

SIZES = {"min_value": 16, "max_value": 7680}
SETTINGS: dict[str, dict[str, Any]] = {
    "fps": {"min_value": 1, "max_value": 120},
    "width": SIZES,
    "height": SIZES,
}


class ProjectSerializer(serializers.ModelSerializer):
    """`duration` in frames; `role` is one's own."""

    role = serializers.ChoiceField(choices=Role.choices, read_only=True)
    scene_count = serializers.IntegerField(read_only=True)
    duration = serializers.IntegerField(read_only=True, source="frames")
    audio = Values(read_only=True, allow_null=True)
    last_change = serializers.DateTimeField(read_only=True)

    class Meta:
        model = Project
        fields = (
            "id", "title", "fps", "width", "height", "audio", "version", "role", "scene_count", "duration",
            "created_at", "last_change", "archived_at",
        )  # fmt: skip
        read_only_fields = fields


class NewProject(KnownOfModel):
    class Meta:
        model = Project
        fields = ("title", "fps", "width", "height")
        extra_kwargs: ClassVar = SETTINGS | {"title": {"required": True}}


class Sound(Known):
    """A sound or video among the project's assets that is heard below all scenes. `start` is the frame of the film at
    which it begins, `volume` 0 … 1; trims and fades are seconds."""

    asset_id = Id()
    volume = serializers.FloatField(min_value=0, max_value=1, required=False)
    start = Whole(min_value=0, max_value=LATEST_START, required=False)
    trim_before = serializers.FloatField(min_value=0, max_value=LONGEST_FILE, required=False)
    trim_after = serializers.FloatField(min_value=0, max_value=LONGEST_FILE, required=False, allow_null=True)
    loop = Yes(required=False)
    fade_in = serializers.FloatField(min_value=0, max_value=LONGEST_FADE, required=False)
    fade_out = serializers.FloatField(min_value=0, max_value=LONGEST_FADE, required=False)


class ProjectSettings(KnownOfModel):
    """What is not named stays as it is; `audio` as a whole, and null takes it away."""

    audio = Sound(required=False, allow_null=True)

    class Meta:
        model = Project
        fields = ("title", "fps", "width", "height", "audio")
        extra_kwargs: ClassVar = {
            name: SETTINGS.get(name, {}) | {"required": False} for name in ("title", "fps", "width", "height")
        }


class VersionSerializer(serializers.ModelSerializer):
    """`changes` names what was done, without the code and words that iterations and messages hold."""

    changes = serializers.ListField(child=Values(), read_only=True)
    author = serializers.CharField(source="author.username", default=None, read_only=True, allow_null=True)

    class Meta:
        model = Version
        fields = ("number", "changes", "summary", "author", "request_id", "created_at", "undoes", "undone")
        read_only_fields = fields


class BeingSerializer(serializers.Serializer):
    """Who or what is in the room: a guest, a bot, a document or the space itself."""

    id = serializers.UUIDField(read_only=True)
    type = serializers.ChoiceField(choices=["space", "guest", "bot", "document"], read_only=True)
    name = serializers.CharField(read_only=True)
    person_id = serializers.IntegerField(read_only=True, allow_null=True)
    asset_id = serializers.UUIDField(read_only=True, allow_null=True)
    position = Values(read_only=True)
    data = Values(read_only=True)
    created_at = serializers.DateTimeField(read_only=True)
    updated_at = serializers.DateTimeField(read_only=True)

    class Meta:
        model = Shown


class Undo(Known):
    """Without a version: what one did last. `force`: also where others went on from it."""

    version = Whole(min_value=1, max_value=2**53, required=False)
    force = Yes(required=False)


class Redo(Known):
    """What one took back last. `force`: also where others went on from it."""

    force = Yes(required=False)


class Restore(Known):
    """The version whose scenes and settings come back."""

    version = Whole(min_value=0, max_value=2**53)
