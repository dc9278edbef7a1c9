"""R4.4: sockets that close, and whatever else may have kept news from a page."""

import pytest
from playwright.sync_api import expect

from tests.projects.live.page.scripted import TIMELINE, fragment, pill


@pytest.mark.parametrize("code", [1000, 1001, 1011, 1013, 4400])
def test_a_closed_socket_is_opened_again_with_the_version_that_is_shown(live, code):
    live.say(4, fragment("timeline", TIMELINE.format("Four")))
    live.wait_for(lambda: live.said)
    live.sockets[-1].close(code=code)
    expect(pill(live)).to_have_attribute("data-state", "catching-up")
    live.pass_by(1)
    live.wait_for(lambda: len(live.sockets) == 2)
    assert live.version_in(live.sockets[-1].url) == "4"
    live.say(4)
    expect(pill(live)).to_have_attribute("data-state", "live")


@pytest.mark.parametrize(("code", "words"), [(4401, "Signed out"), (4403, "No access any more"), (4404, "Deleted")])
def test_a_socket_that_may_not_be_is_not_tried_again(live, code, words):
    live.sockets[-1].close(code=code)
    expect(pill(live)).to_have_attribute("data-state", "offline")
    expect(pill(live)).to_contain_text(f"{words} · showing v3")
    expect(pill(live).locator("a")).to_have_count(1 if code == 4401 else 0)
    live.pass_by(30)
    assert len(live.sockets) == 1
    assert live.polls == []


def test_who_was_signed_out_can_sign_in_and_come_back(live):
    live.sockets[-1].close(code=4401)
    expect(pill(live).get_by_role("link", name="Sign in")).to_have_attribute("href", "/sign-in/?next=%2F")


@pytest.mark.parametrize(("status", "words"), [(401, "Signed out"), (404, "No access any more")])
def test_a_poll_can_say_so_too(live, status, words):
    live.poll_answer = (status, None)
    live.pass_by(4.6)
    expect(pill(live)).to_contain_text(words)
    live.pass_by(30)
    assert len(live.polls) == 1


ON_DOCUMENT = ["visibilitychange", "resume", "signed-in-elsewhere"]


@pytest.mark.parametrize("event", ["online", "offline", "pageshow", *ON_DOCUMENT])
def test_whatever_may_have_been_missed_is_asked_for_at_once(live, event):
    where = "document" if event in ON_DOCUMENT else "window"
    made = "new PageTransitionEvent('pageshow', {persisted: true})" if event == "pageshow" else f"new Event('{event}')"
    live.page.evaluate(f"{where}.dispatchEvent({made})")
    live.wait_for(lambda: live.polls == ["3"])


def test_a_form_whose_version_does_not_arrive_is_asked_for(live):
    live.page.locator("#form").click()
    live.pass_by(0.3)
    assert live.polls == []
    live.pass_by(0.2)
    live.wait_for(lambda: live.polls == ["3"])


def test_a_form_whose_version_arrived_asks_nothing(live):
    live.page.locator("#form").click()
    live.say(9, fragment("timeline", TIMELINE.format("Nine")))
    expect(live.page.locator("#block-a")).to_have_text("Nine")
    live.pass_by(0.5)
    assert live.polls == []


def test_a_form_can_say_that_the_session_has_ended_and_signing_in_elsewhere_that_it_goes_on(live):
    live.form_status = 401
    live.page.locator("#form").click()
    expect(pill(live)).to_contain_text("Signed out · showing v3")
    expect(pill(live).get_by_role("link", name="Sign in")).to_have_attribute("target", "_blank")
    live.page.evaluate("document.dispatchEvent(new CustomEvent('signed-in-elsewhere'))")
    live.wait_for(lambda: len(live.sockets) == 2)
    live.say(3)
    expect(pill(live)).to_have_text("Live · v3")
