"""Files go when they were kept long enough, and when nothing names them; the rows stay and say so."""

from datetime import timedelta
from io import StringIO

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import storages
from django.core.management import call_command
from django.utils import timezone
from procrastinate.contrib.django import app

from scenes.exports import retention
from scenes.exports.retention import expire_old
from scenes.models import Export
from tests.projects.filming import make_film
from tests.scenes.exports.conftest import again, ask

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def made(project, alice, kept_apart) -> Export:
    """As if it had been made."""
    export = ask(make_film(project, alice), alice, height=720)
    name = storages["exports"].save("exports/a.mp4", ContentFile(b"video"))
    Export.objects.filter(pk=export.pk).update(state="done", file=name, size=5, finished_at=timezone.now())
    return again(export)


def test_a_file_goes_when_its_days_are_over(made, settings):
    settings.EXPORT_KEEP_DAYS = 3
    assert expire_old() == 0
    Export.objects.update(finished_at=timezone.now() - timedelta(days=4))
    assert expire_old() == 1
    assert again(made).is_expired
    assert again(made).expires_at is None


def test_files_that_nothing_names_are_removed_and_others_are_not(made, kept_apart, monkeypatch):
    orphan = storages["exports"].save("exports/deep/orphan.mp4", ContentFile(b"nobody's"))
    call_command("prune_exports", stdout=StringIO())
    assert storages["exports"].exists(orphan)  # it is young: somebody may be about to name it
    monkeypatch.setattr(retention, "YOUNG", timedelta(seconds=-5))
    said = StringIO()
    call_command("prune_exports", "--dry-run", stdout=said)
    assert said.getvalue() == f"exports: {orphan}\n"
    call_command("prune_exports", stdout=StringIO())
    assert not storages["exports"].exists(orphan)
    assert storages["exports"].exists(made.file)


def test_the_job_that_removes_a_file_can_come_twice(made):
    remove = app.tasks["scenes.remove_export_file"]
    remove(name=made.file)
    assert not storages["exports"].exists(made.file)
    remove(name=made.file)
