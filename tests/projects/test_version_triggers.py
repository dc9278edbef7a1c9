"""The database keeps the version itself (R4.3): these tests write as psql would, around the application."""

from contextlib import contextmanager

import psycopg
import pytest
from django.db import IntegrityError, connection, transaction

from projects import changes as c
from projects import state
from tests.conftest import proved

pytestmark = pytest.mark.django_db(transaction=True)


def version_of(project) -> int:
    project.refresh_from_db()
    return project.version


@pytest.fixture
def scene(project, alice):
    change = c.AddScene(name="Intro", tsx_code=proved(), duration=30)
    state.apply(project, change, by=alice)
    return change.scene_id


def sql(statement: str, *params) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement, params)


def test_a_direct_update_of_a_scene_raises_the_version_by_one(project, scene):
    sql("UPDATE scenes_scene SET name = 'By hand' WHERE id = %s", scene)
    assert version_of(project) == 2


def test_many_statements_of_one_transaction_are_one_version(project, scene):
    with transaction.atomic():
        sql("UPDATE scenes_scene SET name = 'One' WHERE id = %s", scene)
        sql("UPDATE projects_project SET title = 'Two' WHERE id = %s", project.pk)
        with transaction.atomic():
            sql("UPDATE scenes_scene SET duration = 31 WHERE id = %s", scene)
    assert version_of(project) == 2


def test_a_rolled_back_savepoint_does_not_swallow_the_version(project, scene):
    with transaction.atomic():
        try:
            with transaction.atomic():
                sql("UPDATE scenes_scene SET name = 'Never' WHERE id = %s", scene)
                raise ZeroDivisionError
        except ZeroDivisionError:
            pass
        sql("UPDATE scenes_scene SET name = 'Really' WHERE id = %s", scene)
    assert version_of(project) == 2


def test_a_deletion_raises_the_version_too(project, scene):
    sql("DELETE FROM scenes_scene WHERE id = %s", scene)
    assert version_of(project) == 2


def test_the_version_never_falls(project, scene):
    with pytest.raises(IntegrityError, match="cannot fall"):
        sql("UPDATE projects_project SET version = 0 WHERE id = %s", project.pk)
    assert version_of(project) == 1


def test_the_version_cannot_be_pushed_ahead(project, scene):
    sql("UPDATE projects_project SET version = 900 WHERE id = %s", project.pk)
    assert version_of(project) == 2


def test_a_commit_notifies_once_and_a_rollback_never(project, scene):
    project_id = project.pk
    with listening() as heard:
        with transaction.atomic():
            sql("UPDATE scenes_scene SET name = 'A' WHERE id = %s", scene)
            sql("UPDATE scenes_scene SET name = 'B' WHERE id = %s", scene)
        with transaction.atomic():
            sql("UPDATE scenes_scene SET name = 'C' WHERE id = %s", scene)
            transaction.set_rollback(True)
        project.delete()
        # Deleting removes the scenes first, which is one more version on the way.
        assert heard(3) == [f"{project_id} 2", f"{project_id} 3", f"{project_id} gone"]


@contextmanager
def listening():
    """A connection of its own that hears what others commit."""
    with psycopg.connect(**connection.get_connection_params(), autocommit=True) as listener:
        listener.execute("LISTEN project_changed")
        yield lambda count: [each.payload for each in listener.notifies(timeout=5, stop_after=count)]
