"""The panel of exports: the form keeps what was chosen, says what it costs, and nobody gets what they did not see."""

import json
from datetime import timedelta

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import storages
from django.urls import reverse
from django.utils import timezone

from projects import changes as c
from projects import state
from scenes.exports import operations
from scenes.exports.making_of import how_it_was_made
from scenes.models import Export, ExportLease
from tests.projects.filming import make_film

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def film(project, alice):
    """Three scenes of 120 frames."""
    return make_film(project, alice)


def address(film, name, *args):
    return reverse(f"exports:{name}", args=[film.pk, *args])


def ask(film, person, **wish) -> Export:
    return operations.request_export(film, by=person, **{"format": "mp4", "height": 720} | wish)[0]


def trim(film, person, duration=60):
    film.refresh_from_db()
    scene = film.scenes.first()
    return state.apply(film, c.TrimScene(scene_id=scene.pk, based_on=scene.revision, duration=duration), by=person)


def become(export, **values) -> Export:
    """What workers write, which is tested with them."""
    Export.objects.filter(pk=export.pk).update(**values)
    export.refresh_from_db()
    return export


def test_the_page_offers_the_video_in_its_own_size_with_one_click(film, alice, signed_in):
    page = signed_in(alice).get(film.get_absolute_url()).content.decode()
    assert '<option value="1080" selected>1080p · 1920 × 1080</option>' in page
    assert '<option value="30" selected>30 fps · as the video</option>' in page
    assert "No exports yet" in page


def test_the_list_says_of_each_what_it_is_and_what_became_of_it(film, alice, bob, vera, signed_in):
    now = timezone.now()
    become(ask(film, alice), state="done", file="a.mp4", size=6_240_000, finished_at=now)
    become(ask(film, alice, format="gif"), state="failed", error="“Intro” threw at frame 3.", finished_at=now)
    become(ask(film, alice), state="done", file="", size=1, finished_at=now - timedelta(days=99))
    become(ask(film, alice), state="cancelled", finished_at=now)
    trim(film, alice)
    running = become(ask(film, bob, quality="draft"), state="rendering", started_at=now)
    ExportLease.objects.create(export=running, worker=running.pk, until=now, done=75, scene="Middle", seconds_left=38.0)
    ask(film, bob, shapes=["9:16"])
    text = " ".join(signed_in(vera).get(film.get_absolute_url()).content.decode().split())
    for said in (
        "0:12.0 · 6.2 MB",
        "Version 3",
        "“Intro” threw at frame 3.",
        "Make it again",
        "Cancelled",
        "Drawing “Middle”",
        "about 40 s left",
        'max="300" value="75"',
        "9:16 720p MP4",
        "Waiting for its turn",
    ):
        assert said in text, said


def test_the_form_keeps_what_is_chosen_and_learns_what_it_costs(film, alice, signed_in):
    now = timezone.now()
    took = {"started_at": now - timedelta(seconds=30), "finished_at": now}
    become(ask(film, alice, height=1080), state="done", file="a.mp4", size=4_000_000, **took)
    chosen = {"format": "mp4", "height": 1440, "fps": 60, "quality": "final", "shapes": "on"}
    form = signed_in(alice).get(address(film, "form"), chosen).content.decode()
    for said in ('<option value="1440" selected>', '<option value="60" selected>', 'name="shapes" value="on" checked'):
        assert said in form
    assert "About 4 min · about 37 MB" in form
    unknown = signed_in(alice).get(address(film, "form"), chosen | {"format": "webm"}).content.decode()
    assert "about" not in unknown.lower()


def test_nonsense_in_the_form_is_as_if_nothing_was_chosen(film, alice, signed_in):
    nonsense = {"format": "avi", "height": "tall", "fps": "-3", "gif_width": "0", "gif_fps": "x", "quality": "best"}
    answer = signed_in(alice).get(address(film, "form"), nonsense)
    assert answer.status_code == 200
    assert '<option value="1080" selected>' in answer.content.decode()


def test_what_is_asked_for_becomes_an_export_of_what_the_page_shows(film, alice, signed_in):
    wish = {"format": "webm", "height": 720, "fps": 60, "quality": "draft", "gif_width": 320, "version": film.version}
    answer = signed_in(alice).post(address(film, "create"), wish)
    film.refresh_from_db()
    assert (answer.status_code, answer["X-Project-Version"]) == (204, str(film.version))
    export = Export.objects.get()
    assert (export.format, export.height, export.fps, export.quality) == ("webm", 720, 60, "draft")
    assert (export.version, export.author) == (film.version - 1, alice)


def test_only_what_counts_for_a_format_is_asked_for(film, alice, signed_in):
    """The fields of other formats are sent along, with whatever was chosen in them before."""
    every = {"height": 1440, "fps": 60, "quality": "draft", "gif_width": 320, "gif_fps": 10, "frame": 7, "shapes": "on"}
    for format in ("gif", "png", "audio"):
        assert signed_in(alice).post(address(film, "create"), every | {"format": format}).status_code == 204
    gif, still, sound = (Export.objects.get(format=each) for each in ("gif", "png", "audio"))
    assert (gif.width, gif.fps, gif.group) == (320, 10, None)
    assert (still.height, still.wanted.frame, still.group) == (1440, 7, None)
    assert (sound.fps, sound.group) == (30, None)


