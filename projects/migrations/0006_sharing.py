"""Invitations and share links; and who belongs to a project is a part of its version from now on."""

import uuid

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import projects.models.sharing

# Its first members come with a project, in its own transaction: that is still version 0.
BEGIN = """
CREATE FUNCTION project_begin() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.version_xid := pg_current_xact_id()::text;
    RETURN NEW;
END $$;
CREATE TRIGGER begin_project BEFORE INSERT ON projects_project
    FOR EACH ROW EXECUTE FUNCTION project_begin();
"""
END = "DROP TRIGGER begin_project ON projects_project; DROP FUNCTION project_begin;"

TABLES = ["projects_membership", "projects_invitation", "projects_sharelink"]


class Migration(migrations.Migration):
    dependencies = [
        ("projects", "0005_beings"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Invitation",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "token",
                    models.CharField(
                        default=projects.models.sharing.new_token, editable=False, max_length=40, unique=True
                    ),
                ),
                ("role", models.CharField(choices=[("editor", "Editor"), ("viewer", "Viewer")], max_length=6)),
                ("email", models.EmailField(blank=True, max_length=254)),
                ("most_uses", models.PositiveSmallIntegerField(default=1, null=True)),
                ("uses", models.PositiveIntegerField(default=0)),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                ("expires_at", models.DateTimeField(null=True)),
                ("revoked_at", models.DateTimeField(null=True)),
                (
                    "invited_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="invitations",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "project",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="invitations", to="projects.project"
                    ),
                ),
            ],
            options={"ordering": ["-created_at"]},
        ),
        migrations.CreateModel(
            name="ShareLink",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "token",
                    models.CharField(
                        default=projects.models.sharing.new_token, editable=False, max_length=40, unique=True
                    ),
                ),
                ("enabled", models.BooleanField(default=True)),
                ("expires_at", models.DateTimeField(null=True)),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                (
                    "created_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "project",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="shares", to="projects.project"
                    ),
                ),
            ],
            options={"ordering": ["-created_at"]},
        ),
        migrations.RunSQL(BEGIN, END),
        *(
            migrations.RunSQL(
                f"CREATE TRIGGER touch_project AFTER INSERT OR UPDATE OR DELETE ON {table} "
                "FOR EACH ROW EXECUTE FUNCTION project_touch()",
                f"DROP TRIGGER touch_project ON {table}",
            )
            for table in TABLES
        ),
    ]
