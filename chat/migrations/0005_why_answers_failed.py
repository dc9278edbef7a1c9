"""Why an answer failed, for programs."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("chat", "0004_drafts")]

    operations = [
        migrations.AddField(
            model_name="message",
            name="failure",
            field=models.CharField(
                blank=True,
                choices=[
                    ("model", "Model"),
                    ("late", "Late"),
                    ("conflict", "Conflict"),
                    ("refused", "Refused"),
                    ("denied", "Denied"),
                    ("stopped", "Stopped"),
                    ("interrupted", "Interrupted"),
                    ("fault", "Fault"),
                ],
                default="",
                max_length=11,
            ),
            preserve_default=False,
        ),
    ]
