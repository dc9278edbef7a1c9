"""Drafts: what is typed is kept on the server and here, follows the person to other machines, and is never lost."""

import re

import pytest
from django.contrib.auth.models import User
from django.contrib.sessions.models import Session
from playwright.sync_api import Page, expect

from chat.models import Message
from projects import state
from projects.models import Membership, Role
from tests.conftest import make_user


@pytest.fixture
def alice(transactional_db) -> User:
    return make_user("alice")


@pytest.fixture
def video(alice):
    return state.create_project("Nimbus launch", by=alice)


@pytest.fixture
def bob(video) -> User:
    bob = make_user("bob")
    Membership.objects.create(project=video, user=bob, role=Role.EDITOR)
    return bob


@pytest.fixture
def workspace(open_page, video):
    """`workspace(person)`: their page, live, on a machine of its own."""

    def workspace(person: User) -> Page:
        page = open_page(person, video.get_absolute_url())
        expect(page.locator("#connection")).to_have_attribute("data-state", "live")
        return page

    return workspace


def composer(page: Page):
    return page.locator("#composer textarea[name=prompt]")


def is_kept(page: Page, text: str) -> None:
    """The server has it: the page knows, and nothing is said to the person about it."""
    page.wait_for_function(
        "text => JSON.parse(localStorage.getItem(Object.keys(localStorage).find(key => key.startsWith('draft:'))))"
        "?.base === text",
        arg=text,
    )
    assert Message.objects.get(state=Message.State.DRAFT).content == text


def test_a_draft_goes_on_on_another_machine_and_sending_it_removes_it_everywhere(workspace, alice):
    laptop = workspace(alice)
    composer(laptop).press_sequentially("A scene about")
    is_kept(laptop, "A scene about")
    phone = workspace(alice)
    expect(composer(phone)).to_have_value("A scene about")
    composer(phone).press_sequentially(" rain")
    expect(composer(laptop)).to_have_value("A scene about rain")
    composer(laptop).press("Enter")
    expect(composer(phone)).to_have_value("")
    for page in (laptop, phone):
        expect(page.locator("#messages article").first).to_contain_text("A scene about rain")
    assert not Message.objects.filter(state=Message.State.DRAFT).exists()
    phone.reload()
    expect(composer(phone)).to_have_value("")


def test_the_page_that_is_typed_in_wins_and_the_other_text_is_one_click_away(workspace, alice):
    laptop, phone = workspace(alice), workspace(alice)
    laptop.context.set_offline(True)
    composer(laptop).press_sequentially("written in the train")
    composer(phone).press_sequentially("written at home")
    is_kept(phone, "written at home")
    laptop.context.set_offline(False)
    expect(composer(laptop)).to_have_value("written in the train")
    other = laptop.locator("other-draft")
    expect(other).to_contain_text("written at home")
    expect(composer(phone)).to_have_value("written in the train")
    other.get_by_role("button", name="Swap").click()
    expect(composer(laptop)).to_have_value("written at home")
    expect(other).to_contain_text("written in the train")


def test_others_see_quietly_who_is_writing_and_nobody_sees_their_own_name(workspace, alice, bob):
    here, there = workspace(alice), workspace(bob)
    composer(there).press_sequentially("a thought")
    expect(here.locator(".writing")).to_have_text("bob is writing…")
    composer(here).press_sequentially("another")
    expect(there.locator(".writing")).to_have_text("alice is writing…")
    expect(here.locator(".writing")).to_have_text("bob is writing…")
    there.context.close()
    expect(here.locator(".writing")).to_have_text("")


def test_an_expired_session_says_so_keeps_the_draft_and_goes_on_after_signing_in_in_another_tab(
    browser, origin, video, alice
):
    """R4.4: the person always sees what is the matter, and loses nothing by it."""
    alice.set_password("a-password-of-hers")
    alice.save()
    context = browser.new_context(viewport={"width": 1440, "height": 860})
    context.set_default_timeout(15_000)
    tab = context.new_page()
    sign_in(tab, origin + video.get_absolute_url())
    expect(tab.locator("#connection")).to_have_attribute("data-state", "live")
    Session.objects.all().delete()
    composer(tab).press_sequentially("half a thought")
    expect(tab.locator("#connection")).to_contain_text("Signed out · showing v")
    composer(tab).press("Enter")
    expect(composer(tab)).to_have_value("half a thought")
    expect(tab.locator(".toast")).to_contain_text("You are signed out. What you wrote is kept")
    with context.expect_page() as opened:
        tab.locator("#connection").get_by_role("link", name="Sign in").click()
    sign_in(opened.value, None)
    expect(opened.value.locator("#connection")).to_have_attribute("data-state", "live")
    expect(tab.locator("#connection")).to_have_text(re.compile("^Live"))
    expect(composer(tab)).to_have_value("half a thought")
    composer(tab).press("Enter")
    expect(tab.locator("#messages article").first).to_have_attribute("data-state", "complete")
    assert Message.objects.filter(content="half a thought").count() == 1
    context.close()


def sign_in(page: Page, address: str | None) -> None:
    if address:
        page.goto(address)
    page.locator("[name=username], [name=login]").fill("alice")
    page.locator("[name=password]").fill("a-password-of-hers")
    page.keyboard.press("Enter")
