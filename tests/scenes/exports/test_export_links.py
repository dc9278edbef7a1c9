"""Copied links: whoever has one gets the file, without an account, until it ends."""

from datetime import timedelta

import pytest
from django.utils import timezone

from scenes.exports.operations import delete_export
from scenes.models import Export
from tests.api import Program
from tests.scenes.exports.made import CONTENT, in_work, made_export

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def export(project, alice):
    return made_export(project, author=alice)


@pytest.fixture
def link(export, vera):
    """As a viewer copies it."""
    told = Program(vera).get(f"/projects/{export.project_id}/exports/{export.pk}/link").data
    return told["url"].removeprefix("http://testserver")


def test_a_visitor_gets_the_file_to_look_at_and_to_save(link, signed_in):
    visitor = signed_in()
    shown = visitor.get(link)
    assert (shown.status_code, shown.getvalue()) == (200, CONTENT)
    assert shown["Content-Disposition"].startswith("inline;")
    assert shown["X-Robots-Tag"] == "noindex, nofollow"
    assert "sandbox" in shown["Content-Security-Policy"]
    assert visitor.get(f"{link}?download")["Content-Disposition"].startswith("attachment;")
    assert visitor.get(link, headers={"Range": "bytes=1-2"}).getvalue() == CONTENT[1:3]
    assert not shown.cookies


def test_a_link_ends_with_its_time(link, signed_in, settings, export, vera):
    settings.EXPORT_LINK_HOURS = 0
    ended = signed_in().get(link)
    assert ended.status_code == 410
    assert "This file is not here any more" in ended.content.decode()


def test_a_link_says_when_it_ends_and_that_is_not_after_the_file(export, vera, settings):
    settings.EXPORT_LINK_HOURS, settings.EXPORT_KEEP_DAYS = 10_000, 1
    told = Program(vera).get(f"/projects/{export.project_id}/exports/{export.pk}/link")
    assert told.data["expires_at"] < (timezone.now() + timedelta(days=2)).isoformat()
    assert told.headers["Cache-Control"] == "no-store"


def test_a_link_ends_with_its_export(link, signed_in, export, alice):
    delete_export(export, by=alice)
    assert signed_in().get(link).status_code == 410


def test_a_link_is_to_one_file_and_not_to_what_is_made_later(link, signed_in, export):
    Export.objects.update(finished_at=timezone.now() + timedelta(seconds=9))
    assert signed_in().get(link).status_code == 410


def test_an_expired_file_has_no_link(link, signed_in, export, vera):
    Export.objects.update(file="")
    assert signed_in().get(link).status_code == 410
    assert Program(vera).get(f"/projects/{export.project_id}/exports/{export.pk}/link").status == 410


def test_what_nobody_signed_leads_nowhere(link, signed_in, project, vera):
    visitor = signed_in()
    for wrong in (f"{link[:-2]}A/", "/e/x/", "/e/..../", f"/e/{project.pk}/"):
        assert visitor.get(wrong).status_code == 404, wrong
    refused = Program(vera).get(f"/projects/{project.pk}/exports/{in_work(project).pk}/link")
    assert (refused.status, refused.error["code"]) == (409, "CONFLICT")
