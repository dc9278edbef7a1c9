"""R4.4: the three tiers, seen by a page: silence, polls that fail, a server that does not hear."""

from playwright.sync_api import expect

from tests.projects.live.page.scripted import TIMELINE, fragment, pill


def test_silence_leads_to_polling_and_a_word_back_to_live(live):
    live.poll_answer = (200, {"version": 4, "fragments": [fragment("timeline", TIMELINE.format("Polled"))]})
    live.pass_by(4.6)
    expect(live.page.locator("#block-a")).to_have_text("Polled")
    expect(pill(live)).to_have_attribute("data-state", "polling")
    expect(pill(live)).to_have_text("Polling · v4")
    live.poll_answer = (204, None)
    live.pass_by(5.6)
    live.wait_for(lambda: live.polls == ["3", "4"])
    assert live.version_in(live.sockets[-1].url) == "4"
    live.say(4)
    expect(pill(live)).to_have_text("Live · v4")


def test_polls_that_fail_say_what_is_still_shown_and_since_when(live):
    live.poll_answer = None
    live.pass_by(4.6)
    live.wait_for(lambda: len(live.polls) == 1)
    expect(pill(live)).to_have_attribute("data-state", "catching-up")
    live.pass_by(5.6)
    expect(pill(live)).to_have_attribute("data-state", "offline")
    expect(pill(live)).to_contain_text("Offline · showing v3 of ")
    live.poll_answer = (204, None)
    live.pass_by(5.6)
    expect(pill(live)).to_have_text("Polling · v3")


def test_a_server_that_does_not_listen_is_not_called_live(live):
    live.say(3, listening=False)
    expect(pill(live)).to_have_attribute("data-state", "catching-up")
    for _ in range(3):
        live.pass_by(2)
        live.say(3, listening=False)
    expect(pill(live)).to_have_attribute("data-state", "polling")
    assert len(live.sockets) == 1
    live.say(3)
    expect(pill(live)).to_have_attribute("data-state", "live")


def test_a_heartbeat_of_a_version_that_never_came_is_asked_for(live):
    live.poll_answer = (200, {"version": 4, "fragments": [fragment("timeline", TIMELINE.format("Asked"))]})
    live.say(4)
    expect(pill(live)).to_have_attribute("data-state", "catching-up")
    for _ in range(3):
        live.pass_by(2)
        live.say(4)
    expect(live.page.locator("#block-a")).to_have_text("Asked")
    expect(pill(live)).to_have_text("Live · v4")
