"""R0.5: whoever leaves a project takes nothing of it along."""

import pytest
from playwright.sync_api import expect

from projects import changes as c
from projects import state
from tests.conftest import proved

pytestmark = pytest.mark.django_db(transaction=True)


def test_leaving_a_project_leaves_nothing_of_it_behind(open_page, project, alice):
    other = state.create_project("Another film", by=alice)
    page = open_page(alice, project.get_absolute_url())
    heard = []  # by which socket
    page.on("websocket", lambda each: each.on("framereceived", lambda _: heard.append(each.url)))
    page.reload()
    expect(page.locator("#connection")).to_have_attribute("data-state", "live")
    page.locator("#prompt").fill("only for the first film")
    page.get_by_role("link", name="Scenewright, all projects").click()
    page.get_by_role("link", name="Another film").first.click()
    expect(page.locator("#connection")).to_have_attribute("data-state", "live")
    expect(page.locator("#prompt")).to_have_value("")
    assert any(str(project.pk) in each for each in heard)
    heard.clear()
    state.apply(project, c.AddScene(name="Elsewhere", tsx_code=proved("Elsewhere"), duration=30), by=alice)
    version = state.apply(other, c.AddScene(name="Here", tsx_code=proved("Here"), duration=30), by=alice)
    expect(page.locator("#version")).to_have_attribute("data-version", str(version.number))
    expect(page.locator("#timeline > [data-scene-id]")).to_have_count(1)
    assert heard
    assert not [each for each in heard if str(project.pk) in each]
