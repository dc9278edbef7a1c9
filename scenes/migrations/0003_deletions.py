"""An index for the question which scenes are gone."""

from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("chat", "0001_initial"),
        ("projects", "0003_undoing"),
        ("scenes", "0002_proofs_of_scenes"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddIndex(
            model_name="iteration",
            index=models.Index(
                condition=models.Q(("operation", "delete")),
                fields=["project", "-version"],
                name="deletions_of_a_project",
            ),
        ),
    ]
