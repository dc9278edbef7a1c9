"""What is asked for is frozen as a film and a file to make; what cannot be had is refused in a sentence."""

from uuid import uuid4

import pytest
from django.utils import timezone
from procrastinate.contrib.django.models import ProcrastinateJob

from projects import changes as c
from projects import state
from projects.errors import Conflict, InvalidChange, NotAllowed, TooMany
from scenes.exports import operations
from scenes.exports.errors import Expired, NotReady
from scenes.models import Export, ExportLease
from tests.projects.filming import make_film

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def film(project, alice):
    """Three scenes of 120 frames."""
    return make_film(project, alice)


def ask(project, person, **wish) -> Export:
    (export,) = operations.request_export(project, by=person, **{"format": "mp4", "height": 720} | wish)
    return export


def leased(export) -> ExportLease:
    return ExportLease.objects.create(export=export, worker=uuid4(), until=timezone.now())


def jobs_for(task: str) -> int:
    """Emptying the database between tests leaves jobs alone."""
    return ProcrastinateJob.objects.filter(task_name=task).count()


def test_an_export_is_queued_with_the_version_that_it_shows(film, bob):
    shown, jobs = film.version, jobs_for("scenes.render_next")
    export = ask(film, bob)
    film.refresh_from_db()
    assert (export.state, export.version, export.author) == ("queued", shown, bob)
    assert (export.width, export.height, export.fps, export.duration) == (1280, 720, 30, 360)
    assert film.version == shown + 1
    assert jobs_for("scenes.render_next") == jobs + 1


def test_later_changes_do_not_disturb_it(film, alice):
    film_then = ask(film, alice).film_shown
    scene = film.scenes.first()
    state.apply(film, c.DeleteScene(scene_id=scene.pk, based_on=scene.revision), c.SetProject(title="New"), by=alice)
    export = Export.objects.get()
    assert export.film_shown == film_then
    assert [each.name for each in film_then.scenes] == ["Intro", "Middle", "Outro"]


def test_what_a_page_showed_can_be_exported_although_the_video_went_on(film, alice):
    seen = film.version
    scene = film.scenes.first()
    state.apply(film, c.TrimScene(scene_id=scene.pk, based_on=scene.revision, duration=30), by=alice)
    then, now = ask(film, alice, version=seen), ask(film, alice)
    assert (then.version, then.duration, now.duration) == (seen, 360, 270)
    assert then.film_shown.scenes[0].component == now.film_shown.scenes[0].component


def test_the_same_request_asks_once(film, alice):
    first = operations.request_export(film, by=alice, format="mp4", height=720, request_id="once")
    again = operations.request_export(film, by=alice, format="mp4", height=720, request_id="once")
    assert first == again
    assert Export.objects.count() == 1


def test_every_shape_at_once_is_a_group_of_films_in_their_own_sizes(film, alice):
    shapes = ["16:9", "9:16", "1:1"]
    exports = operations.request_export(film, by=alice, format="mp4", height=720, shapes=shapes)
    assert [(each.width, each.height) for each in exports] == [(1280, 720), (720, 1280), (720, 720)]
    sizes = [(each.film_shown.width, each.film_shown.height) for each in exports]
    assert sizes == [(1920, 1080), (1080, 1920), (1080, 1080)]
    assert len({each.group for each in exports}) == 1


def test_without_a_height_it_is_the_projects_own(film, alice):
    assert ask(film, alice, height=0).height == 1080


@pytest.mark.parametrize(
    ("wish", "sentence"),
    [
        ({"format": "avi"}, "no format"),
        ({"quality": "best"}, "no quality"),
        ({"height": 721}, "pixels high, not 721"),
        ({"fps": 23}, "frames a second, not 23"),
        ({"format": "gif", "gif_width": 333}, "pixels wide, not 333"),
        ({"format": "png", "frame": 360}, "no frame 360"),
        ({"shapes": ["3:2"]}, "no shape"),
        ({"version": 99}, "no version 99"),
    ],
)
def test_what_is_not_offered_is_refused_with_what_is(film, alice, wish, sentence):
    with pytest.raises(InvalidChange, match=sentence):
        ask(film, alice, **wish)
    assert not Export.objects.exists()


