"""An answer while it is being made, as two people see it: made in this process, shown by another one."""

import re
import time

import pytest
from playwright.sync_api import Page, expect

from brain import orchestrator
from projects import changes as c
from projects import state
from projects.models import Membership, Role
from tests.brain.asking import Telling, begin, calls, lines_of
from tests.browser.newest import expect_newest
from tests.conftest import make_user

PROMPT = "something that only a model understands, surely, with drifting paper boats"  # no pattern knows it
CODE = """import { AbsoluteFill, useCurrentFrame } from "scenewright";

const boats = ["one", "two", "three", "four"];

export default function Scene() {
  const frame = useCurrentFrame();
  return (
    <AbsoluteFill style={{ fontSize: 90 }}>
      {boats.map((boat) => (
        <p key={boat} style={{ opacity: frame / 30 }}>{boat}</p>
      ))}
    </AbsoluteFill>
  );
}"""
DECISION = calls(("add_scene", {"name": "Boats", "tsx_code": CODE, "seconds": 1}), reasoning="Boats were asked for.")


@pytest.fixture
def two_pages(open_page):
    alice, bob = make_user("alice"), make_user("bob")
    project = state.create_project("Nimbus launch", by=alice)
    Membership.objects.create(project=project, user=bob, role=Role.EDITOR)
    pages = open_page(alice, project.get_absolute_url()), open_page(bob, project.get_absolute_url())
    for page in pages:
        expect(page.locator("#connection")).to_have_attribute("data-state", "live")
    return project, *pages


@pytest.fixture
def start(two_pages, monkeypatch):
    """`start(provider)`: the answer of this process; returns its message."""

    def start(provider):
        monkeypatch.setattr(orchestrator, "chosen_provider", lambda: provider)
        answer = begin(two_pages[0], PROMPT, by=two_pages[0].memberships.get(role=Role.OWNER).user)
        orchestrator.start(answer.pk)
        return answer

    yield start
    deadline = time.monotonic() + 20
    while orchestrator._in_work and time.monotonic() < deadline:
        time.sleep(0.02)


def message(page: Page, answer):
    return page.locator(f"#message-{answer.pk}")


def test_both_see_the_code_grow_and_then_the_scene(two_pages, start):
    _, alice, bob = two_pages
    answer = start(Telling(DECISION, steps=[("saying", "Paper boats."), *lines_of(CODE)], pace=0.25))
    for page in (alice, bob):
        here = message(page, answer)
        expect(here.locator(".progress__stage")).to_have_text("Writing the scene")
        expect(here.locator(".message__text")).to_have_text("Paper boats.")
        lines = here.locator(".making__lines")
        expect(lines).to_have_text(re.compile(r"^\d+ lines?$"))
        early = int(lines.inner_text().split()[0])
        expect(lines).not_to_have_text(re.compile(rf"^{early} lines?$"))
        assert int(lines.inner_text().split()[0]) > early
    for page in (alice, bob):
        here = message(page, answer)
        expect(here).to_have_attribute("data-state", "complete")
        expect(here.locator(".message__text")).to_have_text("Added “Boats” (1.0 s).")
        expect(here.locator(".making, .progress")).to_have_count(0)
        expect(here.locator(".chip")).to_contain_text("Boats")
        expect(page.locator("#timeline > [data-scene-id]")).to_have_count(1)
        expect_newest(page, answer.project)
        here.locator("summary").click()
        expect(here.locator(".why")).to_contain_text("Boats were asked for.")
        expect(here.locator(".why__facts")).to_contain_text("scripted-1")
        expect(here.locator(".why__facts")).to_contain_text("100")


def test_the_code_stays_in_sight_while_it_is_checked(two_pages, start):
    """A stored stage has nothing to say about what is passing, and takes nothing of it away."""
    project, alice, _ = two_pages
    answer = start(Telling(DECISION, steps=[*lines_of(CODE), ("saying", "Now I wait.")], pace=0.1))
    expect(message(alice, answer).locator(".making__code")).to_contain_text("AbsoluteFill")
    state.apply(project, c.SetStage(message_id=answer.pk, stage="repairing 1"), by=None)
    expect(message(alice, answer).locator(".progress__stage")).to_have_text("Repairing what the check found")
    assert message(alice, answer).locator(".making__code").is_visible()
    expect(message(alice, answer)).to_have_attribute("data-state", "complete")


def test_what_a_model_writes_is_text_and_never_markup(two_pages, start):
    _, alice, _ = two_pages
    evil = "</code></pre><img src=x onerror='window.taken = true'><script>window.taken = true</script>"
    steps = [("saying", evil), ("writing", evil, evil)]
    answer = start(Telling(DECISION, steps=steps, pace=1))
    here = message(alice, answer)
    expect(here.locator(".making__code")).to_have_text(evil)
    expect(here.locator(".making__name")).to_have_text(evil)
    expect(here.locator("img, script")).to_have_count(0)
    assert alice.evaluate("window.taken") is None


def test_anybody_may_stop_it_from_any_process_and_try_again(two_pages, start):
    project, alice, bob = two_pages
    provider = Telling(DECISION, steps=[("saying", "Paper boats drift in")], pace=30)
    answer = start(provider)
    expect(message(bob, answer).locator(".message__text")).to_have_text("Paper boats drift in")
    message(bob, answer).get_by_role("button", name="Stop").click()
    for page in (alice, bob):
        here = message(page, answer)
        expect(here).to_have_attribute("data-state", "failed")
        expect(here.locator(".failure")).to_have_text("Stopped. Nothing was changed.")
        expect(here.locator(".message__text")).to_have_text("Paper boats drift in")
    assert provider.cancelled_at is not None
    assert not project.scenes.exists()
    message(alice, answer).get_by_role("button", name="Try again").click()
    expect(bob.locator("#messages .message--brain")).to_have_count(2)
    expect(bob.locator("#messages .message--brain").last).to_have_attribute("data-state", re.compile("complete|failed"))


def test_a_page_that_opens_midway_sees_the_rest(two_pages, start, open_page):
    project, *_ = two_pages
    answer = start(Telling(DECISION, steps=lines_of(CODE), pace=0.4))
    late = open_page(make_viewer(project), project.get_absolute_url())
    here = message(late, answer)
    expect(here.locator(".making__code")).to_be_visible()
    expect(here.locator("elapsed-time")).to_have_text(re.compile(r"^\d+ s$"))
    expect(here.get_by_role("button", name="Stop")).to_be_hidden()
    expect(here).to_have_attribute("data-state", "complete")


def make_viewer(project):
    vera = make_user("vera")
    Membership.objects.create(project=project, user=vera, role=Role.VIEWER)
    return vera
