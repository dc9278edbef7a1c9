"""What is remembered is seen by everybody at once, and what is remembered of a person by that person only."""

import pytest
from playwright.sync_api import expect

from projects import changes as c
from projects import state
from projects.models import Membership, Preference, Role
from tests.conftest import make_user
from tests.serving import session_cookie


@pytest.fixture
def video(transactional_db):
    alice = make_user("alice")
    project = state.create_project("Nimbus launch", by=alice)
    Membership.objects.create(project=project, user=make_user("bob"), role=Role.EDITOR)
    return project


def opened(open_page, video, name):
    page = open_page(video.members.get(username=name), video.get_absolute_url())
    page.get_by_role("tab", name="Memory").click()
    return page


def values(page, part):
    return page.locator(f"{part} .preference__value")


def test_what_one_writes_down_the_other_sees(open_page, video):
    writing, watching = opened(open_page, video, "alice"), opened(open_page, video, "bob")
    writing.get_by_label("What", exact=True).select_option("colours")
    writing.get_by_label("To remember").fill("#0af")
    writing.get_by_role("button", name="Remember").click()
    expect(values(watching, "#memory")).to_have_value("#00aaff")
    values(watching, "#memory").fill("#111111")
    values(watching, "#memory").press("Enter")
    expect(values(writing, "#memory")).to_have_value("#111111")
    watching.get_by_role("button", name="Forget colours").click()
    expect(values(writing, "#memory")).to_have_count(0)


def test_what_is_one_s_own_stays_with_oneself(open_page, video):
    alice = video.members.get(username="alice")
    mine, bobs = opened(open_page, video, "alice"), opened(open_page, video, "bob")
    mine.get_by_label("To remember").fill("Never use exclamation marks")
    mine.get_by_label("Only for me").check()
    mine.get_by_role("button", name="Remember").click()
    expect(values(mine, "own-memory")).to_have_value("Never use exclamation marks")
    state.apply(video, c.Remember(key="font", value="Sora"), by=alice)
    expect(values(bobs, "#memory")).to_have_value("Sora")
    expect(values(bobs, "own-memory")).to_have_count(0)
    assert "exclamation" not in bobs.content()


def test_what_cannot_be_remembered_is_said_and_kept_in_the_field(browser, origin, video):
    context = browser.new_context()  # whose console may say what the server refused
    alice = video.members.get(username="alice")
    context.add_cookies([{"name": "sessionid", "value": session_cookie(alice), "url": origin}])
    page = context.new_page()
    page.goto(origin + video.get_absolute_url())
    page.get_by_role("tab", name="Memory").click()
    page.get_by_label("What", exact=True).select_option("motion")
    page.get_by_label("To remember").fill("wild")
    page.get_by_role("button", name="Remember").click()
    expect(page.get_by_text("A style of motion is calm")).to_be_visible()
    expect(page.get_by_label("To remember")).to_have_value("wild")
    assert not Preference.objects.exists()
    context.close()
