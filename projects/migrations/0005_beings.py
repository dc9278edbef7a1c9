"""Who is in the room. Beings raise the version, by whoever writes them; the leases that keep them do not."""

import uuid

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

TELLING = "project_id, type, name, person_id, asset_id, position, data"
OLD = ", ".join(f"OLD.{name}" for name in TELLING.split(", "))
NEW = ", ".join(f"NEW.{name}" for name in TELLING.split(", "))
TOUCH = "FOR EACH ROW {} EXECUTE FUNCTION project_touch()"
TRIGGERS = [
    migrations.RunSQL(
        f"CREATE TRIGGER touch_project AFTER INSERT OR DELETE ON projects_being {TOUCH.format('')}",
        "DROP TRIGGER touch_project ON projects_being",
    ),
    migrations.RunSQL(
        "CREATE TRIGGER touch_project_by_news AFTER UPDATE ON projects_being "
        + TOUCH.format(f"WHEN (({OLD}) IS DISTINCT FROM ({NEW}))"),
        "DROP TRIGGER touch_project_by_news ON projects_being",
    ),
]


class Migration(migrations.Migration):
    dependencies = [
        ("projects", "0004_preferences"),
        ("scenes", "0005_prompt_hash"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Being",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "type",
                    models.CharField(
                        choices=[("space", "Space"), ("guest", "Guest"), ("bot", "Bot"), ("document", "Document")],
                        max_length=8,
                    ),
                ),
                ("name", models.CharField(max_length=120)),
                ("position", models.JSONField(blank=True, default=dict)),
                ("data", models.JSONField(blank=True, default=dict)),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                ("updated_at", models.DateTimeField(auto_now=True)),
                (
                    "asset",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="beings",
                        to="scenes.asset",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="beings",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "project",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="beings", to="projects.project"
                    ),
                ),
            ],
            options={
                "ordering": ["created_at", "id"],
            },
        ),
        migrations.CreateModel(
            name="Presence",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("process", models.UUIDField()),
                ("expires_at", models.DateTimeField()),
                (
                    "being",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="presences", to="projects.being"
                    ),
                ),
            ],
        ),
        migrations.AddConstraint(
            model_name="being",
            constraint=models.UniqueConstraint(
                condition=models.Q(("type", "guest")), fields=("project", "person"), name="one_guest_a_person"
            ),
        ),
        migrations.AddConstraint(
            model_name="being",
            constraint=models.UniqueConstraint(
                condition=models.Q(("type", "bot")), fields=("project", "person", "name"), name="one_bot_a_name"
            ),
        ),
        migrations.AddConstraint(
            model_name="being",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("asset__isnull", True), ("person__isnull", False), ("type", "guest")),
                    models.Q(("asset__isnull", True), ("person__isnull", False), ("type", "bot")),
                    models.Q(("asset__isnull", False), ("type", "document")),
                    _connector="OR",
                ),
                name="a_being_is_somebody",
            ),
        ),
        migrations.AddIndex(
            model_name="presence",
            index=models.Index(fields=["process"], name="leases_of_a_process"),
        ),
        migrations.AddConstraint(
            model_name="presence",
            constraint=models.UniqueConstraint(fields=("being", "process"), name="one_lease_a_process"),
        ),
        *TRIGGERS,
    ]
