"""Exports by program: what can be asked for, how far they are, and how they end."""

import pytest

from projects import changes as c
from projects import state
from scenes.models import Export, ExportLease
from tests.api import Program, is_enveloped
from tests.conftest import proved
from tests.scenes.exports.made import in_work, made_export

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def film(project, alice):
    state.apply(project, c.AddScene(name="Intro", tsx_code=proved(), duration=120), by=alice)
    return project


@pytest.fixture
def exports(film):
    return f"/projects/{film.pk}/exports"


NAMES = {"id", "version", "format", "height", "quality", "state", "progress", "scene", "error", "size", "file"}


def test_a_program_asks_for_a_file_and_sees_that_it_waits(alice, film, exports):
    program = Program(alice)
    asked = program.post(exports, {"format": "mp4", "height": 720})
    assert (asked.status, is_enveloped(asked), asked.meta["operation"]) == (201, True, "export.create")
    export = asked.data
    assert export.keys() >= NAMES
    assert (export["version"], export["state"], export["progress"], export["quality"]) == (1, "queued", 0, "final")
    assert (export["width"], export["height"], export["fps"], export["duration"]) == (1280, 720, 30, 120)
    assert (export["file"], export["error"], export["size"], export["author"]) == (None, "", None, "alice")
    assert asked.headers["Location"] == f"/api{exports}/{export['id']}"
    assert asked.meta["version"] == 2  # asking is a version of its own, and it shows the one before
    assert program.get(f"{exports}/{export['id']}").data == program.get(exports).data[0] == export


def test_without_a_height_it_is_as_high_as_the_project(alice, exports):
    assert Program(alice).post(exports, {"format": "webm", "quality": "draft"}).data["height"] == 1080


def test_every_shape_is_an_export_of_one_group(alice, exports):
    program = Program(alice)
    asked = program.post(exports, {"format": "mp4", "height": 720, "shapes": ["9:16", "1:1"]})
    listed = {each["id"]: each for each in program.get(exports).data}
    upright, square = (listed[each] for each in asked.meta["affected_ids"])
    assert asked.data == upright
    assert upright["width"] < upright["height"]
    assert square["width"] == square["height"]
    assert upright["group"] == square["group"] is not None


def test_a_gif_has_a_width_and_a_still_has_a_frame(alice, exports):
    program = Program(alice)
    gif = program.post(exports, {"format": "gif", "width": 320, "fps": 10}).data
    assert (gif["width"], gif["height"], gif["fps"]) == (320, 180, 10)
    assert program.post(exports, {"format": "png", "frame": 119}).status == 201


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({}, "format: This field is required."),
        ({"format": "avi"}, 'format: "avi" is not a valid choice.'),
        ({"format": "mp4", "height": 719}, "480, 720, 1080"),
        ({"format": "mp4", "height": "720"}, "height: This is no whole number."),
        ({"format": "mp4", "fps": 31}, "24, 25, 30, 50 or 60"),
        ({"format": "png", "frame": 120}, "frames 0 to 119"),
        ({"format": "gif", "width": 333}, "320, 480"),
        ({"format": "mp4", "shapes": ["7:3"]}, "shapes"),
        ({"format": "mp4", "version": 99}, "version"),
        ({"format": "mp4", "colour": "red"}, "There is no such field."),
    ],
)
def test_what_cannot_be_had_is_refused_with_a_sentence(body, words, alice, exports):
    refused = Program(alice).post(exports, body)
    assert (refused.status, refused.error["code"]) == (422, "VALIDATION_FAILED")
    assert words in refused.error["message"]
    assert not Export.objects.exists()


def test_an_empty_project_has_nothing_to_export(alice, project):
    refused = Program(alice).post(f"/projects/{project.pk}/exports", {"format": "mp4"})
    assert refused.status == 422
    assert "nothing to export yet" in refused.error["message"]


def test_the_same_request_asks_once(alice, exports):
    program = Program(alice)
    first = program.post(exports, {"format": "mp4"}, Idempotency_Key="a").data
    again = program.post(exports, {"format": "mp4"}, Idempotency_Key="a")
    assert (again.data, again.headers["Idempotent-Replayed"]) == (first, "true")
    assert Export.objects.count() == 1


def test_progress_is_told_and_counts_as_new_though_it_raises_no_version(alice, film, exports):
    program, export = Program(alice), in_work(film, done=30)
    address = f"{exports}/{export.pk}"
    seen = program.get(address)
    told = [seen.data[name] for name in ("state", "progress", "scene", "seconds_left")]
    assert told == ["rendering", 0.25, "Intro", 9.5]
    assert program.get(address, If_None_Match=seen.headers["ETag"]).status == 304
    listed = program.get(exports).headers["ETag"]
    ExportLease.objects.update(done=60)
    assert program.get(address, If_None_Match=seen.headers["ETag"]).data["progress"] == 0.5
    assert program.get(exports, If_None_Match=listed).data[0]["progress"] == 0.5


def test_deleting_cancels_what_is_made_and_removes_what_is_over(alice, film, exports):
    program = Program(alice)
    export = program.post(exports, {"format": "mp4"}).data["id"]
    cancelled = program.delete(f"{exports}/{export}")
    assert (cancelled.status, cancelled.data["state"]) == (200, "cancelled")
    assert program.get(f"{exports}/{export}").data["state"] == "cancelled"
    assert program.delete(f"{exports}/{export}").data["id"] == export
    assert program.get(f"{exports}/{export}").status == program.delete(f"{exports}/{export}").status == 404


def test_what_failed_is_tried_again_and_what_is_done_is_not(alice, film, exports):
    program = Program(alice)
    failed = made_export(film, state=Export.State.FAILED, error="“Intro” threw.")
    assert program.get(f"{exports}/{failed.pk}").data["error"] == "“Intro” threw."
    again = program.post(f"{exports}/{failed.pk}/retries")
    assert (again.status, again.data["state"], again.data["error"]) == (200, "queued", "")
    done = made_export(film)
    refused = program.post(f"{exports}/{done.pk}/retries")
    assert (refused.status, refused.error["code"]) == (409, "CONFLICT")


def test_the_list_comes_in_pages_the_newest_first(alice, film, exports):
    made = [str(made_export(film).pk) for _ in range(3)]
    program = Program(alice)
    first = program.get(f"{exports}?limit=2")
    assert [each["id"] for each in first.data] == made[:0:-1]
    assert [each["id"] for each in program.get(first.meta["next"].removeprefix("/api")).data] == made[:1]


def test_viewers_see_exports_and_outsiders_do_not(film, exports, vera, charlie):
    export = f"{exports}/{made_export(film).pk}"
    viewer, outsider = Program(vera), Program(charlie)
    assert [viewer.get(each).status for each in (exports, export, f"{export}/link")] == [200] * 3
    assert viewer.post(exports, {"format": "mp4"}).status == viewer.delete(export).status == 403
    assert {outsider.get(each).status for each in (exports, export, f"{export}/file", f"{export}/link")} == {404}
