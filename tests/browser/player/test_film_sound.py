"""The film's own sound is heard below all scenes, in step with the playhead, and no scene reaches it."""

from tests.browser.player.conftest import eventually, picture, seek
from tests.browser.player.files import tone
from tests.browser.player.stand import scene

AUDIO = {
    "asset_id": "1", "name": "song.wav", "volume": 0.8, "start": 30, "trim_before": 1.0, "trim_after": None,
    "loop": False, "fade_in": 1.0, "fade_out": 0.0,
}  # fmt: skip
QUIET = "export default function Scene() { return <h1>Quiet</h1>; }"
# Its element is in no document: it is met where it is made.
MET = """Object.defineProperty(window, "met", { value: [] }); // what can be taken away, the frame takes away
const make = Document.prototype.createElement;
Document.prototype.createElement = function (name, ...more) {
  const made = make.call(this, name, ...more);
  if (name === "audio") window.met.push(made);
  return made;
};"""
SONG = "met[0]"  # the first that the frame makes; others only read how long a file is


def opened(open_player, stand, **audio):
    stand.assets["song.wav"] = ("audio/wav", tone(8))
    whole = stand.playlist
    stand.playlist = lambda scenes, **film: whole(scenes, audio=AUDIO | audio, **film)
    return open_player([scene("One", QUIET, duration=90), scene("Two", QUIET, duration=90)], before=MET)


def test_it_stands_where_the_playhead_is_and_fades(open_player, stand):
    page = opened(open_player, stand)
    seek(page, 45)
    eventually(page, f"{SONG} && Math.abs({SONG}.currentTime - 1.5) < 0.01 && Math.abs({SONG}.volume - 0.4) < 0.001")
    seek(page, 120)  # in the next scene it goes on
    eventually(page, f"Math.abs({SONG}.currentTime - 4) < 0.01 && Math.abs({SONG}.volume - 0.8) < 0.001")
    assert picture(page).evaluate("document.querySelector('audio') === null")


def test_it_plays_and_pauses_with_the_film(open_player, stand):
    page = opened(open_player, stand, start=0)
    page.get_by_role("button", name="Play").click()
    eventually(page, f"{SONG} && !{SONG}.paused && {SONG}.currentTime > 1.2")
    page.get_by_role("button", name="Play").click()
    eventually(page, f"{SONG}.paused")
