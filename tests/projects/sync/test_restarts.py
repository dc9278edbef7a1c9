"""R4.2, R4.4: an EventSource in Chromium, a plain curl and the documented client follow through a server restart."""

import json
import os
import re
import shlex
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from docs.examples.sync_client import AccessEnded, State, SyncClient
from projects import changes as c
from projects import state
from projects.models import Project
from tests.serving import ROOT, free_port, serve, session_cookie

pytestmark = pytest.mark.django_db(transaction=True)

WAIT = 40
FOLLOWING = """
(address) => {
  window.seen = [];
  const source = new EventSource(address);
  source.addEventListener("message", (event) => {
    const message = JSON.parse(event.data);
    window.seen.push([event.lastEventId, message.version, message.beings[0].name]);
  });
}
"""


def until(find: Callable[[], Any], what: str) -> Any:
    deadline = time.monotonic() + WAIT
    while not (found := find()):
        assert time.monotonic() < deadline, what
        time.sleep(0.05)
    return found


@contextmanager
def curl_in_a_loop(log: Path, address: str, token: str) -> Iterator[Path]:
    """As somebody at a shell does it: again, whenever it ends."""
    once = (
        f"curl -sN -H {shlex.quote(f'Authorization: Token {token}')} {shlex.quote(address)} >> {shlex.quote(str(log))}"
    )
    process = subprocess.Popen(["sh", "-c", f"while true; do {once}; sleep 0.2; done"], start_new_session=True)
    try:
        yield log
    finally:
        os.killpg(process.pid, signal.SIGKILL)  # a session of its own is a group of its own
        process.wait()


def versions_in(log: Path) -> list[int]:
    text = log.read_text() if log.exists() else ""
    return [json.loads(line)["version"] for line in re.findall(r"^data: (\{.*\})$", text, re.MULTILINE)]


def test_all_end_with_the_final_state(project, alice, token, tmp_path, browser):
    port = free_port()
    address = f"http://127.0.0.1:{port}/api/sync?space_id={project.pk}"
    states: list[State] = []
    client = SyncClient(f"http://127.0.0.1:{port}", str(project.pk), token(alice), types="beings")
    threading.Thread(target=lambda: [states.append(each) for each in followed(client)], daemon=True).start()
    context = browser.new_context()
    context.add_cookies([{"name": "sessionid", "value": session_cookie(alice), "url": f"http://127.0.0.1:{port}"}])
    with curl_in_a_loop(tmp_path / "curl.log", address, token(alice)) as log:
        with serve(tmp_path / "web.log", port=port):
            page = context.new_page()
            page.goto(f"http://127.0.0.1:{port}/health/live")
            page.evaluate(FOLLOWING, address)
            state.apply(project, c.SetProject(title="Before"), by=alice)
            until(lambda: page.evaluate("seen.some(([, , name]) => name === 'Before')"), "Chromium hears of it")
            until(lambda: versions_in(log), "curl hears of it")
            until(lambda: states, "the client hears of it")
        state.apply(project, c.SetProject(title="While nobody served"), by=alice)
        with serve(tmp_path / "web.log", port=port):
            state.apply(project, c.SetProject(title="At last"), by=alice)
            until(lambda: page.evaluate("seen.some(([, , name]) => name === 'At last')"), "Chromium comes back")
            last = Project.objects.get(pk=project.pk).version
            until(lambda: max(versions_in(log)) >= last, "curl comes back")
            until(lambda: states[-1].version >= last, "the client comes back")
            assert states[-1].beings[0]["name"] == "At last"
            seen = page.evaluate("seen")
    context.close()
    assert [int(event_id) for event_id, _, _ in seen] == [version for _, version, _ in seen]
    for versions in ([version for _, version, _ in seen], [each.version for each in states]):
        assert versions == sorted(set(versions))


def followed(client: SyncClient) -> Iterator[State]:
    try:
        yield from client.follow()
    except AccessEnded:  # the test is over
        return


def test_the_client_polls_and_is_told_when_its_access_ends(origin, project, alice, token):
    text = token(alice)
    client = SyncClient(origin, str(project.pk), text, types="scenes")
    first = client.poll()
    assert first is not None
    assert (first.version, first.scenes) == (Project.objects.get(pk=project.pk).version, [])
    assert client.poll() is None
    state.apply(project, c.SetProject(title="New"), by=alice)
    again = client.poll()
    assert again is not None
    assert again.version > first.version
    alice.auth_token_set.all().delete()
    with pytest.raises(AccessEnded):
        next(client.follow())


def test_the_examples_of_the_document_work(origin, project, alice, token, tmp_path):
    """docs/sync.md, as it is written; the stream is cut off after its first event."""
    text = (ROOT / "docs/sync.md").read_text()
    commands = re.findall(r"```sh\n(.*?)```", text, re.DOTALL)
    assert len(commands) == 3
    environment = {"TOKEN": token(alice), "ORIGIN": origin, "PROJECT_ID": str(project.pk), "PATH": "/usr/bin:/bin"}
    answers = []
    for command in commands:
        limited = command.replace("curl ", "curl -sS --max-time 6 ", 1)
        done = subprocess.run(["sh", "-c", limited], env=environment, capture_output=True, text=True)
        answers.append(done.stdout)
    assert '"space_id":"' + str(project.pk) in answers[0]
    assert json.loads(answers[1])["data"]["scenes"] == []
    assert json.loads(answers[2])["data"]["content"] == "An intro for"
    code = re.search(r"```python\n(.*?)```", text, re.DOTALL)
    assert code is not None
    given = f"origin, project_id, token = {origin!r}, {str(project.pk)!r}, {environment['TOKEN']!r}\n"
    script = given + code.group(1).rstrip() + "\n    break\n"
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT / "docs/examples", capture_output=True, text=True, timeout=30
    )
    assert done.stdout.endswith("[]\n"), done.stderr
