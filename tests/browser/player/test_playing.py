"""The player, as somebody who watches and steers it."""

import pytest
from playwright.sync_api import expect

from tests.browser.player.conftest import picture, seek, show, tell, wait_for
from tests.browser.player.stand import scene, shows

COUNT = shows(
    "const { durationInFrames } = useVideoConfig(); return <h1>{props.word} {frame} of {durationInFrames}</h1>;"
)


@pytest.fixture
def film():
    return [scene("one", COUNT, word="One"), scene("two", COUNT, duration=60, word="Two")]


@pytest.fixture
def page(open_player, film):
    return open_player(film)


def player(page):
    return page.locator("scene-player")


def test_it_shows_the_first_frame_and_waits(page):
    expect(picture(page).locator("h1")).to_have_text("One 0 of 30")
    expect(player(page)).to_have_attribute("frame", "0")
    expect(player(page)).not_to_have_attribute("playing", "")
    expect(page.locator("output")).to_have_text("0:00.0 / 0:03.0")


def test_seeking_counts_through_the_whole_project(page):
    seek(page, 45)
    expect(picture(page).locator("h1")).to_have_text("Two 15 of 60")
    expect(page.locator("[data-player=seek]")).to_have_value("45")
    expect(page.locator("output")).to_have_text("0:01.5 / 0:03.0")
    seek(page, 5000)
    expect(player(page)).to_have_attribute("frame", "89")


def test_frames_from_before_a_seek_are_stale(page):
    seek(page, 45)
    tell(page, {"type": "frame", "frame": 3, "turn": 0})
    tell(page, {"type": "frame", "frame": 46, "turn": 1})
    wait_for(page, "frame", frame=46)
    assert not page.evaluate("told.some(({ frame }) => frame === 3)")


def test_it_plays_in_real_time_and_pauses(page):
    page.click("[data-player=toggle]")
    expect(player(page)).to_have_attribute("playing", "")
    wait_for(page, "frame", frame=30)
    page.click("[data-player=toggle]")
    expect(player(page)).not_to_have_attribute("playing", "")
    frames = page.evaluate("told.filter(({ type }) => type === 'frame').map(({ frame }) => frame)")
    expect(picture(page).locator("h1")).to_have_text(f"Two {frames[-1] - 30} of 60")
    assert frames == sorted(frames)


def test_frames_are_dropped_rather_than_late(open_player):
    # Four times the speed are 120 frames a second: more than are painted.
    page = open_player([scene("long", COUNT, duration=900, word="Long")])
    took = page.evaluate(
        """async () => {
          const player = document.querySelector("scene-player"), started = performance.now();
          player.playAt(4);
          await new Promise((done) => document.addEventListener("frame", () => player.frame >= 300 && done()));
          return performance.now() - started;
        }"""
    )
    frames = page.evaluate("told.filter(({ type }) => type === 'frame').map(({ frame }) => frame)")
    assert len(frames) < frames[-1]
    assert 0.7 < frames[-1] / (took * 0.12) < 1.1


def test_it_starts_over_unless_looping_is_off(page):
    seek(page, 85)
    page.evaluate("document.querySelector('scene-player').play()")
    wait_for(page, "frame", frame=3)
    page.evaluate("document.querySelector('scene-player').pause()")
    page.click("[data-player=loop]")
    expect(page.locator("[data-player=loop]")).to_have_attribute("aria-pressed", "false")
    seek(page, 85)
    page.evaluate("document.querySelector('scene-player').play()")
    wait_for(page, "ended")
    expect(player(page)).not_to_have_attribute("playing", "")
    expect(player(page)).to_have_attribute("frame", "89")


def test_keys_steer_it_except_where_they_are_typed(page):
    press = page.keyboard.press
    press("ArrowRight")
    press("Shift+ArrowRight")
    expect(player(page)).to_have_attribute("frame", "31")
    press("ArrowLeft")
    expect(player(page)).to_have_attribute("frame", "30")
    press("End")
    expect(player(page)).to_have_attribute("frame", "89")
    press("j")
    wait_for(page, "frame", frame=80)
    press("k")
    expect(player(page)).not_to_have_attribute("playing", "")
    press("Home")
    expect(player(page)).to_have_attribute("frame", "0")
    page.focus("textarea")
    page.keyboard.type("jkl and a space")
    press("Home")
    expect(page.locator("textarea")).to_have_value("jkl and a space")
    expect(player(page)).to_have_attribute("frame", "0")
    expect(player(page)).not_to_have_attribute("playing", "")


def test_the_position_can_be_dragged(page):
    page.locator("[data-player=seek]").fill("44")
    expect(picture(page).locator("h1")).to_have_text("Two 14 of 60")


def test_the_speed_goes_round(page):
    speed = page.locator("[data-player=speed]")
    for text in ("1.5×", "2×", "0.5×", "1×"):
        speed.click()
        expect(speed).to_have_text(text)


def test_the_picture_is_scaled_to_fit_on_black(page, stand, film):
    expect(picture(page).locator("#canvas")).to_have_css("transform", "matrix(0.5, 0, 0, 0.5, 0, 0)")
    show(page, stand, film, width=1080, height=1920)
    expect(picture(page).locator("#canvas")).to_have_css("width", "1080px")
    assert page.locator("iframe").evaluate("frame => frame.clientHeight / frame.clientWidth") == pytest.approx(
        16 / 9, 0.01
    )


def test_the_first_scene_of_an_empty_project_plays_by_itself(open_player, stand, film):
    page = open_player([])
    assert picture(page).locator("#canvas").inner_html() == ""
    show(page, stand, film)
    expect(player(page)).to_have_attribute("playing", "")
    wait_for(page, "frame", frame=10)


def test_nothing_moves_by_itself_for_people_who_want_less_motion(open_player, stand, film):
    page = open_player([], reduced_motion="reduce")
    show(page, stand, film)
    wait_for(page, "painted", id="one")
    expect(player(page)).not_to_have_attribute("playing", "")


def test_inter_is_there_without_any_request(page):
    drawn = picture(page).evaluate("() => [...document.fonts].map(({ family, status }) => [family, status])")
    assert drawn == [["Inter", "loaded"], ["Inter", "loaded"]]
