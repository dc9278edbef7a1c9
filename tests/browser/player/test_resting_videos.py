"""Videos that come to rest: the screen shows the picture of the frame, also after a pause and seeks in a row."""

import io

import pytest
from PIL import Image

from tests.browser.player.conftest import eventually
from tests.browser.player.files import clip, has_ffmpeg
from tests.browser.player.stand import scene

ACROSS, DOWN = 3, 2  # each video is a chance for the browser to drop a picture
CODE = f"""import {{ AbsoluteFill, Video, staticFile }} from "scenewright";
export default function Scene() {{
  const style = {{ width: "{100 / ACROSS}%", height: "{100 / DOWN}%", objectFit: "fill" }};
  return <AbsoluteFill style={{{{ flexDirection: "row", flexWrap: "wrap" }}}}>
    {{Array.from({{ length: {ACROSS * DOWN} }}, (_, at) => (
      <Video key={{at}} src={{staticFile("clip.mp4")}} muted style={{style}} />
    ))}}
  </AbsoluteFill>;
}}"""
ALL_RUN = "[...document.querySelectorAll('video')].every(({ paused, readyState }) => !paused && readyState > 2)"
# A screen that takes long to be drawn.
SLOW = """const veil = document.createElement("div");
veil.id = "veil";
veil.style.cssText = "position: fixed; inset: 0; pointer-events: none; backdrop-filter: blur(30px)";
document.body.append(veil);
veil.animate({ opacity: [0.9, 1] }, { duration: 100, iterations: Infinity });"""
STOP_AND_SEEK = """async (frames) => {
  const player = document.querySelector("scene-player");
  player.pause();
  for (const frame of frames) {
    player.seek(frame);
    await new Promise((done) => setTimeout(done, 15));
  }
}"""


def shown(page) -> set[int]:
    """The frames of the clip that stand on the screen: in each picture brightness says which it is."""
    image = Image.open(io.BytesIO(page.locator("scene-player iframe").screenshot())).convert("L")
    width, height = image.size
    middles = [
        (round((column + 0.5) * width / ACROSS), round((row + 0.5) * height / DOWN))
        for column in range(ACROSS)
        for row in range(DOWN)
    ]
    return {round((image.getpixel(each) * 219 / 255 + 16 - 20) / 6) for each in middles}


@pytest.mark.skipif(not has_ffmpeg(), reason="This test makes its video with ffmpeg.")
def test_no_video_stands_at_an_old_picture(open_player, stand, tmp_path):
    stand.assets["clip.mp4"] = ("video/mp4", clip(tmp_path))
    page = open_player([scene("Videos", CODE, duration=30)])
    page.evaluate(SLOW)
    page.evaluate("document.querySelector('scene-player').play()")
    eventually(page, ALL_RUN)
    page.evaluate(STOP_AND_SEEK, [6, 12, 20])
    page.wait_for_timeout(300)  # for a picture to be lost
    page.evaluate("veil.remove()")
    for _ in range(50):
        if shown(page) == {20}:
            return
        page.wait_for_timeout(100)
    assert shown(page) == {20}