def test_an_empty_video_has_nothing_to_export(project, alice):
    with pytest.raises(InvalidChange, match="nothing to export"):
        ask(project, alice)


def test_a_video_that_is_too_long_is_refused(film, alice, settings):
    settings.EXPORT_MOST_MINUTES = 0.1
    with pytest.raises(InvalidChange, match="EXPORT_MOST_MINUTES"):
        ask(film, alice)


def test_one_person_has_so_many_waiting_and_others_are_not_held_up(film, alice, bob, settings):
    settings.EXPORT_MOST_WAITING = 1
    ask(film, alice)
    with pytest.raises(TooMany, match="cancel one"):
        ask(film, alice)
    assert ask(film, bob).state == "queued"


def test_viewers_see_exports_and_ask_for_none(film, alice, vera, charlie):
    with pytest.raises(NotAllowed):
        ask(film, vera)
    export = ask(film, alice)
    for change in (operations.cancel_export, operations.delete_export):
        with pytest.raises(NotAllowed):
            change(export, by=vera)
    assert operations.find_export(vera, film, export.pk) == export
    assert operations.find_export(charlie, film, export.pk) is None


def test_what_is_cancelled_can_be_tried_again_and_deleted(film, alice):
    export = ask(film, alice)
    with pytest.raises(Conflict, match="Cancel it first"):
        operations.delete_export(export, by=alice)
    operations.cancel_export(export, by=alice)
    with pytest.raises(Conflict, match="cancelled already"):
        operations.cancel_export(export, by=alice)
    operations.retry_export(export, by=alice)
    assert Export.objects.get().state == "queued"
    operations.cancel_export(export, by=alice)
    operations.delete_export(export, by=alice)
    assert not Export.objects.exists()
    with pytest.raises(Conflict, match="deleted"):
        operations.retry_export(export, by=alice)


def test_a_file_is_there_when_it_is_done_and_until_it_expires(film, alice):
    export = ask(film, alice)
    with pytest.raises(NotReady, match="not ready"):
        operations.file_of(export)
    worker = leased(export).worker
    state.apply(film, c.FinishExport(export_id=export.pk, worker=worker, file="exports/none.mp4", size=5), by=None)
    export.refresh_from_db()
    with pytest.raises(Expired, match="missing"):
        operations.file_of(export)
    jobs = jobs_for("scenes.remove_export_file")
    state.apply(film, c.ExpireExport(export_id=export.pk), by=None)
    export.refresh_from_db()
    with pytest.raises(Expired, match="not kept"):
        operations.file_of(export)
    assert jobs_for("scenes.remove_export_file") == jobs + 1


def test_how_far_it_is_raises_no_version_and_its_state_does(film, alice):
    export = ask(film, alice)
    lease = leased(export)
    state.apply(film, c.StartExport(export_id=export.pk, worker=lease.worker), by=None)
    film.refresh_from_db()
    version = film.version
    lease.done = 7
    lease.save()
    film.refresh_from_db()
    assert film.version == version
    Export.objects.filter(pk=export.pk).update(error="by hand")
    film.refresh_from_db()
    assert film.version == version + 1


def test_a_worker_without_the_lease_writes_nothing(film, alice):
    export = ask(film, alice)
    leased(export)
    for change in (
        c.StartExport(export_id=export.pk, worker=uuid4()),
        c.FinishExport(export_id=export.pk, worker=uuid4(), file="a", size=1),
        c.FailExport(export_id=export.pk, worker=uuid4(), error="No."),
    ):
        with pytest.raises(Conflict, match="Another worker"):
            state.apply(film, change, by=None)
    assert Export.objects.get().state == "queued"
