"""Where people write: nothing that was typed is lost, and what the server refuses comes back with the reason."""

import pytest
from django.contrib.auth.models import User
from playwright.sync_api import Browser, Page, expect

from projects import changes as c
from projects import state
from scenes.checking import check
from tests.conftest import CODE, make_user
from tests.serving import session_cookie


@pytest.fixture
def alice(transactional_db) -> User:
    return make_user("alice")


@pytest.fixture
def video(alice):
    project = state.create_project("Nimbus launch", by=alice)
    code = proved_code(project, "Intro")
    state.apply(project, c.AddScene(name="Intro", tsx_code=code, duration=60), by=alice)
    return project


@pytest.fixture
def page(browser: Browser, origin: str, video, alice):
    """A page whose console may say what the server refused."""
    context = browser.new_context(viewport={"width": 1440, "height": 860})
    context.set_default_timeout(15_000)
    context.add_cookies([{"name": "sessionid", "value": session_cookie(alice), "url": origin}])
    page = context.new_page()
    page.goto(origin + video.get_absolute_url())
    expect(page.locator("#connection")).to_have_attribute("data-state", "live")
    yield page
    context.close()


def proved_code(project, words: str) -> str:
    code = CODE.format(words)
    check(code, props={}, width=project.width, height=project.height, fps=project.fps)
    return code


def composer(page: Page):
    return page.locator("#composer textarea[name=prompt]")


def open_code(page: Page):
    page.get_by_role("tab", name="Code").click()
    page.locator("#timeline > [data-scene-id]").first.click()
    area = page.locator("#code textarea[name=tsx_code]")
    expect(area).to_be_visible()
    return area


def test_ones_own_message_shows_in_the_same_moment(page):
    """R3.5: an action is seen before the server has answered."""
    composer(page).fill("An intro for Nimbus")
    shown = page.evaluate(
        """() => {
            document.querySelector("#composer").requestSubmit();
            const bubble = document.querySelector("#messages").lastElementChild;
            return [bubble.dataset.state, bubble.querySelector("p").textContent, bubble.id];
        }"""
    )
    assert shown[:2] == ["active", "An intro for Nimbus"]
    expect(page.locator(f"#{shown[2]}")).to_have_attribute("data-state", "complete")


def test_an_unsent_draft_survives_a_reload(page):
    composer(page).press_sequentially("half a thought")
    page.reload()
    expect(composer(page)).to_have_value("half a thought")
    expect(page.locator("#messages article")).to_have_count(0)


def test_shift_enter_is_a_new_line_and_enter_sends(page):
    composer(page).fill("one")
    page.keyboard.press("Shift+Enter")
    page.keyboard.type("two")
    expect(composer(page)).to_have_value("one\ntwo")
    page.keyboard.press("Enter")
    expect(composer(page)).to_have_value("")
    expect(page.locator("#messages article").first).to_contain_text("one\ntwo")


def test_refused_text_comes_back_and_its_bubble_goes(page):
    why = {"HX-Trigger": '{"notice": {"sentence": "Not like this.", "kind": "invalid"}}'}
    page.route("**/messages/", lambda route: route.fulfill(status=422, headers=why, body="Not like this."))
    composer(page).fill("Make it blue")
    page.keyboard.press("Enter")
    expect(composer(page)).to_have_value("Make it blue")
    expect(page.locator("#messages article")).to_have_count(0)
    expect(page.get_by_role("status").locator(".toast")).to_be_visible()


def test_text_that_could_not_be_sent_is_sent_once_when_it_is_sent_again(page, video):
    """R0.7: a write is retried by the person, and acts once."""
    page.context.set_offline(True)
    composer(page).fill("Make it blue")
    page.keyboard.press("Enter")
    expect(composer(page)).to_have_value("Make it blue")
    page.context.set_offline(False)
    page.keyboard.press("Enter")
    expect(page.locator("#messages article").first).to_have_attribute("data-state", "complete")
    assert video.messages.filter(content="Make it blue").count() == 1


def test_code_that_does_not_compile_says_where_and_changes_nothing(page, video):
    area = open_code(page)
    area.fill("export default function Scene() {\n  return <div>;\n}")
    page.keyboard.press("Control+s")
    finding = page.locator("#code .finding").first
    expect(finding).to_contain_text("Show line")
    expect(area).to_have_value("export default function Scene() {\n  return <div>;\n}")
    assert video.scenes.get().revision == 1


def test_saved_code_is_the_current_revision(page, video):
    area = open_code(page)
    area.fill(CODE.format("Rewritten"))
    page.keyboard.press("Control+s")
    expect(page.locator("#code")).to_contain_text("revision 2")
    expect(page.frame_locator("scene-player iframe").locator("body")).to_contain_text("Rewritten")


def test_a_form_that_is_sent_before_htmx_has_seen_it_does_not_leave_the_page(page, video):
    area = open_code(page)
    area.fill(CODE.format("Rewritten"))
    address = page.url
    page.evaluate("""() => {
      const text = document.querySelector("#code .code__area").value;
      document.getElementById("code").innerHTML = document.getElementById("code").innerHTML; // as if it had just come
      const form = document.querySelector("#code form");
      form.elements.tsx_code.value = text;
      form.requestSubmit();
    }""")
    expect(page.locator("#code")).to_contain_text("revision 2")
    assert page.url == address


def test_a_conflict_shows_both_texts_and_one_can_still_save(page, video, alice):
    area = open_code(page)
    mine, theirs = CODE.format("Mine"), proved_code(video, "Theirs")
    area.fill(mine)
    state.apply(video, c.EditScene(scene_id=video.scenes.get().pk, based_on=1, tsx_code=theirs), by=alice)
    expect(page.locator("#code [data-stale]")).to_be_visible()
    expect(area).to_have_value(mine)
    page.keyboard.press("Control+s")
    expect(page.locator("#code textarea[readonly]")).to_have_value(theirs)
    expect(area).to_have_value(mine)
    page.get_by_role("button", name="Keep mine").click()
    expect(page.locator("#code")).to_contain_text("revision 3")
    assert video.scenes.get().tsx_code == mine


def test_unsaved_code_survives_a_look_at_another_scene(page, video, alice):
    code = proved_code(video, "Other")
    state.apply(video, c.AddScene(name="Other", tsx_code=code, duration=60), by=alice)
    area = open_code(page)
    area.fill("// not ready yet")
    page.locator("#timeline > [data-scene-id]", has_text="Other").click()
    expect(area).to_have_value(code)
    page.locator("#timeline > [data-scene-id]", has_text="Intro").click()
    expect(area).to_have_value("// not ready yet")
    expect(page.locator("#code [data-restored]")).to_be_visible()
