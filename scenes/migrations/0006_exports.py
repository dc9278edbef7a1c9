"""Exports raise the version of their project like all other content; who makes them, and how far, raises nothing."""

import uuid

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("projects", "0009_paces"),
        ("scenes", "0005_prompt_hash"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Export",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("version", models.BigIntegerField()),
                ("request_id", models.CharField(db_index=True, max_length=100)),
                ("group", models.UUIDField(blank=True, null=True)),
                ("film", models.JSONField()),
                ("output", models.JSONField()),
                ("format", models.CharField(max_length=6)),
                ("quality", models.CharField(max_length=5)),
                ("width", models.PositiveIntegerField()),
                ("height", models.PositiveIntegerField()),
                ("fps", models.PositiveIntegerField()),
                ("duration", models.PositiveIntegerField()),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("queued", "Queued"),
                            ("rendering", "Rendering"),
                            ("encoding", "Encoding"),
                            ("done", "Done"),
                            ("failed", "Failed"),
                            ("cancelled", "Cancelled"),
                        ],
                        default="queued",
                        max_length=9,
                    ),
                ),
                ("error", models.TextField(blank=True)),
                ("findings", models.JSONField(blank=True, default=list)),
                ("details", models.JSONField(blank=True, default=dict)),
                ("file", models.CharField(blank=True, max_length=200)),
                ("poster", models.CharField(blank=True, max_length=200)),
                ("size", models.PositiveBigIntegerField(blank=True, null=True)),
                ("queued_at", models.DateTimeField()),
                ("started_at", models.DateTimeField(blank=True, null=True)),
                ("finished_at", models.DateTimeField(blank=True, null=True)),
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
                        on_delete=django.db.models.deletion.CASCADE, related_name="exports", to="projects.project"
                    ),
                ),
            ],
            options={
                "ordering": ["-created_at", "-id"],
            },
        ),
        migrations.CreateModel(
            name="KeptSegment",
            fields=[
                ("key", models.CharField(max_length=64, primary_key=True, serialize=False)),
                ("file", models.CharField(max_length=120)),
                ("sha256", models.CharField(blank=True, max_length=64)),
                ("size", models.PositiveBigIntegerField()),
                ("captured", models.JSONField(default=dict)),
                ("last_used_at", models.DateTimeField(db_index=True)),
            ],
        ),
        migrations.CreateModel(
            name="ExportLease",
            fields=[
                (
                    "export",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="lease",
                        serialize=False,
                        to="scenes.export",
                    ),
                ),
                ("worker", models.UUIDField()),
                ("until", models.DateTimeField(db_index=True)),
                ("takeovers", models.PositiveSmallIntegerField(default=0)),
                ("done", models.PositiveIntegerField(default=0)),
                ("scene", models.CharField(blank=True, max_length=80)),
                ("seconds_left", models.FloatField(blank=True, null=True)),
            ],
        ),
        migrations.AddIndex(
            model_name="export",
            index=models.Index(fields=["project", "-created_at"], name="scenes_expo_project_226979_idx"),
        ),
        migrations.AddIndex(
            model_name="export",
            index=models.Index(
                condition=models.Q(("state__in", ["queued", "rendering", "encoding"])),
                fields=["queued_at"],
                name="exports_to_be_made",
            ),
        ),
        migrations.RunSQL(
            "CREATE TRIGGER touch_project AFTER INSERT OR UPDATE OR DELETE ON scenes_export "
            "FOR EACH ROW EXECUTE FUNCTION project_touch()",
            "DROP TRIGGER touch_project ON scenes_export",
        ),
    ]
