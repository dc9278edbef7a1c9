"""An export is made from what it was asked for to a file in storage, and only what changed is rendered again."""

import pytest

from projects import changes as c
from projects import state
from scenes import storage
from scenes.compiler import compile_scene
from scenes.exports import operations
from scenes.exports.keeping import make_room
from scenes.models import ExportLease, KeptSegment
from scenes.rendering.probe import probe
from tests.scenes.exports.conftest import SCENE, add, again, ask, make_all, workers_at_once

pytestmark = pytest.mark.django_db(transaction=True)


def test_a_film_becomes_a_file(small, alice, kept_apart):
    export = ask(small, alice)
    make_all()
    export = again(export)
    assert (export.state, export.error) == ("done", "")
    path = kept_apart / "media" / export.file
    made = probe(path, counted=True)
    assert (made.frames, made.picture["width"], made.picture["height"]) == (12, 160, 90)
    assert export.size == path.stat().st_size
    assert operations.file_of(export).read(8)[4:] == b"ftyp"
    assert (kept_apart / "media" / export.poster).read_bytes()[:2] == b"\xff\xd8"
    assert [each["scene"] for each in export.details["scenes"]] == ["One", "Two"]
    assert not ExportLease.objects.exists()
    assert not list((kept_apart / "exporting").iterdir())


def test_only_what_changed_is_rendered_again(small, alice, filmed):
    ask(small, alice)
    make_all()
    scene = small.scenes.get(name="One")
    state.apply(small, c.MoveScene(scene_id=scene.pk, based_on=scene.revision, order=1), by=alice)
    add(small, alice, "Three")
    export = ask(small, alice)
    make_all()
    assert again(export).details["frames_kept"] == 12
    assert filmed == {"One": 1, "Two": 1, "Three": 1}


def test_a_damaged_segment_and_a_missing_one_are_rendered_again(small, alice, kept_apart, filmed):
    ask(small, alice)
    make_all()
    one, two = KeptSegment.objects.all()
    (kept_apart / "media" / one.file).write_bytes(b"damaged")
    (kept_apart / "media" / two.file).unlink()
    export = ask(small, alice)
    make_all()
    assert again(export).state == "done"
    assert filmed == {"One": 2, "Two": 2}


def test_the_segments_that_were_not_used_for_longest_make_room(small, alice, kept_apart, settings):
    ask(small, alice)
    make_all()
    _, newer = KeptSegment.objects.order_by("last_used_at")
    settings.SEGMENTS_MAX_BYTES = newer.size
    make_room()
    assert KeptSegment.objects.get() == newer
    files = [path for path in (kept_apart / "media" / "segments").rglob("*") if path.is_file()]
    assert [path.name for path in files] == [newer.file.split("/")[-1]]


def test_two_workers_render_no_segment_twice(small, alice, bob, filmed):
    exports = [ask(small, alice), ask(small, bob)]
    for worker in workers_at_once(2):
        worker.join()
    assert [again(each).state for each in exports] == ["done", "done"]
    assert filmed == {"One": 1, "Two": 1}


def test_a_scene_that_breaks_fails_its_export_by_name_and_leaves_the_worker_well(small, alice):
    broken = SCENE.replace("  return", '  if (frame > 2) throw new Error("It broke");\n  return')
    add(small, alice, "Fine")
    export = ask(small, alice)
    bad = dict(export.film["scenes"][2], component=program_of(broken))
    export.film["scenes"][2] = bad | {"name": "Bad one"}
    export.save()
    make_all()
    export = again(export)
    assert export.state == "failed"
    assert "“Bad one” could not be rendered at frame" in export.error
    assert "It broke" in export.error
    assert export.findings[0]["scene"] == "Bad one"
    well = ask(small, alice)
    make_all()
    assert again(well).state == "done"


def test_a_scene_that_does_not_fit_another_shape_is_named_before_anything_is_filmed(small, alice, filmed):
    only_wide = SCENE.replace("useCurrentFrame }}", "useCurrentFrame, useVideoConfig }}").replace(
        "  return", '  if (useVideoConfig().width < 100) throw new Error("Too narrow");\n  return'
    )
    add(small, alice, "Wide", code=only_wide)
    wide, tall = operations.request_export(small, by=alice, format="mp4", height=90, shapes=["16:9", "9:16"])
    make_all()
    assert again(wide).state == "done"
    assert "“Wide” does not render at 90 × 160" in again(tall).error
    assert filmed == {"One": 1, "Two": 1, "Wide": 1}


def test_an_asset_whose_file_is_lost_is_said_with_the_video(small, alice):
    lost = c.AddAsset(name="logo.png", media_type="image/png", sha256="0" * 64, size=9)
    state.apply(small, lost, by=alice)
    export = ask(small, alice)
    make_all()
    export = again(export)
    assert (export.state, export.findings) == (
        "done",
        [{"message": "The file of “logo.png” is missing in the storage."}],
    )


@pytest.mark.parametrize(("format", "suffix"), [("png", "png"), ("gif", "gif"), ("frames", "zip"), ("audio", "m4a")])
def test_other_formats_go_the_same_way(small, alice, kept_apart, format, suffix):
    wish = {"gif_width": 320} if format == "gif" else {"frame": 7} if format == "png" else {}
    export = ask(small, alice, format=format, **wish)
    make_all()
    export = again(export)
    assert (export.state, export.error) == ("done", "")
    assert export.file.endswith(suffix)
    assert (kept_apart / "media" / export.file).stat().st_size == export.size


def program_of(code: str) -> str:
    """Its program in storage, as if it had passed its proof."""

    compiled = compile_scene(code.format(name="Bad", colour="#000", frames=6))
    storage.put(compiled.sha256, compiled.program)
    return compiled.sha256
