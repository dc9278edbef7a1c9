"""How often each person and token asked: counted in a table that is quick to write, and empty after a crash."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("projects", "0008_answered"),
    ]

    operations = [
        migrations.CreateModel(
            name="Pace",
            fields=[
                ("key", models.CharField(max_length=160, primary_key=True, serialize=False)),
                ("until", models.DateTimeField()),
            ],
        ),
        migrations.RunSQL("ALTER TABLE projects_pace SET UNLOGGED", migrations.RunSQL.noop),
    ]
