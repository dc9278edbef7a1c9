"""Nothing is missed: the listener comes back by itself, and a sweep finds what no notification told."""

import pytest

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
