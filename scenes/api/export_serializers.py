"""Exports as programs read them, and as they ask for them."""

from typing import Any

from django.urls import reverse
from rest_framework import serializers

from projects.api.fields import Known, Text, Values, Whole
from scenes.models import Export
from scenes.rendering.outputs import SHAPES, Format, Quality

MOST_PIXELS = 10_000
MOST_FRAMES = 2**31 - 1
MOST_VERSIONS = 2**53


class ExportSerializer(serializers.ModelSerializer[Export]):
    """One file of the film as it was at `version`. `duration` in frames of the file, `size` in bytes.

    `progress` goes from 0 to 1, by frames that are really done; `scene` is the one in work.
    """

    format = serializers.ChoiceField([each.value for each in Format], read_only=True)
    quality = serializers.ChoiceField([each.value for each in Quality], read_only=True)
    progress = serializers.SerializerMethodField(help_text="From 0 to 1, by frames that are done.")
    scene = serializers.SerializerMethodField(help_text="The name of the scene in work; empty when none is.")
    seconds_left = serializers.SerializerMethodField(help_text="By the speed so far; null while nothing is known.")
    findings = serializers.ListField(child=Values(), read_only=True)
    details = Values(read_only=True, help_text="How it was made, and how well it agrees with the preview.")
    author = serializers.CharField(source="author.username", default=None, allow_null=True, read_only=True)
    group = serializers.UUIDField(read_only=True, allow_null=True, help_text="The same for shapes asked for at once.")
    expires_at = serializers.DateTimeField(read_only=True, allow_null=True, help_text="When its file is deleted.")
    file = serializers.SerializerMethodField(help_text="Where the file is; null while, or when, there is none.")

    class Meta:
        model = Export
        fields = (
            "id", "version", "format", "width", "height", "fps", "quality", "state", "progress", "scene",
            "seconds_left", "error", "findings", "details", "size", "duration", "group", "author", "created_at",
            "finished_at", "expires_at", "file",
        )  # fmt: skip
        read_only_fields = fields

    def get_progress(self, export: Export) -> float:
        return progress_of(export)

    def get_scene(self, export: Export) -> str:
        lease = getattr(export, "lease", None)
        return lease.scene if lease and export.is_active else ""

    def get_seconds_left(self, export: Export) -> float | None:
        lease = getattr(export, "lease", None)
        return lease.seconds_left if lease and export.is_active else None

    def get_file(self, export: Export) -> str | None:
        return reverse("api:export-file", args=[export.project_id, export.pk]) if export.file else None


def progress_of(export: Export) -> float:
    """What is done of an export that waits was done before, by a worker that is gone."""
    if export.state == Export.State.DONE:
        return 1.0
    lease = getattr(export, "lease", None)
    return round(min(lease.done / max(1, export.duration), 1.0), 4) if lease else 0.0


class NewExport(Known):
    """Only the `format` is needed. What can be had of it: docs/exports.md."""

    format = serializers.ChoiceField([each.value for each in Format])
    height = Whole(
        min_value=2, max_value=MOST_PIXELS, required=False, help_text="In pixels; without it the project's own."
    )
    quality = serializers.ChoiceField(
        [each.value for each in Quality], required=False, help_text="`draft` is as fast as it can be."
    )
    fps = Whole(min_value=1, max_value=120, required=False, help_text="Without it the project's own, or 15 of a GIF.")
    frame = Whole(min_value=0, max_value=MOST_FRAMES, required=False, help_text="Of the film, for a PNG.")
    width = Whole(min_value=2, max_value=MOST_PIXELS, required=False, help_text="In pixels, of a GIF.")
    shapes = serializers.ListField(
        child=serializers.ChoiceField(list(SHAPES)),
        min_length=1,
        max_length=len(SHAPES),
        required=False,
        help_text="One export for each, all of one `group`; `meta.affected_ids` names them in this order.",
    )
    version = Whole(
        min_value=1, max_value=MOST_VERSIONS, required=False, help_text="As it was then; without it as it is now."
    )


class Link(serializers.Serializer[Any]):
    """An address that gives the file to anybody, without an account, until it ends or the export is deleted."""

    url = Text(read_only=True)
    expires_at = serializers.DateTimeField(read_only=True)
