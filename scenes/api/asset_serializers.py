"""Uploaded files as programs read them, and as they send them."""

from typing import Any

from django.urls import reverse
from rest_framework import serializers

from scenes.models import Asset


class AssetSerializer(serializers.ModelSerializer[Asset]):
    """`name` is what scenes call it by: `staticFile("logo.png")`. `size` in bytes, `width` and `height` in pixels."""

    author = serializers.CharField(source="author.username", default=None, allow_null=True, read_only=True)
    file = serializers.SerializerMethodField(help_text="Its address, for whoever may see the project.")

    class Meta:
        model = Asset
        fields = [
            "id", "name", "kind", "media_type", "sha256", "size", "width", "height", "author", "created_at", "file",
        ]  # fmt: skip
        read_only_fields = fields

    def get_file(self, asset: Asset) -> str:
        return reverse("assets:file", args=[asset.project_id, asset.pk])


class UploadSerializer(serializers.Serializer[Any]):
    """One or more files under the same name, as a form sends them."""

    file = serializers.ListField(
        child=serializers.FileField(), min_length=1, help_text="A picture, a video or a sound."
    )
