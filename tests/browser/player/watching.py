"""Looks at what a player really shows, pixel by pixel."""

import base64

from playwright.sync_api import Page

from tests.browser.player.conftest import seek, show, wait_for
from tests.browser.player.stand import Stand, scene, shows

# How many colours a picture has when it is made small, and how much of it the commonest one covers.
COLOURS = """async (source) => {
  const image = new Image();
  image.src = source;
  await image.decode();
  const canvas = Object.assign(document.createElement("canvas"), { width: 160, height: 90 });
  const context = canvas.getContext("2d");
  context.drawImage(image, 0, 0, 160, 90);
  const counts = new Map();
  for (const pixel of new Uint32Array(context.getImageData(0, 0, 160, 90).data.buffer))
    counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  return [counts.size, Math.max(...counts.values()) / (160 * 90)];
}"""

BEFORE = scene("before", shows("return <h1>Before</h1>;"))


def watch(open_player, stand: Stand, scenes: list[dict], **film) -> tuple[Page, list[str]]:
    """A page that plays `scenes`, and what its console complains about from then on."""
    page = open_player([BEFORE], sealed=True)
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    show(page, stand, scenes, **film)
    wait_for(page, "painted", id=scenes[0]["id"])
    return page, complaints


def picture_at(page: Page, frame: int) -> bytes:
    """A screenshot (PNG) of the player at this frame of the film."""
    seek(page, frame)
    wait_for(page, "frame", frame=frame)
    # A process of its own draws the frame: this waits for two of its paints.
    page.frame_locator("scene-player iframe").locator("#canvas").scroll_into_view_if_needed()
    return page.locator("scene-player iframe").screenshot()


def shows_something(page: Page, png: bytes) -> bool:
    """Whether a screenshot is more than one colour with a little noise."""
    colours, commonest = page.evaluate(COLOURS, f"data:image/png;base64,{base64.b64encode(png).decode()}")
    return colours > 2 and commonest < 0.995


def failures(page: Page) -> list[dict]:
    """The scenes that stopped with a card, and why."""
    return page.evaluate("told.filter(({ type }) => type === 'scene-error')")
