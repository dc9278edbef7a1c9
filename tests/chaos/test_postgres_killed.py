"""kill -9 of the embedded Postgres while people write: the app comes back, and nothing acknowledged is lost."""

import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.serving import ROOT, free_port

RECORD_PILL = """() => {
    const pill = document.getElementById("connection");
    window.pillStates = [];
    new MutationObserver(() => window.pillStates.push(pill.dataset.state)).observe(pill, { attributes: true });
}"""


class Installation:
    """A whole Scenewright as `python3 run.py` starts it, with data of its own."""

    def __init__(self, folder: Path) -> None:
        self.data, self.log = folder / "data", folder / "run.log"
        port = free_port()
        ours = {"DATABASE_URL", "SCENEWRIGHT_TESTING", "SCENEWRIGHT_POOL", "PYTEST_CURRENT_TEST"}
        environment = {name: value for name, value in os.environ.items() if name not in ours}
        self.process = subprocess.Popen(
            [sys._base_executable, "run.py", "--port", str(port)],
            cwd=ROOT,
            env=environment | {"SCENEWRIGHT_DATA": str(self.data)},
            stdout=self.log.open("wb"),
            stderr=subprocess.STDOUT,
        )
        self.link = self._wait_for(rf"http://127\.0\.0\.1:{port}/sign-in/\S+")

    def _wait_for(self, pattern: str) -> str:
        deadline = time.monotonic() + 120
        while time.monotonic() < deadline:
            if found := re.search(pattern, self.log.read_text(errors="replace")):
                return found[0]
            assert self.process.poll() is None, self.log.read_text()
            time.sleep(0.1)
        raise AssertionError(f"{pattern} was not printed:\n{self.log.read_text()}")

    def postmaster(self) -> int:
        return int((self.data / "postgres/data/postmaster.pid").read_text().split()[0])

    def stop(self) -> None:
        self.process.send_signal(signal.SIGTERM)
        assert self.process.wait(timeout=60) == 0, self.log.read_text()


@pytest.fixture
def installation() -> Iterator[Installation]:
    # Not below pytest's closed folder, which the account that runs Postgres could not enter.
    with tempfile.TemporaryDirectory(prefix="scenewright-") as folder:
        Path(folder).chmod(0o755)
        running = Installation(Path(folder))
        yield running
        running.stop()


def test_the_workspace_comes_back_with_everything_that_was_acknowledged(installation, browser):
    """R4.5: nothing that was acknowledged is lost."""
    page = browser.new_context(viewport={"width": 1440, "height": 860}).new_page()
    page.set_default_timeout(30_000)
    page.goto(installation.link)
    page.locator("[name=prompt]").first.fill("A 4 second intro for Nimbus with the tagline Weather you can plan on")
    page.keyboard.press("Enter")
    expect(page.locator("#timeline > [data-scene-id]")).to_have_count(1, timeout=30_000)
    page.evaluate(RECORD_PILL)
    acknowledged = []
    for number in range(40):
        if number == 20:
            os.kill(installation.postmaster(), signal.SIGKILL)
        status = page.evaluate(
            """async ([name, number]) => {
                const scene = document.querySelector("#timeline > [data-scene-id]").dataset.sceneId;
                const token = JSON.parse(document.body.getAttribute("hx-headers"))["X-CSRFToken"];
                const answer = await fetch(`${location.pathname}messages/`, {
                    method: "POST", headers: {"X-CSRFToken": token},
                    body: new URLSearchParams({prompt: name, id: crypto.randomUUID()}),
                }).catch(() => null);
                return answer ? answer.status : 0;
            }""",
            [f"call it Name {number}", number],
        )
        if status == 204:
            acknowledged.append(f"call it Name {number}")
    assert len(acknowledged) >= 20
    expect(page.locator("#connection")).to_have_attribute("data-state", "live", timeout=30_000)
    assert set(page.evaluate("window.pillStates")) - {"live"}, "The pill said Live while nobody listened."
    page.reload()
    for prompt in acknowledged[-10:]:
        expect(page.locator("#messages").get_by_text(prompt, exact=True).first).to_be_attached()
    page.locator("#composer textarea[name=prompt]").fill("make it 3 seconds")
    page.keyboard.press("Control+Enter")
    expect(page.locator("#timeline > [data-duration='90']")).to_have_count(1, timeout=30_000)
