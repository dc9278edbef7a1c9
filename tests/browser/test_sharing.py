"""Together in real browsers: invited, joined, made a viewer, removed; and a stranger who watches."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from projects import changes as c
from projects import state
from scenes.checking import check
from tests.conftest import CODE, make_user
from tests.serving import session_cookie


@pytest.fixture
def video(transactional_db):
    """Alice's video of one scene; Bob has an account and knows nothing of it."""
    alice, bob = make_user("alice"), make_user("bob")
    project = state.create_project("Nimbus launch", by=alice)
    check(CODE.format("Intro"), props={}, **project.format)
    state.apply(project, c.AddScene(name="Intro", tsx_code=CODE.format("Intro"), duration=60), by=alice)
    return project, alice, bob


def is_live(page: Page) -> None:
    expect(page.locator("#connection")).to_have_attribute("data-state", "live")


@pytest.fixture
def of_alice(browser: Browser, origin: str, video) -> Iterator[Page]:
    """A page whose console may say what the server refused."""
    project, alice, _ = video
    context = browser.new_context(viewport={"width": 1440, "height": 860})
    context.set_default_timeout(15_000)
    context.add_cookies([{"name": "sessionid", "value": session_cookie(alice), "url": origin}])
    page = context.new_page()
    page.goto(origin + project.get_absolute_url())
    is_live(page)
    yield page
    context.close()


def open_dialog(page: Page):
    page.get_by_role("button", name="Share", exact=True).click()
    return page.get_by_role("dialog", name="Share")


def test_somebody_is_invited_joins_edits_becomes_a_viewer_and_is_removed(open_page, video):
    project, alice, bob = video
    page = open_page(alice, project.get_absolute_url())
    is_live(page)
    dialog = open_dialog(page)
    dialog.get_by_role("button", name="New invitation link").click()
    copy = dialog.get_by_role("listitem").filter(has_text="Invitation for anybody").get_by_role("button", name="Copy")
    link = copy.get_attribute("value") or ""

    of_bob = open_page(bob, link[link.index("/invitations/") :], loses_access=True)
    expect(of_bob.get_by_role("heading")).to_have_text("Nimbus launch")
    of_bob.get_by_role("button", name="Join as editor").click()
    is_live(of_bob)
    expect(dialog.locator(".member")).to_have_count(2)
    expect(dialog.locator(".member").filter(has_text="bob").get_by_role("combobox")).to_have_value("editor")

    of_bob.locator("#project-title button").click()
    of_bob.get_by_label("New name").fill("Bob was here")
    of_bob.keyboard.press("Enter")
    expect(page.locator("#project-title")).to_have_text("Bob was here")

    dialog.locator(".member").filter(has_text="bob").get_by_role("combobox").select_option("viewer")
    expect(of_bob.locator("body")).to_have_attribute("data-role", "viewer")
    expect(of_bob.locator(".chat__watching")).to_be_visible()  # the page of a viewer, without anybody's reloading it
    is_live(of_bob)

    dialog.get_by_role("button", name="Remove bob").click()
    page.get_by_role("button", name="Remove", exact=True).click()
    expect(of_bob.locator("#connection")).to_contain_text("No access any more")
    expect(dialog.locator(".member")).to_have_count(1)
    expect(dialog.get_by_text("Invitation for anybody")).to_have_count(0)  # it would let him in again


def test_the_dialog_says_what_went_wrong_where_one_looks(of_alice):
    dialog = open_dialog(of_alice)
    dialog.get_by_label("Name or e-mail address").fill("bob")
    dialog.get_by_role("button", name="Invite", exact=True).click()
    expect(dialog.get_by_role("status")).to_contain_text("bob is editor of this video now")
    expect(dialog.get_by_label("Name or e-mail address")).to_have_value("")
    expect(dialog.locator(".member").filter(has_text="bob")).to_be_visible()
    own = dialog.locator(".member").filter(has_text="(you)")
    with of_alice.expect_response(re.compile("/roles/")) as answer:
        own.get_by_role("combobox").select_option("editor")
    assert answer.value.status == 422
    expect(dialog.get_by_role("status")).to_contain_text("You are the last owner")
    expect(own.get_by_role("combobox")).to_have_value("owner")


def test_a_stranger_watches_by_the_public_link_until_it_ends(open_page, video):
    project, alice, _ = video
    page = open_page(alice, project.get_absolute_url())
    is_live(page)
    dialog = open_dialog(page)
    dialog.get_by_role("button", name="New public link").click()
    row = dialog.get_by_role("listitem").filter(has_text="Anybody can watch")
    link = row.get_by_role("button", name="Copy link").get_attribute("value") or ""

    stranger = open_page(None, link[link.index("/s/") :])
    expect(stranger.get_by_role("heading")).to_have_text("Nimbus launch")
    frame = stranger.frame_locator("scene-player iframe")
    expect(frame.get_by_text("Intro")).to_be_visible()
    stranger.get_by_role("button", name="Play or pause").click()
    expect(stranger.locator("scene-player")).to_have_attribute("frame", "59")  # it plays to its end, once
    assert not stranger.context.cookies()

    row.get_by_role("switch").click()
    expect(dialog.get_by_text("Switched off")).to_be_visible()
    assert stranger.request.get(link).status == 410