def test_when_the_video_went_on_both_are_offered_and_nothing_is_exported_yet(film, alice, bob, signed_in):
    seen = film.version
    trim(film, bob)
    answer = signed_in(alice).post(address(film, "create"), {"format": "mp4", "height": 720, "version": seen})
    film.refresh_from_db()
    text = answer.content.decode()
    assert answer.status_code == 409
    assert f"The video went on since you saw version {seen}." in text
    assert "bob:" in text
    assert '<option value="720" selected>' in text
    assert not Export.objects.exists()
    for exact, frames in ((seen, 360), (film.version, 300)):
        assert f'name="exact" value="{exact}"' in text
        wish = {"format": "mp4", "height": 720, "version": film.version, "exact": exact}
        assert signed_in(alice).post(address(film, "create"), wish).status_code == 204
        assert Export.objects.get(version=exact).duration == frames


def test_talking_and_exporting_are_no_news_about_the_video(film, alice, signed_in):
    seen = film.version
    state.apply(film, c.Say(content="hello"), by=alice)
    ask(film, alice)
    wish = {"format": "mp4", "height": 720, "version": seen}
    assert signed_in(alice).post(address(film, "create"), wish).status_code == 204


def test_a_refusal_is_the_form_again_with_its_reason(film, alice, signed_in, settings):
    refused = signed_in(alice).post(address(film, "create"), {"format": "mp4", "height": 721, "quality": "draft"})
    assert refused.status_code == 422
    assert "is exported 480, 720, 1080, 1440 or 2160 pixels high, not 721" in refused.content.decode()
    assert 'value="draft" checked' in refused.content.decode()
    settings.EXPORT_MOST_WAITING = 0
    busy = signed_in(alice).post(address(film, "create"), {"format": "mp4", "height": 720})
    assert (busy.status_code, "Wait until one is done" in busy.content.decode()) == (429, True)


def test_an_empty_video_says_what_to_do_first(project, alice, signed_in):
    form = signed_in(alice).get(address(project, "form")).content.decode()
    assert "Describe the first scene in the chat" in form
    assert "disabled" in form


def test_what_is_missing_on_the_server_is_said_with_what_installs_it(film, alice, signed_in, monkeypatch):
    monkeypatch.setattr("scenes.exports.readiness.is_worker_there", lambda: True)
    monkeypatch.setenv("CHROMIUM", "/nowhere/chromium")
    form = signed_in(alice).get(address(film, "form")).content.decode()
    assert "<code>apt-get install chromium</code>" in form
    assert "CHROMIUM names a program that is not there" in form
    assert "No worker" not in form


def test_a_worker_that_is_silent_is_missed(film, alice, signed_in):
    assert "No worker is running" in signed_in(alice).get(address(film, "form")).content.decode()


def test_exports_are_cancelled_tried_again_and_deleted_by_editors_only(film, alice, bob, vera, signed_in):
    export = ask(film, alice)
    for name, state_after in (("cancel", "cancelled"), ("retry", "queued")):
        assert signed_in(vera).post(address(film, name, export.pk)).status_code == 404
        assert signed_in(bob).post(address(film, name, export.pk)).status_code == 204
        export.refresh_from_db()
        assert export.state == state_after
    assert signed_in(bob).post(address(film, "delete", export.pk)).status_code == 409
    become(export, state="failed")
    assert signed_in(bob).post(address(film, "delete", export.pk)).status_code == 204
    assert not Export.objects.exists()


def test_the_last_ten_are_there_and_older_ones_are_a_page_away(film, alice, vera, signed_in):
    exports = [become(ask(film, alice), state="cancelled", created_at=timezone.now()) for _ in range(13)]
    list_now = json.loads(signed_in(vera).get(address(film, "newest")).content)["fragments"][0]["html"]
    shown = [str(each.pk) in list_now for each in exports]
    assert shown == [False] * 3 + [True] * 10
    assert "data-more" in list_now
    older = signed_in(vera).get(address(film, "older"), {"below": exports[3].pk, "pages": 1}).content.decode()
    assert [str(each.pk) in older for each in exports] == [True] * 3 + [False] * 10


def test_the_picture_is_for_members(film, alice, vera, charlie, signed_in):
    stored = storages["exports"].save("exports/a.jpg", ContentFile(b"picture"))
    export = become(ask(film, alice), state="done", poster=stored, file=stored, size=7)
    answer = signed_in(vera).get(address(film, "poster", export.pk))
    assert (answer.status_code, b"".join(answer.streaming_content)) == (200, b"picture")
    assert signed_in(charlie).get(address(film, "poster", export.pk)).status_code == 404
    become(export, poster="")
    assert signed_in(vera).get(address(film, "poster", export.pk)).status_code == 404


def test_how_it_was_made_is_told_with_what_was_found(film, alice, vera, signed_in):
    scenes = [
        {"scene": "Intro", "method": "canvas", "psnr": 41.6},
        {"scene": "Middle", "method": "screenshots", "psnr": None},
    ]
    now = timezone.now()
    become(
        ask(film, alice),
        state="done",
        file="a.mp4",
        size=9,
        started_at=now - timedelta(seconds=43),
        finished_at=now,
        details={"scenes": scenes, "frames": 360, "frames_kept": 120},
        findings=[{"scene": "Intro", "message": "No font draws “ሀ”."}, {"message": "The file of “a.png” is missing."}],
    )
    text = signed_in(vera).get(film.get_absolute_url()).content.decode()
    still = become(ask(film, alice, format="png"), state="done", file="a.png", size=9, details={"scenes": scenes[1:]})
    assert "By screenshots" not in dict(how_it_was_made(still)), "pictures are always made so"
    for said in (
        "2 things worth a look",
        "Intro: No font draws “ሀ”.",
        f'data-select-scene="{film.scenes.get(name="Intro").pk}"',
        "The file of “a.png” is missing.",
        "120 of 360 frames",
        "42 dB or better",
        "Middle: the quick way was not true enough",
        "43 s",
    ):
        assert said in text, said
