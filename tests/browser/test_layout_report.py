"""What the player finds wrong with the layout of a scene reaches the server once, from a page that may write."""

from urllib.parse import parse_qs

import pytest
from playwright.sync_api import Page, Request, expect

from projects import changes as c
from projects import state
from projects.models import Membership, Role
from scenes.checking import check
from tests.conftest import make_user

SMALL = """import { AbsoluteFill } from "scenewright";
export default function Scene() {
  const fill = { background: "#101020", color: "white", fontSize: 8 };
  return <AbsoluteFill style={fill}><p>Tiny words</p></AbsoluteFill>;
}"""
WANTED = "**/layout/"
NOTE_FINDINGS = "addEventListener('layout', () => document.documentElement.toggleAttribute('data-found', true));"
CHECKED = """addEventListener("DOMContentLoaded", () => {
  const block = document.querySelector("#timeline > [data-scene-id]");
  if (block) block.dataset.layout = "checked";
});"""


@pytest.fixture
def video(transactional_db):
    alice = make_user("alice")
    project = state.create_project("Nimbus launch", by=alice)
    check(SMALL, props={}, width=project.width, height=project.height, fps=project.fps)
    state.apply(project, c.AddScene(name="Tiny", tsx_code=SMALL, duration=30), by=alice)
    return project


@pytest.fixture
def watched(open_page, origin, video):
    """`watched(person)`: a page of the video, and the reports that it sends."""

    def watched(person, *, checked: bool = False) -> tuple[Page, list[Request]]:
        sent: list[Request] = []
        page = open_page(person)

        def answer(route):
            sent.append(route.request)
            route.continue_()

        page.route(WANTED, answer)
        if checked:
            page.add_init_script(CHECKED)
        page.add_init_script(NOTE_FINDINGS)
        page.goto(origin + video.get_absolute_url())
        page.locator("scene-player").evaluate("player => player.pause()")
        expect(page.locator("html")).to_have_attribute("data-found", "")
        return page, sent

    return watched


def test_the_findings_of_a_scene_are_sent_with_its_revision(watched, video):
    page, sent = watched(video.memberships.get().user)
    page.wait_for_timeout(200)
    [request] = sent
    scene = video.scenes.get()
    assert request.method == "POST"
    assert request.url.endswith(f"{video.get_absolute_url()}scenes/{scene.pk}/layout/")
    assert request.headers["x-csrftoken"]
    fields = parse_qs(request.post_data)
    assert fields["based_on"] == [str(scene.revision)]
    assert '"code":"small-text"' in fields["findings"][0]
    assert "Tiny words" in fields["findings"][0]
    expect(page.locator("#timeline .block__finding")).to_be_visible()
    page.get_by_text("1 thing worth a look").click()
    expect(page.locator("#scenes .finding")).to_contain_text("Tiny words")
    assert video.scenes.get().layout_findings[0]["code"] == "small-text"


def test_nothing_is_sent_of_a_scene_in_which_nothing_was_found(watched, video):
    page, sent = watched(video.memberships.get().user, checked=True)
    page.evaluate(
        """() => {
          const block = document.querySelector("#timeline > [data-scene-id]");
          delete block.dataset.layout;
          const detail = { id: block.dataset.sceneId, revision: Number(block.dataset.revision), findings: [] };
          document.dispatchEvent(new CustomEvent("layout", { detail }));
        }"""
    )
    page.wait_for_timeout(200)
    assert sent == []


def test_each_revision_on_the_timeline_is_sent_once(watched, video):
    page, sent = watched(video.memberships.get().user)
    page.evaluate(
        """() => {
          const { sceneId, revision } = document.querySelector("#timeline > [data-scene-id]").dataset;
          const detail = { id: sceneId, revision: Number(revision), findings: [{ code: "contrast" }] };
          document.dispatchEvent(new CustomEvent("layout", { detail }));
          document.dispatchEvent(new CustomEvent("layout", { detail: { ...detail, revision: detail.revision + 1 } }));
          document.dispatchEvent(new CustomEvent("layout", { detail: { ...detail, id: "../../2" } }));
        }"""
    )
    page.wait_for_timeout(200)
    assert len(sent) == 1


def test_a_scene_that_was_checked_already_is_not_reported(watched, video):
    page, sent = watched(video.memberships.get().user, checked=True)
    page.wait_for_timeout(200)
    assert sent == []


def test_a_page_that_may_only_watch_reports_nothing(watched, video):
    bob = make_user("bob")
    Membership.objects.create(project=video, user=bob, role=Role.VIEWER)
    page, sent = watched(bob)
    expect(page.locator("layout-report")).to_have_count(0)
    page.wait_for_timeout(200)
    assert sent == []
