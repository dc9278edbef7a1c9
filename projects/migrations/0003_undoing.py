"""What a version keeps so that it can be taken back, and the answer that shows it."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("chat", "0001_initial"),
        ("projects", "0002_version_triggers"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name="version",
            name="after",
            field=models.JSONField(null=True),
        ),
        migrations.AddField(
            model_name="version",
            name="answer",
            field=models.OneToOneField(
                null=True, on_delete=django.db.models.deletion.SET_NULL, related_name="version", to="chat.message"
            ),
        ),
        migrations.AddField(
            model_name="version",
            name="before",
            field=models.JSONField(null=True),
        ),
        migrations.AddField(
            model_name="version",
            name="summary",
            field=models.TextField(blank=True),
        ),
        migrations.AddField(
            model_name="version",
            name="undoes",
            field=models.BigIntegerField(null=True),
        ),
        migrations.AddField(
            model_name="version",
            name="undone",
            field=models.BooleanField(default=False),
        ),
        migrations.AddIndex(
            model_name="version",
            index=models.Index(
                condition=models.Q(("before__isnull", False)),
                fields=["project", "author", "-number"],
                name="steps_of_a_person",
            ),
        ),
    ]
