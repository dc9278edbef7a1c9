"""What a person waits for in the preview, in real Chromium: the first frame, a swapped scene, smooth play; and bytes.

References in the same run: a bare page whose bare frame paints what it is told (a message in, two animation frames, a
message out), and how often that page could paint while a film played.
"""

import gzip
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

from benchmarks.bare_player import BarePlayer
from benchmarks.figures import against
from brain.providers.builtin.library import TEMPLATES, sample_code
from config.bootstrap.programs import find_chromium
from tests.browser.player.conftest import show, wait_for
from tests.browser.player.stand import Stand, scene, shows
from tests.chromium import CHROMIUM_ARGUMENTS
from tests.serving import ROOT

ROUNDS = 20
SECONDS = 4  # of play for each template
DIST = ROOT / "static/dist"
SWAPPED = shows('return <AbsoluteFill style={{ background: "#123", color: "#fff" }}>{"WORDS"} {frame}</AbsoluteFill>;')

SWAP = """async ([playlist, revision]) => {
  const player = document.querySelector("scene-player");
  const painted = new Promise((done) =>
    player.addEventListener("painted", ({ detail }) => detail.revision === revision && done(performance.now())),
  );
  const begins = performance.now();
  document.getElementById("playlist").dataset.playlist = playlist;
  return (await painted) - begins;
}"""
PLAY = """async (seconds) => {
  const player = document.querySelector("scene-player");
  player.seek(0);
  player.play();
  await new Promise((done) => setTimeout(done, seconds * 1000));
  const stats = await player.stats();
  player.pause();
  return stats;
}"""


def run() -> dict[str, Any]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=CHROMIUM_ARGUMENTS)
        with Stand() as stand, BarePlayer() as bare:
            figures = {
                "first_frame": against(_first_frames(browser, stand), bare.first_paints(browser, ROUNDS)),
                "hot_swap": against(_swaps(browser, stand), bare.swaps(browser, ROUNDS)),
                "play_60_fps": _plays(browser, stand) | {"reference": bare.paints(browser, SECONDS)},
            }
        browser.close()
    return figures | {"bytes": {name: _sizes(DIST / name) for name in ("player.js", "scene-player.js", "verifier.js")}}


def _first_frames(browser: Browser, stand: Stand) -> list[float]:
    """Seconds from asking for the page until its first frame is painted, with an empty cache."""
    stand.first = [_template("title")]
    taken = []
    for _ in range(ROUNDS // 2):
        page = browser.new_page(viewport={"width": 1000, "height": 700})
        page.add_init_script("addEventListener('painted', () => (window.paintedAt ??= performance.now()))")
        page.goto(stand.origin)
        taken.append(page.wait_for_function("window.paintedAt").json_value() / 1000)
        page.close()
    return taken


def _swaps(browser: Browser, stand: Stand) -> list[float]:
    """Seconds from the playlist's arrival until one changed scene of three is painted, its program fetched too."""
    others = [_template("list"), _template("counter")]
    stand.first = [scene("swapped", SWAPPED), *others]
    page = _open(browser, stand)
    taken = []
    for revision in range(2, ROUNDS + 2):
        changed = scene("swapped", SWAPPED.replace("WORDS", f"Take {revision}"), revision=revision)
        taken.append(page.evaluate(SWAP, [stand.playlist([changed, *others]), revision]) / 1000)
    page.close()
    return taken


def _plays(browser: Browser, stand: Stand) -> dict[str, Any]:
    """Of the frames that were due at 60 a second, how many were not drawn, for each built-in template."""
    page = _open(browser, stand)
    dropped = {}
    for name in sorted(TEMPLATES):
        show(page, stand, [_template(name, duration=60 * SECONDS * 2)], fps=60)
        wait_for(page, "painted", id=name)
        stats = page.evaluate(PLAY, SECONDS)
        due, drawn = stats["frames_due"], stats["frames_drawn"]
        dropped[name] = {"frames_due": due, "dropped_percent": round(100 * (1 - drawn / due), 1)}
    page.close()
    return dropped


def _open(browser: Browser, stand: Stand) -> Page:
    page = browser.new_page(viewport={"width": 1000, "height": 700})
    page.goto(stand.origin)
    wait_for(page, "ready")
    return page


def _template(name: str, *, duration: int = 150) -> dict:
    return scene(name, sample_code(name), duration=duration)


def _sizes(path: Path) -> dict[str, int]:
    content = path.read_bytes()
    return {"minified": len(content), "gzip": len(gzip.compress(content, 9))}
