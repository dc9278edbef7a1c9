"""Makes a video by program: a project, a prompt, a scene of its own, a change, a look at the versions, and an undo.

    SCENEWRIGHT_URL=http://127.0.0.1:8000 SCENEWRIGHT_TOKEN=sw_… python make_a_video.py

The class is all that a program needs, with nothing but Python's own library: copy it.
"""

import json
import os
import time
import urllib.request
from typing import Any
from urllib.error import HTTPError
from uuid import uuid4

CLOSING = """import { AbsoluteFill } from "scenewright";

export const duration = 60; // frames

export default function Scene() {
  const centred = { alignItems: "center", justifyContent: "center" };
  const style = { ...centred, background: "#10182a", color: "#ffffff", fontSize: 120 };
  return <AbsoluteFill style={style}>Try it today</AbsoluteFill>;
}
"""


class Refused(Exception):
    """What the server said: `code` to branch on, a sentence for people, and what helps in `details`."""

    def __init__(self, status: int, error: dict[str, Any]) -> None:
        super().__init__(f"{status} {error['code']}: {error['message']}")
        self.status, self.code, self.details = status, error["code"], error["details"]
        self.is_retryable: bool = error["retryable"]


class Scenewright:
    """Asks the API, and asks again where that helps: with one key for each write, so that it acts once."""

    def __init__(self, url: str, token: str, *, tries: int = 3) -> None:
        self.url, self.token, self.tries = url.rstrip("/"), token, tries

    def get(self, path: str) -> dict[str, Any]:
        return self.ask("GET", path)

    def post(self, path: str, **fields: Any) -> dict[str, Any]:
        return self.ask("POST", path, fields)

    def patch(self, path: str, **fields: Any) -> dict[str, Any]:
        return self.ask("PATCH", path, fields)

    def ask(self, method: str, path: str, fields: dict[str, Any] | None = None) -> dict[str, Any]:
        """The envelope: `data`, `meta`, and sometimes `context`. Raises Refused."""
        key = str(uuid4())
        for tries_left in reversed(range(self.tries)):
            try:
                return self._send(method, path, fields, key)
            except Refused as refused:
                if not (refused.is_retryable and tries_left) or refused.code == "AI_ERROR":
                    raise
            except OSError:
                if not tries_left:
                    raise
            time.sleep(1)
        raise AssertionError("the last try returns or raises")

    def _send(self, method: str, path: str, fields: dict[str, Any] | None, key: str) -> dict[str, Any]:
        headers = {"Authorization": f"Token {self.token}", "Accept": "application/json"}
        if method != "GET":
            headers |= {"Content-Type": "application/json", "Idempotency-Key": key}
        body = None if method == "GET" else json.dumps(fields).encode()
        request = urllib.request.Request(f"{self.url}/api{path}", data=body, method=method, headers=headers)
        try:
            with urllib.request.urlopen(request, timeout=180) as answer:
                return json.load(answer)
        except HTTPError as error:
            raise Refused(error.code, json.load(error)["error"]) from error


def main() -> None:
    scenewright = Scenewright(os.environ["SCENEWRIGHT_URL"], os.environ["SCENEWRIGHT_TOKEN"])
    project = scenewright.post("/projects", title="Nimbus launch", fps=30)["data"]
    here = f"/projects/{project['id']}"
    print(f"Made “{project['title']}”, {project['width']} × {project['height']}.")

    answer = scenewright.post(f"{here}/prompts", prompt="a 4 second title that says Nimbus, dark")
    print(f"The brain says: {answer['data']['message']['content']}")
    for change in answer["data"]["changes"]:
        print(f"  {change['operation']} “{change['name']}”")

    closing = scenewright.post(f"{here}/scenes", name="Closing", tsx_code=CLOSING)["data"]
    print(f"Added “{closing['name']}”, {closing['duration']} frames.")

    path = f"{here}/scenes/{closing['id']}"
    shorter = scenewright.patch(path, revision=closing["revision"], duration=45)["data"]
    print(f"It lasts {shorter['duration']} frames now, at revision {shorter['revision']}.")

    try:  # as a program would that had not seen that change
        scenewright.patch(path, revision=closing["revision"], name="The end")
    except Refused as refused:
        print(f"Refused: {refused.code}; it is at revision {refused.details['current']['revision']}.")

    undone = scenewright.post(f"{here}/undos")
    print(f"Version {undone['meta']['version']}: {undone['data']['summary']}")
    for version in scenewright.get(f"{here}/versions")["data"]:
        if version["summary"]:
            print(f"  {version['number']:>3}  {version['author']}  {version['summary']}")

    snapshot = scenewright.get(here)["data"]
    frames = sum(scene["duration"] for scene in snapshot["scenes"])
    print(f"{len(snapshot['scenes'])} scenes, {frames / project['fps']:g} seconds: {scenewright.url}{here}/")


if __name__ == "__main__":
    main()
