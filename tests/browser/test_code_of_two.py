"""R1.2: two people write the code of one scene. The slower one gets a sentence, both texts, and a way to go on."""

import pytest
from playwright.sync_api import Page, expect

from projects import changes as c
from projects import state
from projects.models import Membership, Role
from scenes.checking import check
from tests.conftest import CODE, make_user

THEIRS, MINE = CODE.format("Theirs"), CODE.format("Mine")


@pytest.fixture
def video(transactional_db):
    """Alice owns it, Bob edits it too."""
    alice, bob = make_user("alice"), make_user("bob")
    project = state.create_project("Nimbus launch", by=alice)
    Membership.objects.create(project=project, user=bob, role=Role.EDITOR)
    check(CODE.format("Intro"), props={}, **project.format)
    state.apply(project, c.AddScene(name="Intro", tsx_code=CODE.format("Intro"), duration=60), by=alice)
    return project


@pytest.fixture
def pages(open_page, video) -> tuple[Page, Page]:
    """Alice's and Bob's, both with the code of the one scene."""
    pages = [open_page(person, video.get_absolute_url()) for person in video.members.order_by("username")]
    for page in pages:
        expect(page.locator("#connection")).to_have_attribute("data-state", "live")
        page.get_by_role("tab", name="Code").click()
        page.locator("#timeline > [data-scene-id]").first.click()
        expect(area(page)).to_be_visible()
    return pages[0], pages[1]


@pytest.fixture
def in_conflict(pages) -> tuple[Page, Page]:
    """Bob wrote, Alice saved first, and Bob looks at both."""
    alice, bob = pages
    area(bob).fill(MINE)
    area(alice).fill(THEIRS)
    alice.keyboard.press("Control+s")
    expect(bob.locator("#code [data-stale]")).to_be_visible()
    expect(area(bob)).to_have_value(MINE)
    bob.get_by_role("button", name="Compare").click()
    expect(bob.locator("#code")).to_contain_text("alice changed this scene while you were writing")
    return alice, bob


def area(page: Page):
    return page.locator("#code textarea[name=tsx_code]")


def test_both_texts_are_shown_and_what_differs(in_conflict):
    _, bob = in_conflict
    expect(bob.locator("#code textarea[readonly]")).to_have_value(THEIRS)
    expect(area(bob)).to_have_value(MINE)
    expect(bob.locator(".differences [data-kind=theirs]")).to_contain_text("Theirs")
    expect(bob.locator(".differences [data-kind=mine]")).to_contain_text("Mine")


def test_keeping_ones_own_is_saved_on_top_of_the_newest_revision(in_conflict, video):
    alice, bob = in_conflict
    area(bob).fill(CODE.format("Mine, and a bit of theirs"))
    bob.get_by_role("button", name="Keep mine").click()
    expect(bob.locator("#code")).to_contain_text("revision 3")
    expect(area(alice)).to_have_value(CODE.format("Mine, and a bit of theirs"))
    assert video.scenes.get().revision == 3


def test_taking_theirs_sets_ones_own_aside_and_it_can_be_brought_back(in_conflict, video):
    _, bob = in_conflict
    bob.get_by_role("button", name="Take theirs").click()
    expect(area(bob)).to_have_value(THEIRS)
    assert video.scenes.get().tsx_code == THEIRS
    bob.reload()
    bob.get_by_role("tab", name="Code").click()
    bob.locator("#timeline > [data-scene-id]").first.click()
    bob.get_by_role("button", name="Bring it back").click()
    expect(area(bob)).to_have_value(MINE)
    bob.keyboard.press("Control+s")
    expect(bob.locator("#code")).to_contain_text("revision 3")
    assert video.scenes.get().tsx_code == MINE


def test_a_scene_that_is_deleted_while_one_writes_can_be_brought_back_with_ones_text(pages, video):
    alice, bob = pages
    area(bob).fill(MINE)
    state.apply(
        video, c.DeleteScene(scene_id=video.scenes.get().pk, based_on=1), by=video.members.get(username="alice")
    )
    expect(bob.locator("#code [data-gone]")).to_be_visible()
    expect(area(bob)).to_have_value(MINE)
    bob.get_by_role("button", name="What now?").click()
    expect(bob.locator("#code")).to_contain_text("alice deleted this scene while you were writing")
    bob.get_by_role("button", name="Bring it back").click()
    for page in (alice, bob):
        expect(page.locator("#timeline > [data-scene-id]")).to_have_count(1)
    expect(bob.locator("#code")).to_contain_text("revision 3")
    assert video.scenes.get().tsx_code == MINE
