"""Undo in the page: under an answer, by button and by key, but not while somebody types."""

import pytest
from playwright.sync_api import Page, expect

from projects import changes as c
from projects import state
from scenes.checking import check
from tests.conftest import CODE, make_user


@pytest.fixture
def video(transactional_db):
    """Alice's video; the answer in it brought the second scene."""
    alice = make_user("alice")
    project = state.create_project("Nimbus launch", by=alice)
    add = []
    for name in ("Intro", "Outro"):
        check(CODE.format(name), props={}, **project.format)
        add.append(c.AddScene(name=name, tsx_code=CODE.format(name), duration=60))
    state.apply(project, add[0], by=alice)
    say = c.Say(content="add an outro")
    answer = c.StartAnswer(reply_to=say.message_id)
    state.apply(project, say, answer, by=alice)
    finish = c.FinishAnswer(message_id=answer.message_id, content="Added “Outro” (2.0 s).", reasoning="It was asked.")
    state.apply(project, add[1], finish, by=alice)
    return project, alice


@pytest.fixture
def page(open_page, video) -> Page:
    project, alice = video
    page = open_page(alice, project.get_absolute_url())
    expect(page.locator("#connection")).to_have_attribute("data-state", "live")
    return page


def scenes(page: Page):
    return page.locator("#timeline > [data-scene-id]")


def test_an_answer_is_taken_back_where_it_stands(page):
    answer = page.locator(".message--brain")
    answer.get_by_role("button", name="Undo").click()
    expect(scenes(page)).to_have_count(1)
    expect(page.locator(".toast")).to_contain_text("Took back: added “Outro”.")
    expect(answer).to_contain_text("Undone")
    page.get_by_role("button", name="Redo", exact=True).click()
    expect(scenes(page)).to_have_count(2)
    expect(answer.get_by_role("button", name="Undo")).to_be_visible()


def test_keys_walk_through_what_one_did_but_leave_fields_alone(page):
    prompt = page.locator("#prompt")
    prompt.fill("half a thought")
    prompt.press("Control+z")
    expect(scenes(page)).to_have_count(2)
    page.locator("body").click(position={"x": 700, "y": 20})
    page.keyboard.press("Control+z")
    expect(scenes(page)).to_have_count(1)
    page.keyboard.press("Control+z")
    expect(scenes(page)).to_have_count(0)
    page.keyboard.press("Control+Shift+Z")
    expect(scenes(page)).to_have_count(1)
