"""Screenshots of scenes as the preview shows them: the real player under its real policy, at any size."""

from itertools import accumulate

from playwright.sync_api import Browser, Page

from brain.sheets.camera import FRAMED, PATIENCE, SEEK, TOLD
from brain.sheets.player_page import LISTENING, PAGE, answer, playlist
from brain.sheets.specimens import FPS, Specimen

RESTLESS = 20  # screenshots that may differ from the one before
# Asked for it, the player's frame tells when its videos have been at their place for some paints. This runs in the frame
# before the player's program, which keeps such questions out.
RESTS = """if (origin === "null") {
  const paint = requestAnimationFrame, PAINTS = 20;
  addEventListener("message", ({ data, source }) => {
    if (data !== "rest") return;
    let rested = 0;
    const look = () => {
      const videos = [...document.querySelectorAll("video")];
      const isMoving = videos.some(({ error, seeking, readyState }) => !error && (seeking || readyState < 2));
      rested = isMoving ? 0 : rested + 1;
      if (videos.length > 0 && rested < PAINTS) paint(look);
      else source.postMessage("rests", "*");
    };
    look();
  });
}"""
REST = """() => new Promise((done) => {
  addEventListener("message", function hear({ data }) {
    if (data !== "rests") return;
    removeEventListener("message", hear);
    done();
  });
  document.querySelector("scene-player iframe").contentWindow.postMessage("rest", "*");
})"""


class Preview:
    """All specimens as one film. `close()` it."""

    def __init__(self, browser: Browser, specimens: list[Specimen], *, width: int, height: int) -> None:
        lengths = [each.duration for each in specimens]
        self._starts = dict(zip((each.name for each in specimens), accumulate(lengths, initial=0), strict=False))
        programs = {_address(each): each.compiled.program for each in specimens}
        assets = {f"/files/{name}": (type, path.read_bytes()) for name, type, path in specimens[0].assets}
        self._page: Page = browser.new_page(viewport={"width": width, "height": height})
        self._page.add_init_script(LISTENING)
        self._page.add_init_script(RESTS)
        self._page.route("**/*", lambda route: answer(route, programs, assets))
        self._page.goto(PAGE)
        self._page.add_style_tag(content=FRAMED.format(width, height))
        self._wait("ready")
        self._show(specimens)

    def shoot(self, name: str, frame: int) -> bytes:
        """PNG of one frame of the scene, once it rests."""
        at = self._starts[name] + frame
        self._page.evaluate(SEEK, at)
        self._wait("frame", frame=at)
        self._wait("painted", id=name)
        self._page.evaluate(SEEK, at)
        self._page.evaluate(REST)
        before = b""
        for _ in range(RESTLESS):
            now = self._page.screenshot(animations="allow")
            if now == before:
                return now
            before = now
        raise TimeoutError(f"The preview of {name} does not rest at frame {frame}.")

    def close(self) -> None:
        self._page.close()

    def _show(self, specimens: list[Specimen]) -> None:
        scenes = [
            {"id": each.name, "name": each.name, "revision": 1, "duration": each.duration, "props": {}}
            | {"component": _address(each)}
            for each in specimens
        ]
        assets = [{"name": name, "address": f"/files/{name}", "type": type} for name, type, _ in specimens[0].assets]
        text = playlist(scenes, assets, fps=FPS, size=specimens[0].size)
        self._page.evaluate("text => document.getElementById('playlist').dataset.playlist = text", text)
        self._wait("painted", id=specimens[0].name)
        self._page.evaluate("document.querySelector('scene-player').pause()")

    def _wait(self, type: str, **detail: object) -> None:
        told = self._page.wait_for_function(TOLD, arg={"type": type} | detail, timeout=PATIENCE).json_value()
        if told["type"] == "scene-error":
            raise ValueError(f"The scene fails in the preview: {told}")


def _address(specimen: Specimen) -> str:
    return f"/components/{specimen.compiled.sha256}.js"
