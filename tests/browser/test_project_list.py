"""From signing in to the first video, and to getting rid of one."""

from playwright.sync_api import expect

from projects import state
from projects.models import Project
from tests.conftest import make_user


def test_the_first_video_is_one_click_away(open_page):
    """Each example prompt works: the click ends on a workspace with a scene in it."""
    page = open_page(make_user("alice"))
    listed = page.url
    for number in range(page.locator(".example").count()):
        page.goto("about:blank")  # first, so that no page shows what is deleted
        Project.objects.all().delete()
        page.goto(listed)
        page.locator(".example").nth(number).click()
        expect(page.locator("#timeline > [data-scene-id]").first).to_be_visible(timeout=15_000)
        expect(page.locator("#messages [data-state=complete]")).to_have_count(2)


def test_a_new_video_has_the_format_that_was_chosen(open_page):
    page = open_page(make_user("alice"))
    page.get_by_label("9:16").check(force=True)
    page.get_by_label("What the video should show").fill("A 3 second intro for Nimbus")
    page.keyboard.press("Enter")
    expect(page.locator("stage-screen")).to_have_attribute("data-size", "1080x1920")
    page.wait_for_function("""() => {
        const { width, height } = document.querySelector("stage-screen").getBoundingClientRect();
        return Math.abs(width / height - 1080 / 1920) < 0.01;
    }""")


def test_deleting_a_project_asks_first(open_page):
    alice = make_user("alice")
    state.create_project("Nimbus launch", by=alice)
    page = open_page(alice)
    delete = page.get_by_role("button", name="Delete Nimbus launch")
    delete.click()
    page.get_by_role("button", name="Cancel").click()
    assert Project.objects.filter(title="Nimbus launch").exists()
    delete.click()
    page.get_by_role("button", name="Delete project").click()
    expect(page.get_by_text("What should your first video show?")).to_be_visible()
    assert not Project.objects.exists()


def test_the_theme_that_was_chosen_is_kept(open_page):
    page = open_page(make_user("alice"), color_scheme="light")
    page.get_by_role("button", name="Switch between light and dark").click()
    page.reload()
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
