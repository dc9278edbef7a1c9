"""What a page found in a scene's layout: kept, shown to everyone, never trusted, gone with the code it was about."""

import json

import pytest
from django.urls import reverse

from projects import state
from projects.changes import AddScene, DuplicateScene, EditScene, SetProject
from projects.errors import InvalidChange
from tests.conftest import proved

pytestmark = pytest.mark.django_db(transaction=True)
PALE = {"code": "contrast", "message": "The text is too pale.", "hint": "Darken it.", "element": "<p>", "frame": 12}


@pytest.fixture
def scene(project, alice):
    state.apply(project, AddScene(name="Intro", tsx_code=proved("Intro"), duration=90), by=alice)
    return project.scenes.get()


@pytest.fixture
def report(project, scene, alice, signed_in):
    def send(*findings, based_on=1, person=alice):
        address = reverse("scenes:layout", args=[project.pk, scene.pk])
        return signed_in(person).post(address, {"based_on": based_on, "findings": json.dumps(findings)})

    return send


def test_it_is_kept_with_the_scene_and_its_iteration_and_raises_no_revision(project, scene, report):
    assert report(PALE).status_code == 204
    scene.refresh_from_db()
    (finding,) = scene.findings
    assert (finding["severity"], finding["message"], finding["frame"]) == ("warning", "The text is too pale.", 12)
    assert scene.revision == 1
    assert project.iterations.get().findings == scene.findings
    project.refresh_from_db()
    assert project.version == 2


def test_everyone_sees_it_in_the_list_and_on_the_timeline(project, scene, report, vera, signed_in):
    assert "worth a look" not in signed_in(vera).get(project.get_absolute_url()).content.decode()
    report(PALE)
    page = signed_in(vera).get(project.get_absolute_url()).content.decode()
    assert "The text is too pale." in page
    assert 'data-layout="checked"' in page
    assert "block__finding" in page


@pytest.mark.parametrize(
    "finding",
    [
        PALE | {"code": "anything"},
        PALE | {"message": ""},
        PALE | {"message": "x" * 301},
        PALE | {"element": "x" * 121},
        PALE | {"frame": -1},
        PALE | {"frame": "12"},
        {"code": "contrast"},
        "contrast",
    ],
)
def test_what_is_no_finding_is_refused(scene, report, finding):
    assert report(finding).status_code == 422
    scene.refresh_from_db()
    assert scene.layout_findings is None


def test_no_findings_or_too_many_are_refused(report):
    assert report().status_code == 422
    assert report(*[PALE] * 13).status_code == 422
    assert report(*[PALE] * 12).status_code == 204


def test_a_page_cannot_make_it_an_error_or_add_fields(scene, report):
    report(PALE | {"severity": "error", "line": 3})
    scene.refresh_from_db()
    assert scene.findings[0]["severity"] == "warning"
    assert scene.findings[0]["line"] is None


def test_a_report_about_an_older_revision_is_too_late(project, scene, report, alice):
    state.apply(project, EditScene(scene_id=scene.pk, based_on=1, tsx_code=proved("Other")), by=alice)
    assert report(PALE).status_code == 409


def test_new_code_starts_without_it_and_a_new_name_keeps_it(project, scene, report, alice):
    report(PALE)
    state.apply(project, EditScene(scene_id=scene.pk, based_on=1, name="Start"), by=alice)
    scene.refresh_from_db()
    assert scene.layout_findings
    assert project.iterations.first().findings == scene.findings
    state.apply(project, EditScene(scene_id=scene.pk, based_on=2, tsx_code=proved("Other")), by=alice)
    scene.refresh_from_db()
    assert scene.layout_findings is None
    assert scene.findings == []


def test_a_copy_is_looked_at_by_itself(project, scene, report, alice):
    report(PALE)
    state.apply(project, DuplicateScene(scene_id=scene.pk, based_on=1), by=alice)
    assert project.scenes.last().layout_findings is None


def test_a_format_needs_every_scene_proved_for_it(project, scene, report, alice):
    report(PALE)
    with pytest.raises(InvalidChange, match="“Intro” was not checked in the new format"):
        state.apply(project, SetProject(width=1080, height=1920), by=alice)
    proved("Intro", width=1080, height=1920)
    state.apply(project, SetProject(width=1080, height=1920), by=alice)
    scene.refresh_from_db()
    assert scene.revision == 1
    assert scene.layout_findings is None
