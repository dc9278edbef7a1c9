"""Each scene names its proof, and a proof is about the format too: those that exist are named anew, one a format."""

import hashlib
import json

import django.db.models.deletion
from django.db import migrations, models


def digest(*what):
    canonical = json.dumps(what, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def name_proofs(apps, schema_editor):
    Scene, Component = apps.get_model("scenes", "Scene"), apps.get_model("scenes", "Component")
    for scene in Scene.objects.select_related("project").iterator():
        project = scene.project
        old = Component.objects.filter(pk=digest(scene.tsx_code, scene.props)).first()
        key = digest(scene.tsx_code, scene.props, project.width, project.height, project.fps)
        known = {"duration": old.duration, "findings": old.findings} if old else {"duration": scene.duration}
        scene.proof, _ = Component.objects.get_or_create(pk=key, defaults={"sha256": scene.component, **known})
        scene.save(update_fields=["proof"])
    Component.objects.filter(scenes=None).delete()


class Migration(migrations.Migration):
    atomic = False  # a table cannot be altered in the transaction that filled it

    dependencies = [("scenes", "0001_initial"), ("projects", "0002_version_triggers")]

    operations = [
        migrations.AddField("scene", "layout_findings", models.JSONField(blank=True, null=True)),
        migrations.AddField(
            "scene",
            "proof",
            models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="scenes",
                to="scenes.component",
            ),
        ),
        migrations.RunPython(name_proofs, migrations.RunPython.noop, atomic=True),
        migrations.AlterField(
            "scene",
            "proof",
            models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="scenes", to="scenes.component"
            ),
        ),
    ]
