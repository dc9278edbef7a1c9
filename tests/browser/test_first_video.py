"""The main job, as two people see it: from an empty project to a video, by talking, without a reload."""

import re

import psycopg
import pytest
from django.db import connection
from playwright.sync_api import Page, expect

from projects import state
from projects.models import Membership, Role
from tests.browser.newest import expect_newest
from tests.conftest import make_user

FIRST = "A 4 second intro for Nimbus with the tagline Weather you can plan on, dark blue"


@pytest.fixture
def two_pages(open_page):
    alice, bob = make_user("alice"), make_user("bob")
    project = state.create_project("Nimbus launch", by=alice)
    Membership.objects.create(project=project, user=bob, role=Role.EDITOR)
    path = project.get_absolute_url()
    pages = open_page(alice, path), open_page(bob, path)
    for page in pages:
        expect(page.locator("#connection")).to_have_attribute("data-state", "live")
        # A mark that a reload would wipe out.
        page.evaluate("window.neverReloaded = true")
    return project, *pages


def ask(page: Page, prompt: str) -> None:
    """Send a prompt and wait for the finished answer."""
    answered = page.locator("#messages [data-message-id][data-state=complete]").count()
    page.locator("#composer textarea[name=prompt]").fill(prompt)
    page.keyboard.press("Control+Enter")
    finished = page.locator("#messages [data-message-id][data-state=complete]")
    expect(finished).to_have_count(answered + 2)  # the prompt and its answer
    expect(page.locator("#composer textarea[name=prompt]")).to_have_value("")


def blocks(page: Page):
    return page.locator("#timeline > [data-scene-id]")


def frame_of(page: Page):
    return page.frame_locator("scene-player iframe")


def test_a_video_is_made_by_talking_while_somebody_else_watches(two_pages):
    """R1.3: prompts, answers, scenes and settings reach the other page."""
    project, alice, bob = two_pages
    ask(alice, FIRST)
    for page in (alice, bob):
        expect(blocks(page)).to_have_count(1)
        expect(frame_of(page).locator("body")).to_contain_text("Nimbus")
        page.locator("scene-player").evaluate("player => { player.pause(); player.seek(80); }")
        expect(frame_of(page).locator("body")).to_contain_text(re.compile(r"Weather\s*you\s*can\s*plan\s*on"))
    assert project.scenes.get().duration == 120

    ask(alice, "make it 3 seconds")
    for page in (alice, bob):
        expect(blocks(page)).to_have_attribute("data-duration", "90")
    assert project.scenes.get().duration == 90
    # The other person's playhead stays where it was, in the same scene.
    expect(bob.locator("scene-player")).to_have_attribute("frame", "80")

    ask(alice, "add a closing card that says Start free today")
    for page in (alice, bob):
        expect(blocks(page)).to_have_count(2)
    intro, closing = (str(pk) for pk in project.scenes.values_list("pk", flat=True))

    ask(alice, "swap the two scenes")
    for page in (alice, bob):
        expect(blocks(page).first).to_have_attribute("data-scene-id", closing)
        expect(blocks(page).last).to_have_attribute("data-scene-id", intro)

    ask(alice, "delete the first scene")
    for page in (alice, bob):
        expect(blocks(page)).to_have_count(1)
        expect(blocks(page)).to_have_attribute("data-scene-id", intro)
        expect_newest(page, project)
        assert page.evaluate("window.neverReloaded")


def test_an_update_in_psql_appears_in_both_pages(two_pages):
    """R0.1, R0.4: the database is the truth, and there is one way from it to a page."""
    project, alice, bob = two_pages
    ask(alice, FIRST)
    with psycopg.connect(**connection.get_connection_params()) as psql:
        psql.execute("UPDATE scenes_scene SET name = 'By hand in psql' WHERE project_id = %s", [project.pk])
    for page in (alice, bob):
        expect(blocks(page)).to_contain_text("By hand in psql")
        assert page.evaluate("window.neverReloaded")


def test_what_somebody_types_survives_the_news_of_others(two_pages):
    _, alice, bob = two_pages
    draft = bob.locator("#composer textarea[name=prompt]")
    draft.fill("half a thought")
    ask(alice, FIRST)
    expect(blocks(bob)).to_have_count(1)
    expect(draft).to_have_value("half a thought")
    expect(draft).to_be_focused()


def test_a_page_that_was_cut_off_catches_up_without_a_reload(two_pages):
    """R1.9: what a page missed heals by itself."""
    _, alice, bob = two_pages
    bob.context.set_offline(True)
    expect(bob.locator("#connection")).not_to_have_attribute("data-state", "live")
    ask(alice, FIRST)
    expect(blocks(bob)).to_have_count(0)
    bob.context.set_offline(False)
    expect(bob.locator("#connection")).to_have_attribute("data-state", "live")
    expect(blocks(bob)).to_have_count(1)
    assert bob.evaluate("window.neverReloaded")
