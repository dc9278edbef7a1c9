"""Nothing is missed: the listener comes back by itself, and a sweep finds what no notification told."""

import psycopg
import pytest
from django.db import connection

from config.db import in_thread
from projects import changes as c
from projects.live.hub import is_listening
from tests.projects.live.conftest import html, psql

pytestmark = pytest.mark.django_db(transaction=True)

KILL_THE_LISTENER = """
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE application_name = 'scenewright listener' AND datname = current_database()
"""


def hears(said) -> bool:
    return "listening" not in said


async def test_one_process_listens_once_however_many_pages_are_open(open_page, apply, alice, bob):
    pages = [await open_page(person) for person in (alice, bob, alice)]
    for page in pages:
        await page.heartbeat(hears)
    assert is_listening()
    await psql("""
        DO $$ BEGIN
            ASSERT (SELECT count(*) FROM pg_stat_activity
                    WHERE application_name = 'scenewright listener' AND datname = current_database()) = 1;
        END $$
    """)


async def test_a_killed_listener_heals_and_nothing_is_missed(open_page, apply, alice):
    page = await open_page(alice)
    await page.heartbeat(hears)
    for number in range(1, 4):
        await psql(KILL_THE_LISTENER)
        await apply(c.SetProject(title=f"Title {number}"))
        frame = await page.frame()
        assert frame["version"] == number
        assert f"Title {number}" in html(frame, "project-title")
        await page.heartbeat(hears)


async def test_a_page_hears_at_once_that_nobody_listens_however_soon_somebody_does_again(open_page, alice, monkeypatch):
    monkeypatch.setattr("projects.live.hub.HEARTBEAT", 3600)
    page = await open_page(alice)
    await page.heartbeat(hears)
    await psql(KILL_THE_LISTENER)
    assert await page.heartbeat(lambda said: not hears(said)) == {"version": 0, "listening": False}
    await page.heartbeat(hears)


async def test_the_sweep_finds_what_no_notification_told(open_page, project, alice):
    page = await open_page(alice)
    await page.heartbeat(hears)
    await psql(
        "ALTER TABLE projects_project DISABLE TRIGGER raise_version",
        f"UPDATE projects_project SET version = 1, title = 'In silence' WHERE id = '{project.pk}'",
        "ALTER TABLE projects_project ENABLE TRIGGER raise_version",
    )
    frame = await page.frame()
    assert frame["version"] == 1
    assert "In silence" in html(frame, "project-title")


async def test_a_notification_that_nobody_understands_ends_nothing(open_page, apply, alice):
    page = await open_page(alice)
    await page.heartbeat(hears)
    await psql("NOTIFY project_changed, 'nonsense'")
    await apply(c.SetProject(title="Still here"))
    assert (await page.frame())["version"] == 1
    await page.heartbeat(hears)


async def test_while_the_database_is_away_nothing_is_called_live_and_then_nothing_was_missed(open_page, project, alice):
    page = await open_page(alice)
    await page.heartbeat(hears)
    with psycopg.connect(**connection.get_connection_params(), autocommit=True) as inside:
        try:
            await in_thread(allow_connections, False)
            inside.execute(KILL_THE_LISTENER)
            assert await page.heartbeat(lambda said: not hears(said)) == {"version": 0, "listening": False}
            assert not is_listening()
            inside.execute("UPDATE projects_project SET title = 'Meanwhile' WHERE id = %s", [project.pk])
        finally:
            await in_thread(allow_connections, True)
    frame = await page.frame()
    assert frame["version"] == 1
    assert "Meanwhile" in html(frame, "project-title")
    await page.heartbeat(hears)
    assert is_listening()


def allow_connections(allowed: bool) -> None:
    """Of those who are not connected yet, to the database of this test."""
    elsewhere = connection.get_connection_params() | {"dbname": "postgres"}
    with psycopg.connect(**elsewhere, autocommit=True) as prompt:
        name = connection.settings_dict["NAME"]
        prompt.execute(f'ALTER DATABASE "{name}" WITH ALLOW_CONNECTIONS {str(allowed).lower()}')
