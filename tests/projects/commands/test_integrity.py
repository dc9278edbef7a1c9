"""The command that says whether everything is as it must be: each kind of damage is named."""

import pytest
from django.db import connection

from projects import changes as c
from projects import state
from projects.models import Project
from scenes import leftovers
from scenes.models import Component, Scene
from scenes.uploading import add_assets, delete_asset
from tests.conftest import proved
from tests.projects.commands.conftest import picture

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def scenes(project, alice, asset, monkeypatch):
    """A life: added, moved, undone, another format, an asset that came and went."""
    monkeypatch.setattr("projects.management.commands.check_integrity.PAUSE", 0)
    for name in ("One", "Two", "Three"):
        code = proved(name)
        proved(name, width=1080, height=1080)
        state.apply(project, c.AddScene(name=name, tsx_code=code, duration=30), by=alice)
    first = project.scenes.get(order=0)
    move = state.apply(project, c.MoveScene(scene_id=first.pk, based_on=1, order=2), by=alice)
    state.apply(project, c.UndoVersion(number=move.number), by=alice)
    state.apply(project, c.DeleteScene(scene_id=project.scenes.get(name="Three").pk, based_on=1), by=alice)
    state.apply(project, c.SetProject(width=1080, height=1080), by=alice)
    add_assets(project, [picture("ground.png", "green")], by=alice)
    delete_asset(project, project.assets.get(name="ground.png").pk, by=alice)
    return project.scenes


def test_what_people_do_leaves_nothing_wrong(scenes, told):
    assert told("check_integrity", "--contents") == "All is well in 1 projects.\n"


def sql(statement: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement)


def test_scenes_that_were_changed_past_the_application_are_named(scenes, failing):
    scenes.filter(name="One").update(name="Uno")
    scenes.filter(name="Two").update(order=7)
    said = failing("check_integrity")
    assert "“Uno”" in said
    assert "is not as its last iteration left it" in said
    assert "The scenes stand at 0, 7 instead of 0 to 1." in said
    assert "“Two” (" not in said
    assert said.endswith("2 findings.")


def test_scenes_without_history_and_proofs_that_are_of_something_else_are_named(scenes, failing, project):
    project.iterations.filter(after__name="One").delete()
    scenes.filter(name="Two").update(props={"a": 1}, component="0" * 64)
    said = failing("check_integrity")
    assert "has no iteration that tells how it came to be" in said
    assert "was not proved as it is now" in said
    Component.objects.update(sha256="1" * 64)
    assert "shows another program than its proof names" in failing("check_integrity")


def test_versions_beyond_the_projects_own_are_named(scenes, failing, project):
    sql("UPDATE projects_version SET number = 900 WHERE number = 3")
    assert "There is a version of version 900" in failing("check_integrity")


def test_a_database_that_counts_no_versions_is_named(scenes, failing):
    sql("ALTER TABLE scenes_scene DISABLE TRIGGER touch_project")
    try:
        said = failing("check_integrity")
    finally:
        sql("ALTER TABLE scenes_scene ENABLE TRIGGER touch_project")
    assert "The trigger touch_project of scenes_scene is switched off" in said


def test_files_that_are_missing_damaged_or_left_over_are_named(scenes, failing, told, asset, storage):
    path = storage / "assets" / asset.sha256
    content = path.read_bytes()
    path.write_bytes(b"x" + content)
    told("check_integrity")
    assert "The file of the asset “sky.png” is damaged" in failing("check_integrity", "--contents")
    path.unlink()
    (storage / "assets" / ("0" * 64)).write_bytes(b"nobody's")
    said = failing("check_integrity")
    assert "The file of the asset “sky.png” is missing" in said
    assert f"1 files with 0.0 MB belong to nothing; prune_history removes them:\n  assets/{'0' * 64}" in said


def test_a_file_that_two_assets_are_goes_with_the_second(project, alice, asset, storage):
    add_assets(project, [picture("again.png")], by=alice)
    delete_asset(project, asset.pk, by=alice)
    assert (storage / "assets" / asset.sha256).exists()
    delete_asset(project, project.assets.get().pk, by=alice)
    assert not (storage / "assets" / asset.sha256).exists()


def test_a_file_that_is_uploaded_again_while_it_is_cleared_away_stays(project, alice, asset, storage, monkeypatch):
    """The look at the rows before was too early; the look after it brings the file back."""
    known = leftovers._assets()
    looks = iter([set(), known])
    monkeypatch.setattr(leftovers, "_assets", lambda: next(looks))
    leftovers.remove_unnamed_asset(asset.sha256)
    assert (storage / "assets" / asset.sha256).exists()


def test_an_empty_installation_is_well(db, told, monkeypatch):
    Project.objects.all().delete()
    assert not Scene.objects.exists()
    assert told("check_integrity") == "All is well in 0 projects.\n"
