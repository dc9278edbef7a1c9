"""Sound and video in scenes: always where the playhead is, as loud as they should be, silent when they are over."""

import statistics

import pytest
from playwright.sync_api import expect

from tests.browser.player.conftest import eventually, picture, seek, wait_for
from tests.browser.player.files import clip, has_ffmpeg, tone
from tests.browser.player.stand import scene

FRAME = 1 / 30


def media(code: str) -> str:
    return f"""import {{ Audio, Video, OffthreadVideo, Sequence, staticFile, useCurrentFrame, Freeze, AbsoluteFill }}
    from "scenewright";
    export default function Scene() {{ const frame = useCurrentFrame();
      return <AbsoluteFill><h1 id="frame">{{frame}}</h1>{code}</AbsoluteFill>; }}"""


def state(page) -> dict:
    """What the first media element does."""
    return picture(page).evaluate(
        "() => { const e = document.querySelector('audio, video'); return e && { at: e.currentTime, paused: e.paused,"
        " volume: e.volume, muted: e.muted, rate: e.playbackRate, seeking: e.seeking, loop: e.loop,"
        " frame: Number(document.querySelector('#frame').textContent) }; }"
    )


def play(page) -> None:
    page.evaluate("document.querySelector('scene-player').play()")


def pause(page) -> None:
    page.evaluate("document.querySelector('scene-player').pause()")


def wait_until_it_runs(page) -> None:
    eventually(page, "(e => e && !e.paused && !e.seeking)(document.querySelector('audio, video'))")


def distances(page, seconds: float, *, rate: float = 1, start: float = 0) -> list[float]:
    """Sampled while playing: how far the element is from the middle of the frame that is shown, in seconds."""
    found = []
    for _ in range(round(seconds / 0.05)):
        now = state(page)
        if now:
            found.append(now["at"] - start - (now["frame"] + 0.5) * FRAME * rate)
        page.wait_for_timeout(50)
    return found


@pytest.fixture
def open_with(open_player, stand):
    def open_with(code: str, *, name: str = "tone.wav", content: bytes | None = None, duration: int = 300, **options):
        kind = {"wav": "audio/wav", "mp4": "video/mp4"}[name.rsplit(".")[-1]]
        stand.assets[name] = (kind, content or tone(8))
        return open_player([scene("Media", media(code), duration=duration)], **options)

    return open_with


def test_a_sound_stands_at_the_frame_until_it_plays(open_with):
    page = open_with('<Audio src={staticFile("tone.wav")} trimBefore={15} />')
    assert state(page)["paused"]
    for frame in (45, 7, 100):
        seek(page, frame)
        wait_for(page, "frame", frame=frame)
        assert state(page)["at"] == pytest.approx((frame + 15) * FRAME, abs=FRAME / 2)
        assert state(page)["paused"]


def test_sound_is_in_sync_within_a_frame_while_it_plays_and_after_a_seek(open_with):
    page = open_with('<Audio src={staticFile("tone.wav")} />')
    play(page)
    wait_until_it_runs(page)
    page.wait_for_timeout(600)
    assert abs(statistics.median(distances(page, 3))) < FRAME
    seek(page, 20)
    wait_for(page, "frame", frame=20)
    page.wait_for_timeout(600)
    assert abs(statistics.median(distances(page, 1.5))) < FRAME
    pause(page)
    assert state(page)["paused"]
    assert state(page)["at"] == pytest.approx(state(page)["frame"] * FRAME, abs=FRAME / 2)


def test_it_runs_at_its_own_rate_times_that_of_the_film(open_with):
    page = open_with('<Audio src={staticFile("tone.wav")} playbackRate={1.5} startFrom={30} />')
    page.evaluate("document.querySelector('scene-player').setSpeed(0.5)")
    play(page)
    wait_until_it_runs(page)
    page.wait_for_timeout(600)
    assert state(page)["rate"] == pytest.approx(0.75, rel=0.16)
    assert abs(statistics.median(distances(page, 1.5, rate=1.5, start=1))) < 1.5 * FRAME


