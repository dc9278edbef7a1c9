"""R4: several people and an agent in one project at once: each sees who is here, who writes, and what becomes of it."""

from collections.abc import Callable
from datetime import timedelta
from uuid import uuid4

import pytest
from django.contrib.auth.models import User
from django.utils import timezone
from playwright.sync_api import Page, expect

from projects import changes as c
from projects import state
from projects.models import Membership, Presence, Role
from tests.conftest import make_user


@pytest.fixture
def video(transactional_db):
    return state.create_project("Nimbus launch", by=make_user("alice"))


@pytest.fixture
def member(video) -> Callable[[str], User]:
    def member(name: str) -> User:
        person = make_user(name)
        Membership.objects.create(project=video, user=person, role=Role.EDITOR)
        return person

    return member


@pytest.fixture
def alice(open_page, video) -> Page:
    page = open_page(video.members.get(), video.get_absolute_url())
    expect(page.locator("#connection")).to_have_attribute("data-state", "live")
    expect(beings(page)).to_have_count(1)
    return page


def beings(page: Page):
    return page.locator("#beings > .being")


def said(page: Page):
    return page.locator("who-is-here [role=status]")


def test_who_comes_and_who_leaves_is_seen_and_said_once(alice, open_page, video, member):
    bob = open_page(member("bob"), video.get_absolute_url())
    for page in (alice, bob):
        expect(beings(page)).to_have_count(2)
    expect(said(alice)).to_have_text("bob joined.")
    assert beings(alice).evaluate_all("all => all.map(each => getComputedStyle(each).order)") == ["-1", "0"]
    assert beings(bob).evaluate_all("all => all.map(each => getComputedStyle(each).order)") == ["0", "-1"]
    assert alice.locator("#beings").inner_html() == bob.locator("#beings").inner_html()  # the same for every viewer
    beings(alice).last.focus()
    expect(beings(alice).last.locator(".being__name")).to_have_css("opacity", "1")
    bob.context.close()
    expect(beings(alice)).to_have_count(1)
    expect(said(alice)).to_have_text("bob left.")


def test_several_pages_of_one_person_are_one_being_that_is_not_announced(alice, video):
    other = alice.context.new_page()
    other.goto(alice.url)
    expect(other.locator("#connection")).to_have_attribute("data-state", "live")
    expect(beings(other)).to_have_count(1)
    expect(beings(alice)).to_have_count(1)
    expect(said(alice)).to_have_text("")


def test_more_than_five_fold_and_are_listed_where_they_fold(alice, video, member):
    process = uuid4()
    people = [member(f"person{number}") for number in range(7)]
    arriving = [c.Arrive(type="guest", name=each.username, person_id=each.pk, process=process) for each in people]
    state.apply(video, *arriving, by=None)
    Presence.objects.filter(process=process).update(expires_at=timezone.now() + timedelta(hours=1))
    more = alice.locator(".being__more")
    expect(more).to_have_text("+3")
    expect(beings(alice).and_(alice.locator(":visible"))).to_have_count(5)
    more.click()
    expect(alice.locator("#everybody .being")).to_have_count(8)
    expect(alice.locator("#everybody")).to_contain_text("person6")


def test_the_brain_is_here_while_it_answers(alice, video):
    person = video.members.get()
    say = c.Say(content="add an outro")
    answer = c.StartAnswer(reply_to=say.message_id)
    state.apply(video, say, answer, by=person)
    expect(alice.locator("#beings > [data-brain]")).to_contain_text("Brain is working")
    state.apply(video, c.FinishAnswer(message_id=answer.message_id, content="Done."), by=person)
    expect(alice.locator("#beings > [data-brain]")).to_have_count(0)
    expect(said(alice)).to_have_text("")
