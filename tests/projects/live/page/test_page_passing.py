"""What passes while an answer is made: shown over the message, and no version."""

from playwright.sync_api import expect

from tests.projects.live.page.scripted import Server, fragment, pill

MAKING = '<article id="message-7" data-created="2026-01-01T10:50:00+00:00">{}<b>{}</b></article>'
PLACE = '<div id="making-7" data-passing>{}</div>'


def pass_by(server: Server, html: str, name: str = "making-7") -> None:
    server.say(3, passing=[fragment(name, PLACE.format(html))])


def test_what_is_passing_is_shown_and_acknowledged_and_raises_no_version(live):
    live.say(4, fragment("message-7", MAKING.format(PLACE.format(""), "writing"), into="messages"))
    live.wait_for(lambda: live.said == [{"applied": 4}])
    pass_by(live, "<pre>one</pre>")
    pass_by(live, "<pre>one two</pre>")
    expect(live.page.locator("#making-7 pre")).to_have_text("one two")
    live.wait_for(lambda: live.said == [{"applied": 4}] * 3)
    expect(pill(live)).to_have_text("Live · v4")


def test_news_leave_what_is_passing_in_its_place_until_they_have_that_place_no_more(live):
    live.say(4, fragment("message-7", MAKING.format(PLACE.format(""), "writing"), into="messages"))
    pass_by(live, "<pre>one</pre>")
    live.say(5, fragment("message-7", MAKING.format(PLACE.format(""), "checking"), into="messages"))
    expect(live.page.locator("#message-7 b")).to_have_text("checking")
    expect(live.page.locator("#making-7 pre")).to_have_text("one")
    live.say(6, fragment("message-7", MAKING.format("", "done"), into="messages"))
    expect(live.page.locator("#message-7")).to_have_text("done")
    expect(live.page.locator("#making-7")).to_have_count(0)


def test_what_is_passing_for_an_answer_that_is_not_shown_comes_to_nothing(live):
    pass_by(live, "<pre>one</pre>", name="making-8")
    live.wait_for(lambda: live.said == [{"applied": 3}])
    assert live.page.locator("[data-passing]").count() == 0
