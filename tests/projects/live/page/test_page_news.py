"""News in the page: applied once, in order, without disturbing what a person does there."""

from playwright.sync_api import expect

from tests.projects.live.page.scripted import TIMELINE, fragment, message, pill


def test_a_heartbeat_that_says_nothing_new_makes_the_page_live(server):
    assert server.version_in(server.sockets[0].url) == "3"
    expect(pill(server)).to_have_attribute("data-state", "catching-up")
    server.say(3)
    expect(pill(server)).to_have_attribute("data-state", "live")
    expect(pill(server)).to_have_text("Live · v3")


def test_a_frame_is_applied_acknowledged_and_announced(live):
    live.page.evaluate(
        "document.addEventListener('project-sync:applied', ({detail: {version, ids}}) => "
        "window.applied = [version, ...ids])"
    )
    live.say(4, fragment("timeline", TIMELINE.format("Renamed")))
    expect(live.page.locator("#block-a")).to_have_text("Renamed")
    expect(pill(live)).to_have_text("Live · v4")
    live.wait_for(lambda: live.said == [{"applied": 4}])
    assert live.page.evaluate("window.applied") == [4, "timeline"]


def test_a_late_frame_is_ignored_and_acknowledged_with_what_is_shown(live):
    live.say(5, fragment("timeline", TIMELINE.format("Five")))
    live.say(4, fragment("timeline", TIMELINE.format("Four")))
    live.wait_for(lambda: live.said == [{"applied": 5}, {"applied": 5}])
    expect(live.page.locator("#block-a")).to_have_text("Five")


def test_elements_focus_and_typing_survive_the_news(live):
    page = live.page
    page.evaluate("document.querySelectorAll('li').forEach(li => (li.mine = true, li.style.flexGrow = '3'))")
    page.locator("#block-a").focus()
    live.say(4, fragment("timeline", TIMELINE.format("Moved")))
    expect(page.locator("#timeline > :last-child")).to_have_text("Moved")
    expect(page.locator("#block-a")).to_be_focused()
    assert page.evaluate("[...document.querySelectorAll('li')].map(li => li.mine && li.style.flexGrow)") == ["3", "3"]
    page.locator("#field").fill("half a thought")
    live.say(5, fragment("note", '<p id="note" class="new"><input id="field" value="the server\'s"></p>'))
    expect(page.locator("#note")).to_have_class("new")
    expect(page.locator("#field")).to_be_focused()
    expect(page.locator("#field")).to_have_value("half a thought")


def test_messages_stand_in_the_order_of_their_time(live):
    live.say(4, message(3, 30))
    live.say(5, message(4, 40), message(2, 20))
    live.say(6, message(3, 30, "three, changed"))
    expect(live.page.locator("#messages > *")).to_have_text(["one", "2", "three, changed", "4"])


def test_ones_own_message_without_a_time_stays_last_until_the_server_names_it(live):
    live.page.evaluate(
        "document.getElementById('messages').insertAdjacentHTML('beforeend', '<p id=message-9>mine</p>')"
    )
    live.say(4, message(2, 20))
    expect(live.page.locator("#messages > *")).to_have_text(["one", "2", "mine"])
    live.say(5, message(10, 31, "answer"), message(9, 30, "mine, kept"))
    expect(live.page.locator("#messages > *")).to_have_text(["one", "2", "mine, kept", "answer"])


def test_what_is_gone_is_removed(live):
    live.say(4, message(2, 20), message(3, 30))
    live.say(5, fragment("message-2", "", into="messages"))
    expect(live.page.locator("#messages > *")).to_have_text(["one", "3"])


def test_a_whole_frame_leaves_only_what_it_names_and_ones_own_unsent_message(live):
    live.page.evaluate(
        "document.getElementById('messages').insertAdjacentHTML('beforeend', '<p id=message-9>mine</p>')"
    )
    live.say(4, message(2, 20), whole=True)
    expect(live.page.locator("#messages > *")).to_have_text(["2", "mine"])


def test_new_elements_answer_to_htmx(live):
    live.say(4, fragment("note", '<p id="note"><button id="new" hx-post="/form/" hx-swap="none">New</button></p>'))
    with live.page.expect_request("**/form/"):
        live.page.locator("#new").click()


def test_one_fragment_that_does_not_morph_does_not_keep_the_others_back(live):
    live.page.evaluate("""() => {
        const morph = Idiomorph.morph;
        Idiomorph.morph = (shown, ...rest) => {
            if (shown.id === "note") throw new Error("not this one");
            return morph(shown, ...rest);
        };
    }""")
    live.say(4, fragment("note", '<p id="note">news</p>'), fragment("timeline", TIMELINE.format("Renamed")))
    expect(live.page.locator("#note")).to_have_text("news")
    expect(live.page.locator("#block-a")).to_have_text("Renamed")
