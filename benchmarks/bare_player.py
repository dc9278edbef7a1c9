"""The reference of the player's benchmark: a page and a frame that do nothing but paint what they are told."""

from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

from playwright.sync_api import Browser, Page

PAGE = """<!doctype html><title>Bare</title>
<iframe sandbox="allow-scripts" src="/frame" width="960" height="540"></iframe>
<script>
  window.painted = new Promise((done) => addEventListener("message", () => done(performance.now()), { once: true }));
  window.swap = async () => {
    const begins = performance.now();
    const answer = new Promise((done) => addEventListener("message", done, { once: true }));
    document.querySelector("iframe").contentWindow.postMessage("paint", "*");
    await answer;
    return performance.now() - begins;
  };
  window.paints = (seconds) => new Promise((done) => {
    const begins = performance.now();
    let count = 0;
    const tick = () => {
      if (performance.now() - begins >= seconds * 1000) return done(count);
      count += 1;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
</script>"""
FRAME = """<!doctype html><h1>0</h1><script>
  let painted = 0;
  const paint = () => {
    document.querySelector("h1").textContent = ++painted;
    requestAnimationFrame(() => requestAnimationFrame(() => parent.postMessage("painted", "*")));
  };
  addEventListener("message", paint);
  paint();
</script>"""


class BarePlayer:
    def __enter__(self) -> "BarePlayer":
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _Answering)
        Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(self, *failure: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    def first_paints(self, browser: Browser, rounds: int) -> list[float]:
        """Seconds from asking for the page until its frame has painted."""
        taken = []
        for _ in range(rounds):
            page = self._open(browser)
            taken.append(page.evaluate("painted") / 1000)
            page.close()
        return taken

    def swaps(self, browser: Browser, rounds: int) -> list[float]:
        """Seconds from a message into the frame until what it changed is painted."""
        page = self._open(browser)
        page.evaluate("painted")
        taken = [page.evaluate("swap()") / 1000 for _ in range(rounds)]
        page.close()
        return taken

    def paints(self, browser: Browser, seconds: int) -> dict[str, float]:
        """How many of 60 paints a second this machine could not make at all."""
        page = self._open(browser)
        count = page.evaluate("seconds => paints(seconds)", seconds)
        page.close()
        return {"frames_due": 60 * seconds, "dropped_percent": round(100 * max(0, 1 - count / (60 * seconds)), 1)}

    def _open(self, browser: Browser) -> Page:
        page = browser.new_page(viewport={"width": 1000, "height": 700})
        page.goto(f"http://127.0.0.1:{self._server.server_port}/")
        return page


class _Answering(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        body = (FRAME if self.path == "/frame" else PAGE).encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *parts: object) -> None:
        """The benchmark says what matters."""
