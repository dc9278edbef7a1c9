"""How the film is played, by attributes, controls, keys and fingers."""

import pytest
from playwright.sync_api import expect

from tests.browser.player.conftest import picture, seek, show, wait_for
from tests.browser.player.stand import scene, shows

COUNT = shows("return <h1>{props.word} {frame}</h1>;")
SPIN = "document.querySelector('scene-player')"


@pytest.fixture
def film():
    return [scene("one", COUNT, word="One"), scene("two", COUNT, duration=60, word="Two")]


def player(page):
    return page.locator("scene-player")


def test_the_scene_at_the_playhead_can_be_looped(open_player, film):
    page = open_player(film)
    loop = page.locator("[data-player=loop]")
    expect(loop).to_have_attribute("aria-label", "Loop: whole video")
    loop.click()
    loop.click()
    expect(loop).to_have_attribute("aria-label", "Loop: this scene")
    expect(player(page)).to_have_attribute("loop", "scene")
    seek(page, 26)
    page.evaluate(f"{SPIN}.play()")
    wait_for(page, "frame", frame=4)
    page.wait_for_function(
        "told.filter(({ type, frame }) => type === 'frame' && frame === 5).length > 1", timeout=20_000
    )
    frames = page.evaluate("told.filter(({ type }) => type === 'frame').map(({ frame }) => frame)")
    assert max(frames) < 30
    seek(page, 85)
    wait_for(page, "frame", frame=31)
    page.keyboard.press("r")
    expect(player(page)).to_have_attribute("loop", "video")


def test_attributes_say_how_it_starts_and_what_holds(open_player, stand, film):
    stand.attributes = 'loop="off" speed="2" volume="0.3" muted safe-area'
    page = open_player(film)
    assert page.evaluate(f"[{SPIN}.loop, {SPIN}.speed, {SPIN}.volume]") == ["off", 2, 0.3]
    assert page.evaluate(f"[{SPIN}.muted, {SPIN}.safeArea]") == [True, True]
    expect(page.locator("[data-player=speed]")).to_have_text("2×")
    page.evaluate(
        f"{SPIN}.setAttribute('loop', 'scene'); {SPIN}.setAttribute('speed', 'fast'); {SPIN}.removeAttribute('muted')"
    )
    assert page.evaluate(f"[{SPIN}.loop, {SPIN}.speed, {SPIN}.muted]") == ["scene", 2, False]
    expect(page.locator("[data-player=mute]")).to_have_attribute("aria-pressed", "false")


def test_the_volume_is_remembered_by_the_page(open_player, film):
    page = open_player(film)
    page.locator("[data-player=volume]").fill("0.4")
    page.keyboard.press("m")
    expect(player(page)).to_have_attribute("muted", "")
    page.reload()
    wait_for(page, "ready")
    expect(player(page)).to_have_attribute("volume", "0.4")
    expect(player(page)).to_have_attribute("muted", "")
    expect(page.locator("[data-player=volume]")).to_have_value("0")
    page.click("[data-player=mute]")
    expect(page.locator("[data-player=volume]")).to_have_value("0.4")


def test_frames_can_be_stepped_through(open_player, film):
    page = open_player(film)
    page.click("[data-player=forward]")
    page.click("[data-player=forward]")
    page.click("[data-player=back]")
    expect(player(page)).to_have_attribute("frame", "1")
    page.locator("body").press(".")
    page.keyboard.press(".")
    page.keyboard.press(",")
    expect(player(page)).to_have_attribute("frame", "2")


def test_safe_areas_lie_over_the_picture_as_it_is_fitted(open_player, stand, film):
    page = open_player(film)
    drawing = page.locator(".scene-player__safe-area")
    expect(drawing).to_be_hidden()
    page.keyboard.press("g")
    expect(drawing).to_be_visible()
    action = drawing.locator("path").nth(0).bounding_box()
    frame = page.locator("iframe").bounding_box()
    assert action["width"] == pytest.approx(frame["width"] * 0.93, abs=5)  # a stroke's width

    assert action["height"] == pytest.approx(frame["height"] * 0.93, abs=5)
    show(page, stand, film, width=1080, height=1920)
    expect(drawing).to_have_attribute("viewBox", "0 0 1080 1920")
    clear = drawing.locator("path").nth(1).bounding_box()
    frame = page.locator("iframe").bounding_box()
    assert clear["y"] - frame["y"] == pytest.approx(frame["height"] * 0.14, abs=5)
    assert clear["height"] == pytest.approx(frame["height"] * 0.66, abs=5)
    assert clear["width"] == pytest.approx(frame["width"] * 0.88, abs=5)


