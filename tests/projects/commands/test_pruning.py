"""The command that lets old history go: what stays fits together, and what is current is never touched."""

import os
from datetime import timedelta

import pytest
from django.core.management import CommandError
from django.db import connection, transaction
from django.utils import timezone

from projects import changes as c
from projects import operations, state
from projects.errors import NotAllowed
from projects.models import Version
from projects.past import past_of
from scenes.models import Component
from tests.conftest import proved

pytestmark = pytest.mark.django_db(transaction=True)


def make_older(project, upto: int, *, days: int = 60) -> None:
    """Without its triggers, which would take this for another version."""
    then = timezone.now() - timedelta(days=days)
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET LOCAL session_replication_role = replica")
        project.versions.filter(number__lte=upto).update(created_at=then)
    project.refresh_from_db()


@pytest.fixture
def lived(project, alice):
    """Ten versions: three scenes, one of them edited and renamed, one gone, a title, an undo."""
    for name in ("One", "Two", "Three"):
        state.apply(project, c.AddScene(name=name, tsx_code=proved(name), duration=30), by=alice)  # 1 2 3
    one, two, three = project.scenes.all()
    state.apply(project, c.RenameScene(scene_id=one.pk, based_on=1, name="Uno"), by=alice)  # 4
    state.apply(project, c.DeleteScene(scene_id=three.pk, based_on=1), by=alice)  # 5
    state.apply(project, c.SetProject(title="Later"), by=alice)  # 6
    state.apply(project, c.TrimScene(scene_id=one.pk, based_on=2, duration=45), by=alice)  # 7
    state.apply(project, c.UndoVersion(number=4, force=True), by=alice)  # 8
    state.apply(project, c.RenameScene(scene_id=two.pk, based_on=1, name="Dos"), by=alice)  # 9
    state.apply(project, c.MoveScene(scene_id=two.pk, based_on=2, order=0), by=alice)  # 10
    return project


def test_old_history_goes_and_what_later_versions_need_stays(lived, told):
    make_older(lived, 6)
    before = {number: past_of(lived, number) for number in range(7, 11)}
    said = told("prune_history", "--keep-days", 30)
    assert "Nimbus" not in said
    assert "Later (" in said
    assert "5 versions and 4 changes of scenes" in said
    lived.refresh_from_db()
    # Version 8 took back version 4, which is needed to do that again.
    assert sorted(lived.versions.values_list("number", flat=True)) == [4, 7, 8, 9, 10, 11]
    assert {number: past_of(lived, number) for number in range(7, 11)} == before


def test_everything_can_still_be_checked_undone_and_redone(lived, told, alice):
    make_older(lived, 6)
    told("prune_history", "--keep-days", 30)
    assert told("check_integrity").startswith("All is well")
    lived.refresh_from_db()
    operations.undo(lived, by=alice)
    operations.redo(lived, by=alice)
    operations.undo(lived, by=alice, number=8, force=True)
    assert lived.scenes.filter(name="Uno").exists()
    operations.restore_project(lived, by=alice, version=7)
    assert [scene.name for scene in lived.scenes.all()] == ["Uno", "Two"]
    assert told("check_integrity").startswith("All is well")


def test_all_history_can_go_but_scenes_keep_how_they_came_to_be(lived, told):
    make_older(lived, 10)
    told("prune_history", "--keep-days", 30)
    assert list(lived.versions.values_list("number", flat=True)) == [11]
    assert lived.iterations.count() == lived.scenes.count() == 2
    assert told("check_integrity").startswith("All is well")
    assert "versions" not in told("prune_history", "--keep-days", 30).split("proofs")[0]  # nothing is left to go


def test_a_dry_run_says_the_same_and_deletes_nothing(lived, told):
    make_older(lived, 6)
    Component.objects.create(fingerprint="f" * 64, sha256="e" * 64, duration=30)
    Component.objects.update(created_at=timezone.now() - timedelta(days=60))
    said = told("prune_history", "--keep-days", 30, "--dry-run")
    assert "5 versions and 4 changes" in said
    assert "Would delete at least 1 proofs" in said
    assert lived.versions.count() == 10
    done = told("prune_history", "--keep-days", 30)
    assert done.splitlines()[0] == said.splitlines()[0]
    assert "Deleted 2 proofs" in done  # also that of the scene whose history went


def test_old_files_that_belong_to_nothing_go_and_young_ones_wait(told, storage):
    for name, days in (("a" * 64, 2), ("b" * 64, 0)):
        (path := storage / "assets" / name).parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
        then = (timezone.now() - timedelta(days=days)).timestamp()
        os.utime(path, (then, then))
    assert "Deleted 1 files" in told("prune_history", "--keep-days", 1)
    assert [path.name for path in (storage / "assets").iterdir()] == ["b" * 64]


def test_people_of_a_project_cannot_let_its_history_go(lived, alice):
    with pytest.raises(NotAllowed):
        state.apply(lived, c.ForgetHistory(before=timezone.now()), by=alice)
    assert Version.objects.count() == 10


def test_a_day_is_kept_at_least(db, told):
    with pytest.raises(CommandError, match="at least one day"):
        told("prune_history", "--keep-days", 0)
