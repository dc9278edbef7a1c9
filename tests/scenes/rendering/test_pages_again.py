"""A page that films one scene after the other: each finds it as if it were the first."""

from pathlib import Path

from PIL import ImageChops
from playwright.sync_api import Browser, Page

from scenes.rendering.capture import Limits, Renderer
from scenes.rendering.chromium.cameras import Cameras
from tests.scenes.rendering.filming import MOVING, around, decoded, request

# What a scene might leave where another one could look; much of it is out of reach.
PLACES = """const places = [() => globalThis, () => document.body, () => document.documentElement, () => Math];
  const attempt = (work) => { try { return work() ?? null; } catch { return "closed"; } };"""
LEAVE = """for (const place of places) attempt(() => place().title = place().className = "left");"""
LOOK = """const seen = JSON.stringify(places.map((place) => attempt(() => [place().title, place().className])));
  return <AbsoluteFill style={{ background: "#fff", fontSize: 14 }}>{frame} {seen}</AbsoluteFill>;"""
LOOKS, LEAVES = around(PLACES + LOOK), around(PLACES + LEAVE + LOOK)
STAYS = around("""
  for (const type of ["pagehide", "beforeunload", "unload"]) {
    try { window.addEventListener(type, () => { for (;;); }); } catch { /* harden took it */ }
  }
  return <AbsoluteFill style={{ background: "#fff" }}>{frame}</AbsoluteFill>;""")
BLURRED = around("""return (
  <AbsoluteFill style={{ background: "linear-gradient(120deg, #0b1026, #1c2a5e 60%, #3b1d5c)" }}>
    <div style={{ position: "absolute", left: 300, top: 60, width: 600, height: 600, background: "#f80",
      borderRadius: 300, filter: "blur(60px)" }} />
    <div style={{ position: "absolute", left: 150, top: 100, width: 400, height: 500, borderRadius: 40,
      background: "#fff8", boxShadow: "0 30px 90px #000", mixBlendMode: "overlay", rotate: "9deg" }} />
    <div style={{ position: "absolute", right: 0, bottom: 0, width: 8, height: 8 + frame, background: "#fff" }} />
  </AbsoluteFill>);""")


def test_nothing_of_the_scene_before_is_there(tmp_path: Path):
    streams = []
    with Renderer() as renderer:
        for name, code in {"alone": LOOKS, "leaves": LEAVES, "after": LOOKS}.items():
            folder = tmp_path / name
            folder.mkdir()
            streams.append(renderer.capture(request(code, frames=3, whose="a project"), folder).path)
    alone, leaves, after = [each.read_bytes() for each in streams]
    assert after == alone
    assert leaves != alone  # it found what it left itself


def test_a_scene_that_does_not_let_its_page_go_keeps_nobody_waiting(tmp_path: Path):
    with Renderer(Limits(frame=20)) as renderer:
        renderer.capture(request(STAYS, frames=2, whose="a project"), tmp_path)
        assert renderer.capture(request(MOVING, frames=2, whose="a project"), tmp_path).frames == 2


def test_a_page_is_used_again_for_the_same_project_alone(browser: Browser):
    cameras = Cameras(browser)

    def used(whose: str) -> Page:
        camera = cameras.take(whose)
        cameras.give_back(camera)
        cameras.prepare()
        return camera.page

    one = used("one")
    assert used("one") is one
    assert (another := used("another")) is not one
    assert one.is_closed()
    assert (nobodys := used("")) is not another
    assert used("") is not nobodys


def test_a_picture_is_the_same_in_bands_and_as_a_whole(tmp_path: Path):
    size = {"width": 1280, "height": 720, "film_size": (1280, 720)}
    with Renderer() as renderer:
        captured = renderer.capture(request(BLURRED, frames=4, **size), tmp_path)
    assert captured.method == "canvas"
    banded, whole, *_ = [each.crop((0, 0, 1280, 640)) for each in decoded(captured.path)]
    seen = ImageChops.difference(banded, whole).convert("L").histogram()
    assert sum(seen[6:]) < 40  # pixels: the encoder's own; where bands do not meet it is a whole line
