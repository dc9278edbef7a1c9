"""Assets in the workspace: uploaded by hand, seen by everybody, attached to prompts, shown by scenes."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import expect

from projects import changes as c
from projects import state
from projects.models import Membership, Role
from tests.conftest import make_user
from tests.serving import session_cookie


@pytest.fixture
def video(transactional_db):
    alice = make_user("alice")
    project = state.create_project("Nimbus launch", by=alice)
    Membership.objects.create(project=project, user=make_user("bob"), role=Role.EDITOR)
    Membership.objects.create(project=project, user=make_user("vera"), role=Role.VIEWER)
    return project


def picture(folder: Path, name: str, size: tuple[int, int] = (120, 80)) -> Path:
    Image.new("RGB", size, "red").save(folder / name)
    return folder / name


def opened(open_page, video, name, tab="Assets"):
    page = open_page(video.members.get(username=name), video.get_absolute_url())
    if tab:
        page.get_by_role("tab", name=tab).click()
    return page


def drop(page, target: str, files: list[Path]) -> None:
    """Files dragged onto the page, as the browser tells it."""
    parts = [[path.name, list(path.read_bytes())] for path in files]
    dropped = page.evaluate_handle(
        """parts => { const dropped = new DataTransfer();
        for (const [name, bytes] of parts)
          dropped.items.add(new File([new Uint8Array(bytes)], name, { type: "image/png" }));
        return dropped; }""",
        parts,
    )
    page.dispatch_event(target, "drop", {"dataTransfer": dropped})


def names(page):
    return page.locator("#assets .asset__name")


def is_drawn(page, selector: str) -> None:
    page.wait_for_function("s => document.querySelector(s)?.naturalWidth > 0", arg=selector)


def colour_in_the_middle(page) -> tuple[int, ...]:
    shot = Image.open(BytesIO(page.locator("scene-player iframe").first.screenshot())).convert("RGB")
    return shot.getpixel((shot.width // 2, shot.height // 2))


def test_what_one_uploads_both_see_until_one_deletes_it(open_page, video, tmp_path):
    mine, bobs = opened(open_page, video, "alice"), opened(open_page, video, "bob")
    with mine.expect_file_chooser() as chooser:
        mine.get_by_role("button", name="Upload").click()
    chooser.value.set_files([picture(tmp_path, "sky.png"), picture(tmp_path, "My Logo.png")])
    for page in (mine, bobs):
        expect(names(page)).to_have_text(["sky.png", "My-Logo.png"])
        is_drawn(page, "#assets img")
    drop(bobs, "asset-panel", [picture(tmp_path, "third.png")])
    expect(names(mine)).to_have_text(["sky.png", "My-Logo.png", "third.png"])
    expect(bobs.locator(".asset-panel__state")).to_have_text("")
    mine.locator(".asset", has_text="sky.png").hover()
    mine.get_by_role("button", name="Delete sky.png").click()
    expect(mine.get_by_role("dialog")).to_contain_text("Scenes that show it show its name instead")
    mine.get_by_role("dialog").get_by_role("button", name="Delete").click()
    expect(names(bobs)).to_have_text(["My-Logo.png", "third.png"])


def test_a_name_is_copied_as_code_says_it(open_page, video, tmp_path):
    page = opened(open_page, video, "alice")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_label("Files to upload").set_input_files(picture(tmp_path, "sky.png"))
    names(page).click()
    expect(page.get_by_text('Copied: staticFile("sky.png")')).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == 'staticFile("sky.png")'


def test_who_watches_sees_assets_and_changes_none(open_page, video, tmp_path):
    alice = video.members.get(username="alice")
    asset = c.AddAsset(name="tone.mp3", media_type="audio/mpeg", sha256="a" * 64, size=4096)
    state.apply(video, asset, by=alice)
    page = opened(open_page, video, "vera")
    expect(names(page)).to_have_text(["tone.mp3"])
    expect(page.get_by_role("button", name="Upload")).to_have_count(0)
    expect(page.get_by_role("button", name="Delete tone.mp3")).to_be_hidden()


def test_attached_pictures_become_a_showcase_that_plays_them(open_page, video, tmp_path):
    mine, bobs = opened(open_page, video, "alice", tab=None), opened(open_page, video, "bob", tab=None)
    drop(mine, "#composer", [picture(tmp_path, "beach.png"), picture(tmp_path, "city.png", (80, 120))])
    expect(mine.locator(".attached__chip[data-id]")).to_have_count(2)
    mine.reload()  # neither pictures nor words are lost
    expect(mine.locator(".attached__chip[data-id]")).to_have_count(2)
    mine.locator("#prompt").fill("showcase of these pictures")
    mine.locator("#prompt").press("Enter")
    expect(mine.locator(".attached__chip[data-id]")).to_have_count(0)
    for page in (mine, bobs):
        expect(page.locator("#messages .picture")).to_have_count(2)
        expect(page.locator("#scenes .row__name")).to_have_text(["Showcase"], timeout=30_000)
    frame = mine.frame_locator("scene-player iframe").first
    expect(frame.locator("img").first).to_be_visible(timeout=30_000)
    red, green, blue = colour_in_the_middle(mine)
    assert red > 2 * max(green, blue)  # the picture itself, under what the scene lays over it
    asset = video.assets.get(name="beach.png")
    state.apply(video, c.DeleteAsset(asset_id=asset.pk), by=asset.author)
    expect(mine.locator("#messages .picture[data-gone]")).to_have_text(["beach.png"])
    expect(mine.locator("#messages .picture[data-gone] img")).to_be_hidden()


def test_a_picture_can_be_pasted_and_removed(open_page, video, tmp_path):
    page = opened(open_page, video, "alice", tab=None)
    page.evaluate(
        """bytes => { const pasted = new DataTransfer();
        pasted.items.add(new File([new Uint8Array(bytes)], "image.png", { type: "image/png" }));
        document.querySelector("#prompt").dispatchEvent(
          new ClipboardEvent("paste", { clipboardData: pasted, bubbles: true, cancelable: true })); }""",
        list(picture(tmp_path, "image.png").read_bytes()),
    )
    page.get_by_role("button", name="Remove image.png").click()
    expect(page.locator(".attached__chip")).to_have_count(0)
    expect(page.locator("#assets .asset")).to_have_count(1)  # the upload itself stays


def test_nothing_typed_is_lost_when_an_upload_fails(browser, origin, video, tmp_path):
    context = browser.new_context()  # whose console may say what the server refused
    cookie = session_cookie(video.members.get(username="alice"))
    context.add_cookies([{"name": "sessionid", "value": cookie, "url": origin}])
    page = context.new_page()
    page.goto(origin + video.get_absolute_url())
    uploads = []
    page.route("**/assets/", lambda route: uploads.append(route))
    (tmp_path / "broken.png").write_bytes(b"no picture")
    page.locator("#prompt").fill("show these pictures")
    drop(page, "#composer", [tmp_path / "broken.png"])
    page.locator("#prompt").press("Enter")
    expect(page.locator(".attached__chip[data-waiting]")).to_have_count(1)
    for _ in range(500):  # the request may come after the chip
        if uploads:
            break
        page.wait_for_timeout(20)
    uploads.pop().continue_()
    expect(page.get_by_text("is no file that scenes can show")).to_be_visible(timeout=15_000)
    expect(page.locator(".attached__chip")).to_have_count(0)
    expect(page.locator("#prompt")).to_have_value("show these pictures")
    assert not video.messages.exists()
    context.close()