def test_it_poses_until_it_is_played(open_player, stand, film):
    stand.attributes = "poster"
    page = open_player(film)
    expect(player(page)).to_have_attribute("frame", "18")
    expect(picture(page).locator("h1")).to_have_text("One 18")
    page.evaluate(f"{SPIN}.play()")
    wait_for(page, "frame", frame=0)
    wait_for(page, "frame", frame=10)
    page.evaluate(f"{SPIN}.pause(); {SPIN}.seek(50); {SPIN}.play()")
    wait_for(page, "frame", frame=55)
    frames = page.evaluate("told.filter(({ type }) => type === 'frame').map(({ frame }) => frame)")
    assert min(frames[frames.index(50) :]) == 50


def test_it_goes_to_the_full_screen_with_its_controls(open_player, film):
    page = open_player(film)
    page.click("[data-player=fullscreen]")
    page.wait_for_function("document.fullscreenElement?.matches('main')")
    expect(page.locator("[data-player=fullscreen]")).to_have_attribute("aria-pressed", "true")
    page.wait_for_function("document.querySelector('main').dataset.idle === ''")
    page.keyboard.press("f")
    page.wait_for_function("!document.fullscreenElement")
    expect(page.locator("main")).not_to_have_attribute("data-idle", "")


FINGER = """([type, x, y]) => {
  const player = document.querySelector("scene-player"), box = player.getBoundingClientRect();
  const place = { clientX: box.left + x * box.width, clientY: box.top + y * box.height };
  const event = { pointerType: "touch", isPrimary: true, pointerId: 1, bubbles: true, cancelable: true, ...place };
  player.setPointerCapture = () => undefined;
  player.dispatchEvent(new PointerEvent(type, event));
}"""


def finger(page, *places: tuple[float, float]) -> None:
    page.evaluate(FINGER, ["pointerdown", *places[0]])
    for place in places[1:]:
        page.evaluate(FINGER, ["pointermove", *place])
    page.evaluate(FINGER, ["pointerup", *places[-1]])
    page.evaluate("document.querySelector('scene-player').click()")  # what follows a tap


def test_fingers_tap_scrub_and_skip(open_player, film):
    page = open_player(film)
    finger(page, (0.5, 0.5))
    expect(player(page)).to_have_attribute("playing", "")
    finger(page, (0.5, 0.5))
    expect(player(page)).not_to_have_attribute("playing", "")
    seek(page, 30)
    finger(page, (0.9, 0.5))
    finger(page, (0.9, 0.5))
    expect(player(page)).to_have_attribute("frame", "60")
    finger(page, (0.1, 0.5))
    finger(page, (0.1, 0.5))
    expect(player(page)).to_have_attribute("frame", "30")
    expect(player(page)).not_to_have_attribute("playing", "")
    finger(page, (0.3, 0.5), (0.4, 0.5), (0.8, 0.5))
    expect(player(page)).to_have_attribute("frame", "75")
    finger(page, (0.5, 0.2), (0.5, 0.5), (0.5, 0.9))  # scrolls
    expect(player(page)).to_have_attribute("frame", "75")
    expect(player(page)).to_have_css("touch-action", "pan-y pinch-zoom")


def test_dropped_frames_are_counted(open_player, film):
    page = open_player([scene("long", COUNT, duration=900, word="Long")])
    page.evaluate(f"{SPIN}.playAt(4)")
    page.wait_for_function(f"{SPIN}.frame >= 120")
    stats = page.evaluate(f"{SPIN}.stats()")
    assert stats["frames_due"] >= 120
    assert 0 < stats["frames_drawn"] < stats["frames_due"]
