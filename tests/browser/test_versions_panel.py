"""The versions in the inspector: who did what and why, live for everybody, and a way back to each of them."""

import pytest
from django.db import transaction
from playwright.sync_api import Page, expect

from projects import changes as c
from projects import state
from projects.models import Membership, Role
from scenes.checking import check
from tests.conftest import CODE, make_user
from tests.serving import session_cookie

NAMES = ("Intro", "Middle", "Outro")


@pytest.fixture
def video(transactional_db):
    """Alice's video of three scenes, of which the brain added the last; Bob edits it as well, and Vera watches."""
    alice = make_user("alice")
    with transaction.atomic():  # whoever belongs to it from the beginning raises no version
        project = state.create_project("Nimbus launch", by=alice)
        for name, role in (("bob", Role.EDITOR), ("vera", Role.VIEWER)):
            Membership.objects.create(project=project, user=make_user(name), role=role)
    for name in NAMES:
        check(CODE.format(name), props={}, **project.format)
    adds = [c.AddScene(name=name, tsx_code=CODE.format(name), duration=60) for name in NAMES]
    state.apply(project, *adds[:2], by=alice)
    say = c.Say(content="add an outro that says Start free today")
    answer = c.StartAnswer(reply_to=say.message_id)
    state.apply(project, say, answer, by=alice)
    finish = c.FinishAnswer(message_id=answer.message_id, content="Added “Outro” (2.0 s).", reasoning="It was asked.")
    state.apply(project, adds[2], finish, by=alice)
    return project


def person(video, name):
    return video.members.get(username=name)


def opened(open_page, video, name) -> Page:
    page = open_page(person(video, name), video.get_absolute_url())
    expect(page.locator("#connection")).to_have_attribute("data-state", "live")
    page.get_by_role("tab", name="Versions").click()
    return page


def based(video, name):
    scene = video.scenes.get(name=name)
    return {"scene_id": scene.pk, "based_on": scene.revision}


def names(page: Page):
    return page.locator("#timeline > [data-scene-id] .block__name")


def test_a_version_comes_back_for_everybody_and_is_one_itself(open_page, video):
    """R1.3, R1.5: a restore is pushed to every open page, at once."""
    state.apply(video, c.DeleteScene(**based(video, "Intro")), by=person(video, "bob"))
    page, watching = opened(open_page, video, "alice"), opened(open_page, video, "vera")
    first = page.locator("#step-1")
    expect(first).to_contain_text("Added “Intro” and “Middle”.")
    expect(page.locator("#step-3")).to_contain_text("add an outro that says Start free today")
    expect(page.locator("#step-3")).to_contain_text("Brain, for alice")
    first.get_by_role("button", name="Restore version 1").focus()
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog", name="Bring the video back to version 1?")
    expect(dialog).to_contain_text("what was added since goes, what was deleted comes back")
    dialog.get_by_role("button", name="Bring it back").click()
    expect(names(page)).to_have_text(["Intro", "Middle"])
    expect(watching.locator("#versions > li").first).to_contain_text("Brought the video back to version 1.")
    expect(watching.get_by_role("button", name="Restore version 1")).to_be_hidden()
    page.get_by_role("button", name="Undo", exact=True).first.click()
    expect(names(watching)).to_have_text(["Middle", "Outro"])
    expect(watching.locator("#versions > .version--undone")).to_contain_text("Brought the video back to version 1.")


def test_a_deleted_scene_and_an_earlier_state_come_back_from_their_history(open_page, video):
    alice = person(video, "alice")
    state.apply(video, c.RenameScene(**based(video, "Middle"), name="Centre"), by=alice)
    state.apply(video, c.DeleteScene(**based(video, "Intro")), by=alice)
    page = opened(open_page, video, "bob")
    page.get_by_role("button", name="Scenes", exact=True).click()
    page.get_by_role("button", name="Bring back Intro").click()
    expect(names(page)).to_have_text(["Intro", "Centre", "Outro"])
    page.locator("#histories").get_by_role("button", name="Centre").click()
    history = page.locator("scene-history")
    expect(history.locator(".version__what")).to_have_text(["Renamed from “Middle” to “Centre”", "Added"])
    history.get_by_role("button", name="Restore the scene as of version 1").click()
    expect(names(page)).to_have_text(["Intro", "Middle", "Outro"])
    expect(history.locator(".version__what").first).to_have_text("Renamed from “Centre” to “Middle”")


def test_what_others_built_upon_is_taken_back_when_one_insists(browser, origin, video):
    step = state.apply(video, c.TrimScene(**based(video, "Intro"), duration=30), by=person(video, "alice"))
    state.apply(video, c.RenameScene(**based(video, "Intro"), name="Opening"), by=person(video, "bob"))
    context = browser.new_context(viewport={"width": 1440, "height": 860})  # its console may say what was refused
    context.set_default_timeout(15_000)
    context.add_cookies([{"name": "sessionid", "value": session_cookie(person(video, "alice")), "url": origin}])
    page = context.new_page()
    page.goto(origin + video.get_absolute_url())
    expect(page.locator("#connection")).to_have_attribute("data-state", "live")
    page.get_by_role("button", name="Undo", exact=True).first.click()
    toast = page.locator(".toast")
    expect(toast).to_contain_text(f"Bob changed “Opening” since (version {step.number + 1})")
    toast.get_by_role("button", name="Take it back anyway").click()
    dialog = page.get_by_role("dialog", name="Take it back anyway?")
    expect(dialog).to_contain_text("bob changed “Opening”")
    dialog.get_by_role("button", name="Take it back").click()
    expect(names(page)).to_have_text(["Intro", "Middle", "Outro"])
    expect(page.locator(".toast")).to_contain_text("with it went: bob changed “Opening”")
    context.close()


def test_older_versions_are_a_button_away_and_stay_true(open_page, video):
    alice = person(video, "alice")
    titles = [state.apply(video, c.SetProject(title=f"Title {number}"), by=alice) for number in range(20)]
    page = opened(open_page, video, "vera")
    page.get_by_role("button", name="Older").click()
    older = page.locator("older-rows[of=versions]")
    expect(older.locator("#step-1")).to_be_visible()
    expect(page.locator("[id^=step-]")).to_have_count(22)
    assert len({each.get_attribute("id") for each in page.locator("[id^=step-]").all()}) == 22
    state.apply(video, c.UndoVersion(number=titles[-1].number), by=alice)
    expect(page.locator("[id^=step-]")).to_have_count(23)
    expect(page.get_by_role("button", name="Older")).to_have_count(0)
