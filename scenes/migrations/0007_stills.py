"""Frames that were drawn. They can be drawn again at any time, so that they raise no version."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("projects", "0009_paces"), ("scenes", "0006_exports")]

    operations = [
        migrations.CreateModel(
            name="Still",
            fields=[
                ("key", models.CharField(max_length=64, primary_key=True, serialize=False)),
                ("kind", models.CharField(max_length=4)),
                ("error", models.TextField(blank=True)),
                ("drawn_at", models.DateTimeField(auto_now=True, db_index=True)),
                (
                    "project",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="stills",
                        to="projects.project",
                    ),
                ),
            ],
        ),
    ]
