"""Scenes that fail: each shows a card with its cause, and the film goes on."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.player.conftest import picture, seek, show, wait_for
from tests.browser.player.stand import scene, shows

GOOD = shows("return <h1>good {frame}</h1>;")
THROWING = shows('if (frame >= 10) throw new Error("no clouds today"); return <h1>fair {frame}</h1>;')


def card(page):
    return picture(page).locator(".error-card")


def test_a_throwing_scene_shows_its_card_while_the_others_play(open_player):
    page = open_player([scene("Weather", THROWING), scene("Good", GOOD)])
    page.evaluate("document.querySelector('scene-player').play()")
    expect(card(page)).to_contain_text("Weather")
    expect(card(page)).to_contain_text("no clouds today.")
    failure = wait_for(page, "scene-error")
    thrown_at = failure.pop("frame")
    assert 10 <= thrown_at < 30  # it throws from the tenth on; a busy machine leaves frames out while it plays
    assert failure == {"type": "scene-error", "id": "Weather", "revision": 1, "message": "no clouds today."}
    wait_for(page, "frame", frame=40)
    page.evaluate("document.querySelector('scene-player').pause()")
    seek(page, 35)
    expect(picture(page).locator("h1")).to_have_text("good 5")
    seek(page, 4)
    expect(picture(page).locator("h1")).to_have_text("fair 4")


def test_the_card_goes_away_with_a_new_revision(open_player, stand):
    page = open_player([scene("Weather", THROWING)])
    seek(page, 12)
    expect(card(page)).to_be_visible()
    show(page, stand, [scene("Weather", GOOD, revision=2)])
    expect(picture(page).locator("h1")).to_have_text("good 12")


@pytest.mark.parametrize(
    "body",
    [
        "while (true) {} return null;",
        "for (;;) { try { while (true) {} } catch {} } return null;",
        "const again = () => again(); try { again(); } catch {} const f = () => { for (;;) f; }; f(); return null;",
        "useEffect(() => { while (true) {} }); return <p>x</p>;",
    ],
    ids=["plain", "swallowed", "after-a-recursion", "in-an-effect"],
)
def test_an_endless_loop_ends_in_the_card(open_player, body):
    page = open_player([scene("Good", GOOD), scene("Loop", shows(body))])
    seek(page, 30)
    expect(card(page)).to_contain_text("This scene runs for too long in one frame: check its loops.")
    seek(page, 10)
    expect(picture(page).locator("h1")).to_have_text("good 10")


def test_an_endless_loop_while_loading_ends_in_the_card(open_player):
    page = open_player([scene("Loop", f"while (true) {{}}\n{GOOD}"), scene("Good", GOOD)])
    expect(card(page)).to_contain_text("The scene throws before its first frame: This scene runs for too long")
    seek(page, 35)
    expect(picture(page).locator("h1")).to_have_text("good 5")


def test_hooks_after_an_early_return_do_no_harm(open_player):
    early = shows("if (frame < 10) return <h1>early</h1>; const [at] = useState(frame); return <h1>late {at}</h1>;")
    page = open_player([scene("Hooks", early)])
    for frame in (5, 9, 10, 11):
        seek(page, frame)
    expect(picture(page).locator("h1")).to_have_text("late 11")
    assert not page.evaluate("told.some(({ type }) => type === 'scene-error')")


def test_a_scene_that_changes_its_state_for_ever_ends_in_the_card(open_player):
    page = open_player(
        [scene("State", shows("const [n, up] = useState(0); useLayoutEffect(() => up(n + 1)); return <p>{n}</p>;"))]
    )
    expect(card(page)).to_contain_text(re.compile("changes its own state after every rendering"))


def test_each_failure_is_told_once(open_player):
    page = open_player([scene("Weather", THROWING)])
    page.evaluate("document.querySelector('scene-player').play()")
    wait_for(page, "frame", frame=25)
    assert page.evaluate("told.filter(({ type }) => type === 'scene-error').length") == 1