def test_a_volume_follows_the_frame_and_the_player(open_with):
    page = open_with(
        '<Sequence from={10}><Audio src={staticFile("tone.wav")} volume={f => f / 100} /></Sequence>'
        '<Sequence from={100}><Audio src={staticFile("tone.wav")} muted /></Sequence>'
    )
    assert state(page) is None
    seek(page, 60)
    wait_for(page, "frame", frame=60)
    assert state(page)["volume"] == pytest.approx(0.5)
    page.locator("[data-player=volume]").fill("0.5")
    eventually(page, "document.querySelector('audio').volume === 0.25")
    page.click("[data-player=mute]")
    eventually(page, "document.querySelector('audio').muted")
    page.click("[data-player=mute]")
    eventually(page, "!document.querySelector('audio').muted")
    seek(page, 101)
    eventually(page, "[...document.querySelectorAll('audio')].at(-1).muted")


def test_what_leaves_the_picture_stops(open_with):
    page = open_with('<Sequence durationInFrames={60}><Audio src={staticFile("tone.wav")} /></Sequence>')
    play(page)
    wait_until_it_runs(page)
    picture(page).evaluate("window.left = document.querySelector('audio')")
    eventually(page, "!document.querySelector('audio')")
    assert picture(page).evaluate("left.paused")
    assert picture(page).evaluate("left.currentTime") < 2.5


def test_a_loop_starts_over_and_a_frozen_part_stands_still(open_with):
    page = open_with(
        '<Audio src={staticFile("tone.wav")} loop startFrom={30} endAt={60} />'
        '<Freeze frame={40}><Audio src={staticFile("tone.wav")} /></Freeze>'
    )
    seek(page, 75)
    wait_for(page, "frame", frame=75)
    assert state(page)["at"] == pytest.approx(1.5, abs=FRAME / 2)
    play(page)
    wait_until_it_runs(page)
    page.wait_for_timeout(700)
    places = [state(page)["at"] for _ in range(10) if page.wait_for_timeout(60) is None]
    assert all(0.9 < place < 2.2 for place in places)
    frozen = "(e => [e.paused, Math.round(e.currentTime * 30)])(document.querySelectorAll('audio')[1])"
    assert picture(page).evaluate(frozen) == [True, 40]


SHOWN_FRAME = """() => {
  const video = document.querySelector("video");
  if (video.seeking || video.readyState < 2) return null;
  const canvas = Object.assign(document.createElement("canvas"), { width: 1, height: 1 });
  const context = canvas.getContext("2d");
  context.drawImage(video, 0, 0, 1, 1);
  const [red] = context.getImageData(0, 0, 1, 1).data;
  return Math.round((red * 219 / 255 + 16 - 20) / 6);
}"""


@pytest.mark.skipif(not has_ffmpeg(), reason="This test makes its video with ffmpeg.")
def test_a_video_shows_the_picture_of_the_frame(open_with, tmp_path):
    page = open_with(
        '<OffthreadVideo src={staticFile("clip.mp4")} startFrom={2} endAt={27} style={{ width: 400 }} />',
        name="clip.mp4", content=clip(tmp_path), duration=40,
    )  # fmt: skip
    expect(picture(page).locator("video")).to_have_css("width", "400px")
    for frame in (0, 17, 3, 24):
        seek(page, frame)
        wait_for(page, "frame", frame=frame)
        eventually(page, f"(() => {{ const f = ({SHOWN_FRAME})(); return f === {frame + 2}; }})()")
    seek(page, 25)
    expect(picture(page).locator("video")).to_have_count(0)


def test_where_the_browser_keeps_sound_off_the_player_says_so(open_with):
    # What a browser does before anybody has clicked in the page; a test's own calls count as clicks.
    refuse = """(() => {
      const { play } = HTMLMediaElement.prototype;
      window.mayHear = false;
      HTMLMediaElement.prototype.play = function () {
        if (this.muted || window.mayHear) return play.call(this);
        return Promise.reject(new DOMException("play() can only be initiated by a user gesture.", "NotAllowedError"));
      };
    })()"""
    page = open_with('<Audio src={staticFile("tone.wav")} />', before=refuse)
    play(page)
    notice = page.locator(".scene-player__notice")
    expect(notice).to_have_text("Your browser keeps the sound off until you click.")
    eventually(page, "(e => !e.paused && e.muted)(document.querySelector('audio'))")
    picture(page).evaluate("window.mayHear = true")
    notice.click()
    expect(notice).to_be_hidden()
    eventually(page, "(e => !e.paused && !e.muted)(document.querySelector('audio'))")
    expect(page.locator("scene-player")).to_have_attribute("playing", "")
