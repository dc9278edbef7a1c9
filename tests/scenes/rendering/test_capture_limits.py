"""Whatever a scene does, its capture ends with its name, nothing of it stays, and the next capture works."""

import os
import signal
import threading
from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from time import monotonic

import pytest

from scenes.rendering.capture import Renderer
from scenes.rendering.errors import BrowserDied, NoBrowser, SceneHung, SceneThrew, SceneTooLarge, Stopped
from scenes.rendering.memory import family_of
from scenes.rendering.studio import Limits
from tests.scenes.rendering.filming import MOVING, around, decoded, is_near, request

LIMITS = Limits(frame=120, memory=900 * 1024**2)  # a busy machine is no fault of the scene
IMPATIENT = Limits(frame=16)


@pytest.fixture(scope="module")
def strict() -> Iterator[Renderer]:
    with Renderer(LIMITS) as renderer:
        yield renderer


@pytest.fixture
def works_again(strict: Renderer, tmp_path: Path) -> Iterator[None]:
    yield
    assert strict.capture(request(MOVING, frames=2), tmp_path).frames == 2


def test_a_scene_that_throws_is_named_with_its_frame(strict: Renderer, tmp_path: Path, works_again: None):
    code = around('if (frame === 3) throw new Error("No more fuel"); return <h1>{frame}</h1>;')
    with pytest.raises(SceneThrew) as failure:
        strict.capture(request(code, name="Rocket"), tmp_path)
    assert (failure.value.scene_name, failure.value.frame) == ("Rocket", 3)
    assert "No more fuel" in failure.value.message


def test_a_scene_that_never_comes_back_is_ended(tmp_path: Path):
    code = around('if (frame === 40) /^(a+)+$/.test("a".repeat(40) + "!"); return <h1>{frame}</h1>;')
    folders: set[Path] = set()
    with Renderer(IMPATIENT) as renderer:
        begun = monotonic()
        with pytest.raises(SceneHung) as failure:
            renderer.capture(
                request(code, name="Loop", frames=45), tmp_path, on_frames=lambda _: folders.add(folder_of(renderer))
            )
        assert failure.value.scene_name == "Loop"
        assert monotonic() - begun > IMPATIENT.frame
        assert left_behind(folders) == []


def test_a_scene_that_waits_for_nothing_says_for_what(tmp_path: Path):
    code = around('useState(() => delayRender("the stars")); return <h1>{frame}</h1>;')
    with Renderer(IMPATIENT) as renderer, pytest.raises(SceneThrew, match="waits too long for the stars"):
        renderer.capture(request(code), tmp_path)


def test_a_scene_that_eats_the_memory_is_ended(strict: Renderer, tmp_path: Path, works_again: None):
    code = around(
        """const hoard = [];
  while (frame > 0) hoard.push(new Uint8Array(32 * 1024 * 1024).fill(1));
  return <h1>{frame}</h1>;"""
    )
    with pytest.raises(SceneTooLarge) as failure:
        strict.capture(request(code, name="Hoard"), tmp_path)
    assert failure.value.scene_name == "Hoard"


def test_a_browser_that_is_killed_is_replaced(strict: Renderer, tmp_path: Path, works_again: None):
    killed = []

    def kill(_: int) -> None:
        browser = int((strict._studio.folder / "pid").read_text())
        killed.append(browser)
        os.kill(browser, signal.SIGKILL)

    with pytest.raises(BrowserDied):
        strict.capture(request(MOVING, frames=300), tmp_path, on_frames=kill)
    assert killed


def test_a_capture_can_be_stopped(strict: Renderer, tmp_path: Path, works_again: None):
    done: list[int] = []
    folders: set[Path] = set()

    def hear(frames: int) -> None:
        done.append(frames)
        folders.add(folder_of(strict))

    with pytest.raises(Stopped):
        strict.capture(request(MOVING, frames=300), tmp_path, on_frames=hear, stopped=lambda: bool(done))
    assert done[-1] < 300
    assert left_behind(folders) == []


def folder_of(renderer: Renderer) -> Path:
    """Where its browser keeps its files."""
    assert renderer._studio
    return renderer._studio.folder


def left_behind(folders: set[Path]) -> list[str]:
    """What still runs of browsers that had these folders."""
    assert folders
    commands = (command_of(pid) for pid in family_of(1))
    return [each for each in commands if any(str(folder) in each for folder in folders)]


def command_of(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return ""


def test_a_scene_reaches_nobody(strict: Renderer, tmp_path: Path, works_again: None):
    """All that it tries fails, and the picture stays green."""
    hits: list[str] = []

    class Site(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            hits.append(self.path)

    server = HTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}"
    tries = [
        f'fetch("{address}/fetch")', f'new WebSocket("{address}/socket".replace("http", "ws"))',
        f'new Worker("{address}/worker")', "new RTCPeerConnection()", 'localStorage.setItem("a", "b")',
        "navigator.clipboard.writeText", "takeCamera()", "new VideoEncoder({})", "window.chrome.runtime",
        'document.createElement("canvas").captureElementImage(document.body)', f'window.open("{address}/open").x',
    ]  # fmt: skip
    attempts = (f"try {{ {each}; reached.push({number}); }} catch (refused) {{ }}" for number, each in enumerate(tries))
    # As no compiler would let it pass.
    program = f"""const {{ jsx }} = require("react/jsx-runtime");
exports.default = () => {{
  const reached = [];
  {"".join(attempts)}
  try {{ location.href = "{address}/leave"; location.reload(); }} catch (refused) {{ }}
  const style = {{ position: "absolute", inset: 0, backgroundColor: reached.length > 0 ? "#f00" : "#0f0" }};
  style.backgroundImage = "url({address}/image)";
  return jsx("div", {{ style, children: [reached.join(" "), jsx("img", {{ src: "{address}/img" }})] }});
}};"""
    captured = strict.capture(replace(request(MOVING, frames=2), program=program), tmp_path)
    server.shutdown()
    assert is_near(decoded(captured.path)[1].getpixel((160, 170)), (0, 255, 0))
    assert hits == []


def test_the_browser_is_a_lesser_one(strict: Renderer, tmp_path: Path):
    """Not root, without the server's environment, and its files go with it."""
    strict.capture(request(MOVING, frames=1), tmp_path)
    folder = strict._studio.folder
    browser = int((folder / "pid").read_text())
    assert Path(f"/proc/{browser}").stat().st_uid != 0
    if os.geteuid() == 0:
        environment = Path(f"/proc/{browser}/environ").read_text()
        assert "DATABASE_URL" not in environment
        assert "SECRET_KEY" not in environment
    strict.close()
    assert not folder.exists()
    assert not Path(f"/proc/{browser}").exists()


def test_without_chromium_the_command_that_installs_it_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setattr("scenes.rendering.studio.find_chromium", lambda: None)
    with Renderer() as renderer, pytest.raises(NoBrowser, match="apt-get install chromium"):
        renderer.capture(request(MOVING, frames=1), tmp_path)
