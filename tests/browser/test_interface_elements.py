"""The workspace in a person's hands: the timeline, names, panels. What one does is seen by everybody, undisturbed."""

import re

import pytest
from playwright.sync_api import Page, expect

from projects import changes as c
from projects import state
from projects.models import Membership, Role
from scenes.checking import check
from tests.conftest import CODE, make_user

SECONDS = {"Intro": 1, "Growth": 2, "Closing": 3}


@pytest.fixture
def video(transactional_db):
    """Alice's video of three scenes: one, two and three seconds."""
    alice = make_user("alice")
    project = state.create_project("Nimbus launch", by=alice)
    for name, seconds in SECONDS.items():
        code = CODE.format(name)
        check(code, props={}, width=project.width, height=project.height, fps=project.fps)
        state.apply(project, c.AddScene(name=name, tsx_code=code, duration=seconds * 30), by=alice)
    return project


@pytest.fixture
def alice(video):
    return video.memberships.get().user


@pytest.fixture
def page(open_page, video, alice) -> Page:
    page = open_page(alice, video.get_absolute_url())
    expect(page.locator("#connection")).to_have_attribute("data-state", "live")
    expect(page.locator("[data-player=time]")).to_contain_text("/ 0:06.0")
    return page


def block(page: Page, name: str):
    return page.locator("#timeline > [data-scene-id]", has_text=name)


def names(page: Page):
    return page.locator("#timeline .block__name")


def width(page: Page, name: str) -> float:
    return block(page, name).bounding_box()["width"]


def test_a_block_is_as_wide_as_its_scene_lasts(page):
    assert width(page, "Growth") == pytest.approx(2 * width(page, "Intro"), abs=2)
    assert width(page, "Closing") == pytest.approx(3 * width(page, "Intro"), abs=2)


def test_a_click_selects_a_scene_and_moves_the_playhead_there(page):
    page.locator("scene-player").evaluate("player => player.pause()")
    page.locator("#scenes [data-select-scene]", has_text="Closing").click()
    expect(block(page, "Closing")).to_have_attribute("aria-selected", "true")
    expect(page.locator("scene-player")).to_have_attribute("frame", "90")
    expect(page.locator(".about")).to_contain_text("3 · Closing")


def test_the_selection_survives_the_news_of_others(page, video, alice):
    block(page, "Growth").click()
    intro = video.scenes.get(name="Intro")
    state.apply(video, c.TrimScene(scene_id=intro.pk, based_on=1, duration=60), by=alice)
    expect(block(page, "Intro")).to_have_attribute("data-duration", "60")
    expect(block(page, "Growth")).to_have_attribute("aria-selected", "true")
    assert width(page, "Intro") == pytest.approx(width(page, "Growth"), abs=2)


def test_a_block_is_dragged_to_another_place(page, video):
    start, goal = block(page, "Intro").bounding_box(), block(page, "Closing").bounding_box()
    page.mouse.move(start["x"] + 20, start["y"] + 20)
    page.mouse.down()
    page.mouse.move(goal["x"] + goal["width"] - 10, goal["y"] + 20, steps=5)
    page.mouse.up()
    expect(names(page)).to_have_text(["Growth", "Closing", "Intro"])
    assert video.scenes.get(name="Intro").order == 2


def test_dragging_the_edge_trims_and_snaps_to_half_seconds(page, video):
    box = block(page, "Growth").bounding_box()
    second = box["width"] / 2
    page.mouse.move(box["x"] + box["width"] - 4, box["y"] + 30)
    page.mouse.down()
    page.mouse.move(box["x"] + 1.51 * second - 4, box["y"] + 30, steps=5)
    expect(page.locator("timeline-trim")).to_have_attribute("data-label", "1.5 s")
    page.mouse.up()
    expect(block(page, "Growth")).to_have_attribute("data-duration", "45")


def test_escape_lets_go_of_what_is_dragged(page, video):
    box = block(page, "Growth").bounding_box()
    page.mouse.move(box["x"] + box["width"] - 4, box["y"] + 30)
    page.mouse.down()
    page.mouse.move(box["x"] + 40, box["y"] + 30, steps=3)
    page.keyboard.press("Escape")
    expect(page.locator("timeline-trim")).not_to_be_visible()
    page.mouse.up()
    assert video.scenes.get(name="Growth").duration == 60


def test_the_timeline_works_by_keyboard(page, video):
    page.locator("scene-player").evaluate("player => player.pause()")
    block(page, "Intro").focus()
    page.keyboard.press("ArrowRight")
    expect(block(page, "Growth")).to_be_focused()
    page.keyboard.press("Alt+ArrowRight")
    expect(names(page)).to_have_text(["Intro", "Closing", "Growth"])
    page.keyboard.press("Shift+ArrowLeft")
    expect(block(page, "Growth")).to_have_attribute("data-duration", "45")


def test_deleting_asks_first(page, video):
    block(page, "Growth").click()
    page.keyboard.press("Delete")
    page.get_by_role("button", name="Cancel").click()
    expect(names(page)).to_have_count(3)
    block(page, "Growth").click()
    page.keyboard.press("Delete")
    page.get_by_role("button", name="Delete scene").click()
    expect(names(page)).to_have_text(["Intro", "Closing"])


def test_a_scene_is_duplicated_and_renamed_from_its_menu(page, video):
    block(page, "Growth").click(button="right")
    page.get_by_role("menuitem", name="Duplicate").click()
    expect(names(page)).to_have_count(4)
    block(page, "Closing").click(button="right")
    page.get_by_role("menuitem", name="Rename").click()
    page.keyboard.type("Goodbye")
    page.keyboard.press("Enter")
    expect(block(page, "Goodbye")).to_be_visible()


def test_the_title_is_renamed_where_it_stands(page, video):
    page.locator("#project-title button").click()
    page.keyboard.type("Nimbus, second try")
    page.keyboard.press("Enter")
    expect(page.locator("#project-title")).to_have_text("Nimbus, second try")
    expect(page).to_have_title(re.compile("Nimbus, second try"))


def test_panels_keep_their_size_over_a_reload(page):
    chat = page.locator("#panel-chat")
    line = page.get_by_role("separator", name="Width of the chat")
    before = chat.bounding_box()["width"]
    line.focus()
    page.keyboard.press("ArrowRight")
    after = chat.bounding_box()["width"]
    assert after > before
    page.locator("[data-fold=timeline]").click()
    page.reload()
    assert chat.bounding_box()["width"] == after
    expect(page.locator("#panel-timeline")).not_to_be_visible()


def test_a_viewer_sees_no_control_that_writes(open_page, video):
    vera = make_user("vera")
    Membership.objects.create(project=video, user=vera, role=Role.VIEWER)
    page = open_page(vera, video.get_absolute_url())
    expect(names(page)).to_have_count(3)
    assert page.locator("[data-writes]").count() > 0
    expect(page.locator("[data-writes]:visible")).to_have_count(0)
    expect(page.locator("#composer")).to_have_count(0)


def test_on_a_phone_there_is_one_panel_at_a_time(open_page, video, alice):
    page = open_page(alice, video.get_absolute_url())
    page.set_viewport_size({"width": 390, "height": 844})
    expect(page.locator("#prompt")).to_be_visible()
    page.get_by_role("navigation", name="Panels").get_by_role("button", name="Scenes").click()
    expect(page.locator("#scenes")).to_be_visible()
    expect(page.locator("#prompt")).not_to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") == 390
