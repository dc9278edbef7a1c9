"""Two windows and an agent in one project: presence, drafts, edits, and a conflict that everybody comes out of."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from config.accounts.models import Token
from projects import changes as c
from projects import state
from projects.models import Membership, Role
from scenes.checking import check
from tests.config.agents.conftest import Agent
from tests.conftest import CODE, make_user


@pytest.fixture
def video(transactional_db):
    """Alice's, with Bob as an editor; so far it has an intro."""
    alice, bob = make_user("alice"), make_user("bob")
    project = state.create_project("Nimbus launch", by=alice)
    Membership.objects.create(project=project, user=bob, role=Role.EDITOR)
    check(CODE.format("Intro"), props={}, **project.format)
    state.apply(project, c.AddScene(name="Intro", tsx_code=CODE.format("Intro"), duration=60), by=alice)
    return project


@pytest.fixture
def windows(open_page, video) -> tuple[Page, Page]:
    alice, bob = (open_page(person, video.get_absolute_url()) for person in video.members.order_by("username"))
    for page in (alice, bob):
        expect(page.locator("#connection")).to_have_attribute("data-state", "live")
    return alice, bob


class Scout:
    """Bob's agent. It has a thread of its own, since this one belongs to the browser's loop."""

    def __init__(self, origin: str, video: Any) -> None:
        token = Token.objects.create(user=video.members.get(username="bob"), name="Scout")[1]
        self.agent, self.project_id = Agent(origin, token, name="Scout"), str(video.pk)

    def do(self, tool: str, **arguments: Any) -> dict[str, Any]:
        return self._in_thread(self.agent.do, tool, arguments)

    def refused(self, tool: str, **arguments: Any) -> dict[str, Any]:
        return self._in_thread(self.agent.refused, tool, arguments)

    def _in_thread(self, call: Any, tool: str, arguments: dict[str, Any]) -> dict[str, Any]:
        with ThreadPoolExecutor(1) as thread:
            return thread.submit(call, tool, project_id=self.project_id, **arguments).result()


def test_two_people_and_an_agent_make_one_video(windows, video, origin):
    alice, bob = windows
    scout = Scout(origin, video)
    intro = str(video.scenes.get().pk)

    bob.locator("#prompt").press_sequentially("An outro would be")
    expect(alice.locator(".writing")).to_have_text("bob is writing…")

    scout.do("add_scene", name="Outro", tsx_code=CODE.format("Outro"))
    for page in windows:
        expect(page.locator("#timeline > [data-scene-id]")).to_have_count(2)
        expect(page.locator("#beings > [data-type=bot]")).to_contain_text("Scout (agent)")
        expect(page.locator("#beings > [data-type=guest]")).to_have_count(2)
    expect(alice.locator("who-is-here [role=status]")).to_contain_text("Scout (agent) joined.")
    expect(bob.locator("#prompt")).to_have_value("An outro would be")

    alice.get_by_role("tab", name="Code").click()
    alice.locator(f"#block-{intro}").click()
    code = alice.locator("#code textarea[name=tsx_code]")
    code.fill(CODE.format("By Alice"))
    scout.do("edit_scene", scene_id=intro, revision=1, tsx_code=CODE.format("By Scout"))
    expect(alice.locator("#code [data-stale]")).to_be_visible()
    code.press("Control+s")
    expect(alice.locator("#code textarea[readonly]")).to_have_value(CODE.format("By Scout"))
    expect(code).to_have_value(CODE.format("By Alice"))
    expect(alice.locator("#code [role=alert]")).to_contain_text("bob changed this scene while you were writing")

    alice.get_by_role("button", name="Keep mine").click()
    expect(alice.locator("#code")).to_contain_text("revision 3")
    error = scout.refused("edit_scene", scene_id=intro, revision=2, tsx_code=CODE.format("Late"))
    assert error["code"] == "CONFLICT"
    assert error["details"]["current"]["tsx_code"] == CODE.format("By Alice")
    for page in windows:
        expect(page.locator(f"#block-{intro}")).to_have_attribute("data-revision", "3")
    assert alice.locator("#timeline > *").count() == bob.locator("#timeline > *").count() == 2
