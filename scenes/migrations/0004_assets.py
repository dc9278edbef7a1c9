"""Uploaded files of a project; their rows raise its version like all other content."""

import uuid

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("projects", "0004_preferences"),
        ("scenes", "0003_deletions"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Asset",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("name", models.CharField(max_length=120)),
                (
                    "kind",
                    models.CharField(
                        choices=[("image", "Image"), ("video", "Video"), ("audio", "Audio")], max_length=5
                    ),
                ),
                ("media_type", models.CharField(max_length=60)),
                ("sha256", models.CharField(db_index=True, max_length=64)),
                ("size", models.PositiveBigIntegerField()),
                ("width", models.PositiveIntegerField(blank=True, null=True)),
                ("height", models.PositiveIntegerField(blank=True, null=True)),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                (
                    "author",
                    models.ForeignKey(
                        blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, to=settings.AUTH_USER_MODEL
                    ),
                ),
                (
                    "project",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="assets", to="projects.project"
                    ),
                ),
            ],
            options={
                "ordering": ["created_at", "name"],
                "constraints": [models.UniqueConstraint(fields=("project", "name"), name="one_asset_a_name")],
            },
        ),
        migrations.RunSQL(
            "CREATE TRIGGER touch_project AFTER INSERT OR UPDATE OR DELETE ON scenes_asset "
            "FOR EACH ROW EXECUTE FUNCTION project_touch()",
            "DROP TRIGGER touch_project ON scenes_asset",
        ),
    ]
