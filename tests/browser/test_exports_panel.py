"""Exports in the workspace: one click makes a file, everybody sees how far it is, and it is what one saw."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect

from projects import changes as c
from projects import state
from projects.models import Membership, Role
from scenes.checking import check
from scenes.exports import operations
from scenes.models import Export, ExportLease
from tests.conftest import CODE, make_user
from tests.serving import serve, session_cookie, wait_until_the_database_rests, working

LONG = 120_000  # milliseconds in which a worker starts, draws and writes on a machine that is busy with other tests


@pytest.fixture
def video(transactional_db):
    """Two small scenes of Alice's; Bob edits as well, and Vera watches."""
    alice = make_user("alice")
    project = state.create_project("Nimbus launch", by=alice, width=160, height=90)
    for name, role in (("bob", Role.EDITOR), ("vera", Role.VIEWER)):
        Membership.objects.create(project=project, user=make_user(name), role=role)
    for name in ("Intro", "Outro"):
        check(CODE.format(name), props={}, **project.format)
        state.apply(project, c.AddScene(name=name, tsx_code=CODE.format(name), duration=30), by=alice)
    project.refresh_from_db()
    return project


@pytest.fixture
def with_worker(video, tmp_path) -> Iterator[str]:
    """A server and a worker that share what they store; yields the origin."""
    kept = {"SCENEWRIGHT_DATA": str(tmp_path / "data")}
    with serve(tmp_path / "web.log", **kept) as origin, working(tmp_path / "worker.log", **kept):
        yield origin
    wait_until_the_database_rests()


def person(video, name):
    return video.members.get(username=name)


def opened(open_page, video, name) -> Page:
    page = open_page(person(video, name), video.get_absolute_url())
    expect(page.locator("#connection")).to_have_attribute("data-state", "live")
    return page


def trim(video, name, duration):
    scene = video.scenes.get(name="Intro")
    change = c.TrimScene(scene_id=scene.pk, based_on=scene.revision, duration=duration)
    return state.apply(video, change, by=person(video, name))


def end(export: Export, **how) -> None:
    """As the worker says it that has the export."""
    lease = ExportLease.objects.create(export=export, worker=export.pk, until=timezone.now())
    state.apply(export.project, c.StartExport(export_id=export.pk, worker=lease.worker), by=None)
    state.apply(export.project, c.FailExport(export_id=export.pk, worker=lease.worker, **how), by=None)


WATCH = """() => { window.seen = [];
new MutationObserver(() => {
  const row = document.querySelector("#exports > [data-state]");
  window.seen.push([row?.dataset.state, row?.querySelector("progress")?.value ?? 0]);
}).observe(document.querySelector("export-panel"), { subtree: true, childList: true, attributes: true }); }"""


def test_one_click_makes_a_file_for_everybody(browser, video, with_worker):
    page, bobs = (opened_at(browser, video, name, with_worker) for name in ("alice", "bob"))
    page.get_by_role("button", name="Export", exact=True).first.click()
    page.evaluate(WATCH)
    page.locator("export-form").get_by_role("button", name="Export", exact=True).click()
    row = page.locator("#exports > li")
    expect(row).to_have_attribute("data-state", "done", timeout=LONG)
    seen = page.evaluate("window.seen")
    assert "rendering" in {state for state, _ in seen}
    assert any(done > 0 for _, done in seen)
    expect(page.locator(".toast")).to_contain_text("Your export is ready")
    expect(bobs.locator(".toast")).to_contain_text("alice’s export is ready")
    with page.expect_download() as downloading:
        page.locator(".toast").get_by_role("link", name="Download").click()
    assert downloading.value.suggested_filename.endswith(".mp4")
    assert Path(downloading.value.path()).read_bytes()[4:8] == b"ftyp"
    page.wait_for_function("document.querySelector('#exports img')?.naturalWidth > 0")
    trim(video, "bob", 20)
    page.reload(wait_until="commit")
    expect(row).to_be_visible()
    expect(page.locator(".toast")).to_have_count(0)
    page.context.close()
    bobs.context.close()


def opened_at(browser, video, name, origin) -> Page:
    context = browser.new_context(viewport={"width": 1440, "height": 860})
    context.set_default_timeout(15_000)
    context.add_cookies([{"name": "sessionid", "value": session_cookie(person(video, name)), "url": origin}])
    page = context.new_page()
    page.goto(origin + video.get_absolute_url())
    expect(page.locator("#connection")).to_have_attribute("data-state", "live")
    return page


def test_who_was_overtaken_chooses_between_what_they_saw_and_the_newest(open_page, video):
    page, seen = opened(open_page, video, "alice"), video.version
    page.get_by_role("tab", name="Exports").click()
    page.locator("#export-format").select_option("webm")

    def overtaken(route) -> None:
        trim(video, "bob", 20)
        route.continue_()

    page.route("**/exports/", overtaken, times=1)
    page.locator("export-form").get_by_role("button", name="Export", exact=True).click()
    news = page.locator("#export-news")
    expect(news).to_contain_text("The video went on since you saw version")
    expect(news).to_contain_text("bob:")
    expect(page.locator("#export-format")).to_have_value("webm")
    assert not Export.objects.exists()
    news.get_by_role("button", name="Export what I saw").click()
    expect(page.locator("#exports > .export")).to_have_count(1)
    expect(news).to_have_count(0)
    export = Export.objects.get()
    assert (export.format, export.duration) == ("webm", 60)
    assert export.version >= seen


def test_exactly_what_is_seen_is_exported_whatever_happens_meanwhile(open_page, video):
    page = opened(open_page, video, "alice")
    page.get_by_role("button", name="Export exactly what you see").click()
    pinned = page.locator("#export-exact")
    expect(pinned).to_contain_text("Exactly what you saw: version")
    trim(video, "bob", 20)
    expect(pinned).to_contain_text("Since then bob:")
    expect(page.locator("#export-button")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#exports > li")).to_have_count(1)
    expect(pinned).to_have_count(0)
    assert Export.objects.get().duration == 60


def test_a_failure_says_why_and_leads_to_the_scene_and_to_another_try(open_page, video):
    alice, message = person(video, "alice"), "It threw at frame 3."
    (export,) = operations.request_export(video, by=alice, format="mp4")
    page, veras = opened(open_page, video, "alice"), opened(open_page, video, "vera")
    sentence = f"“Outro” could not be rendered. {message}"
    end(export, error=sentence, findings=[{"scene": "Outro", "message": message}])
    expect(page.locator(".toast")).to_contain_text(f"Your export failed (160 × 90 MP4). {sentence}")
    for each in (page, veras):
        each.get_by_role("tab", name="Exports").click()
    veras_row = veras.locator("#exports > li")
    expect(veras_row).to_contain_text(sentence)
    expect(veras_row.get_by_role("button", name="Try again")).to_be_hidden()
    expect(veras.locator("export-form")).to_have_count(0)
    page.get_by_role("button", name="Show the scene").click()
    expect(page.locator("#timeline > [aria-selected=true] .block__name")).to_have_text("Outro")
    page.get_by_role("button", name="Try again").click()
    expect(veras_row).to_contain_text("Waiting")
    page.get_by_role("button", name="Cancel").click()
    expect(veras_row).to_contain_text("Cancelled")
    page.get_by_role("button", name="Delete the export").click()
    page.get_by_role("dialog").get_by_role("button", name="Delete").click()
    expect(veras.locator("#exports")).to_contain_text("No exports yet")
