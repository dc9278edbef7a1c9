"""Checking the layout of scenes is not noticed by who watches, nor by the scenes that are seen."""

import pytest
from playwright.sync_api import expect

from tests.browser.player.conftest import picture, seek, show, wait_for
from tests.browser.player.stand import scene, shows

PLAIN = shows("return <h1>plain {frame}</h1>;")

# Shows everything that drawing another scene or frame could change: clock, random numbers, props, what is mounted.
WATCHFUL = shows(
    """const [since] = useState(frame);
    return <AbsoluteFill style={{ background: "#123" }}>
      <svg width={300} height={300}>
        <defs><linearGradient id="paint"><stop stopColor="red" /></linearGradient></defs>
        <rect width={300} height={300} fill="url(#paint)" />
      </svg>
      <h1 style={{ color: "white" }}>{frame} since {since} at {Date.now()} with {Math.random()}</h1>
    </AbsoluteFill>;"""
)
CANVAS = "() => document.querySelector('#canvas').outerHTML"


def layout_of(page, name: str, revision: int = 1) -> dict:
    return wait_for(page, "layout", id=name, revision=revision)


def reported(page) -> list[str]:
    return page.evaluate("told.filter(({ type }) => type === 'layout').map(({ id }) => id)")


def test_the_visible_picture_is_not_disturbed(open_player, stand):
    film = [scene("Watchful", WATCHFUL, duration=60), scene("Plain", PLAIN)]
    page = open_player(film)
    seek(page, 20)
    expect(picture(page).locator("h1")).to_contain_text("20 since 20")
    layout_of(page, "Plain")
    before = picture(page).evaluate(CANVAS)
    seen = page.locator("scene-player").screenshot()
    show(page, stand, [*film, scene("More", WATCHFUL)])
    layout_of(page, "More")
    assert picture(page).evaluate(CANVAS) == before
    assert page.locator("scene-player").screenshot() == seen
    expect(page.locator("scene-player")).to_have_attribute("frame", "20")
    # The clock is that of the visible frame.
    assert picture(page).evaluate("Date.now() % 1000") == 667


def test_a_film_that_plays_goes_on_playing(open_player):
    page = open_player([scene("Watchful", WATCHFUL, duration=60), scene("Plain", PLAIN)])
    player = page.locator("scene-player")
    player.evaluate("player => player.play()")
    page.wait_for_function("told.filter(({ type }) => type === 'frame').length > 60")
    assert player.evaluate("player => player.playing")
    # What would have cost a frame is made up for now.
    player.evaluate("player => player.pause()")
    layout_of(page, "Watchful")
    layout_of(page, "Plain")


def test_each_revision_is_reported_once(open_player, stand):
    page = open_player([scene("Plain", PLAIN)])
    layout_of(page, "Plain")
    seek(page, 5)
    show(page, stand, [scene("Plain", PLAIN, revision=2), scene("Other", PLAIN)])
    layout_of(page, "Plain", 2)
    layout_of(page, "Other")
    seek(page, 7)
    show(page, stand, [scene("Other", PLAIN), scene("Plain", PLAIN, revision=2)])
    page.wait_for_timeout(700)
    assert reported(page) == ["Plain", "Plain", "Other"]


@pytest.mark.parametrize(
    "body",
    [
        'if (frame > 8) throw new Error("no clouds"); return <h1>plain {frame}</h1>;',
        "while (frame > 8); return <h1>plain {frame}</h1>;",
        "useEffect(() => { while (frame > 8); }); return <h1>plain {frame}</h1>;",
        "const [n, up] = useState(0); useLayoutEffect(() => up(frame > 8 ? n + 1 : 0)); return <h1>plain {frame}</h1>;",
    ],
    ids=["throws", "loops", "loops-in-an-effect", "changes-its-state-for-ever"],
)
def test_a_scene_that_fails_in_another_frame_does_no_harm(open_player, body):
    page = open_player([scene("Failing", shows(body), duration=60), scene("Plain", PLAIN)])
    seek(page, 3)
    layout_of(page, "Plain")
    assert reported(page) == ["Plain"]
    page.wait_for_timeout(700)
    expect(picture(page).locator("h1")).to_have_text("plain 3")
    assert not page.evaluate("told.some(({ type }) => type === 'scene-error')")
    seek(page, 64)
    expect(picture(page).locator("h1")).to_have_text("plain 4")
    assert "Failing" not in reported(page)
