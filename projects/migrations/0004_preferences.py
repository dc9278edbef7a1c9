"""What the brain remembers of projects and of persons."""

import uuid

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("projects", "0003_undoing"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Preference",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "key",
                    models.CharField(
                        choices=[
                            ("font", "Font"),
                            ("colours", "Colours"),
                            ("motion", "Motion"),
                            ("pace", "Pace"),
                            ("note", "Note"),
                        ],
                        max_length=7,
                    ),
                ),
                ("value", models.CharField(max_length=200)),
                ("said", models.CharField(blank=True, max_length=300)),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="preferences",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "project",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="preferences",
                        to="projects.project",
                    ),
                ),
            ],
            options={
                "ordering": ["key", "created_at"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("project__isnull", True), ("person__isnull", True), _connector="XOR"),
                        name="remembered_of_one",
                    )
                ],
            },
        ),
        # Of the project's own: what a person prefers belongs to no project, and raises no version.
        migrations.RunSQL(
            "CREATE TRIGGER touch_project AFTER INSERT OR UPDATE OR DELETE ON projects_preference "
            "FOR EACH ROW EXECUTE FUNCTION project_touch()",
            "DROP TRIGGER touch_project ON projects_preference",
        ),
    ]
