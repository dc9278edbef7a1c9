"""Five people at work: by the programs' door and by the page's forms, each write sent again until it is answered."""

import json
import random
import threading
import time
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException
from typing import Any
from urllib.parse import urlencode, urlsplit
from uuid import UUID, uuid4

from django.contrib.auth.models import User

from brain.providers.builtin.library import sample_code
from tests.serving import session_cookie

PATIENCE = 60.0  # seconds until an operation counts as failed
PAUSES = (0.2, 1.0)  # seconds between two operations of one person
MOST_SCENES, FEWEST_SCENES = 12, 4
CSRF = "s" * 32
UNANSWERED = {0, 408, 425, 429, 500, 502, 503, 504}


@dataclass(frozen=True)
class Answer:
    status: int
    request_id: str = ""
    version: int = 0
    content: Any = None
    retryable: bool = False


@dataclass
class Ledger:
    """What was promised to one person."""

    acknowledged: list[tuple[str, int]] = field(default_factory=list)  # (request id, version), in their order
    seconds: list[float] = field(default_factory=list)  # from the first try to the answer
    refused: int = 0  # by a rule, with a sentence: somebody else was faster
    retried: int = 0
    failed: list[str] = field(default_factory=list)


class Writer(threading.Thread):
    def __init__(self, person: User, project_id: UUID, origins: list[str], *, seed: int) -> None:
        super().__init__(daemon=True)
        self.origins, self.project_id, self.chance = origins, project_id, random.Random(seed)
        self.cookie = f"sessionid={session_cookie(person)}; csrftoken={CSRF}"
        self.ledger, self.ended = Ledger(), threading.Event()

    def run(self) -> None:
        while not self.ended.wait(self.chance.uniform(*PAUSES)):
            if (wanted := self._choose()) is not None:
                self._carry_through(*wanted)

    def _choose(self) -> tuple[str, str, dict[str, Any]] | None:
        """Method, path and body of the next write; None when the scenes cannot be read just now."""
        if self.chance.random() < 0.1:
            prompt = self.chance.choice(["make scene 1 three seconds", "call it Take two", "rename scene 2 to Opening"])
            return "FORM", f"/projects/{self.project_id}/messages/", {"id": str(uuid4()), "prompt": prompt}
        api = f"/api/projects/{self.project_id}/scenes"
        read = self._send("GET", api, None, {})
        if read.status != 200:
            return None
        scenes = read.content
        name = f"Scene {self.chance.randrange(1000)}"
        if len(scenes) < FEWEST_SCENES:
            return "POST", api, {"name": name, "tsx_code": sample_code("title")}
        scene = self.chance.choice(scenes)
        one, based = f"{api}/{scene['id']}", {"revision": scene["revision"]}
        ways: list[tuple[str, str, dict[str, Any]]] = [
            ("PATCH", one, based | {"name": name}),
            ("PATCH", one, based | {"duration": self.chance.randrange(30, 300)}),
            ("POST", f"{one}/moves", based | {"order": self.chance.randrange(len(scenes))}),
            ("DELETE", one, based) if len(scenes) > MOST_SCENES else ("POST", f"{one}/duplicates", based),
        ]
        return self.chance.choices(ways, weights=[4, 3, 3, 2])[0]

    def _carry_through(self, method: str, path: str, body: dict[str, Any]) -> None:
        began, pause = time.monotonic(), 0.1
        headers = {"Idempotency-Key": str(uuid4())}
        while True:
            answer = self._send(method, path, body, headers)
            if answer.status not in UNANSWERED and not answer.retryable:
                break
            if time.monotonic() - began > PATIENCE:
                self.ledger.failed.append(f"{method} {path}: {answer}")
                return
            self.ledger.retried += 1
            self.origins = self.origins[1:] + self.origins[:1]
            time.sleep(pause * self.chance.uniform(0.5, 1))
            pause = min(pause * 2, 2.0)
        if 200 <= answer.status < 300:
            self.ledger.seconds.append(time.monotonic() - began)
            self.ledger.acknowledged.append((body["id"] if method == "FORM" else answer.request_id, answer.version))
        elif answer.status in {404, 409, 412, 422}:
            self.ledger.refused += 1
        else:
            self.ledger.failed.append(f"{method} {path}: {answer}")

    def _send(self, method: str, path: str, body: dict[str, Any] | None, headers: dict[str, str]) -> Answer:
        as_form = method == "FORM"
        kind = "application/x-www-form-urlencoded" if as_form else "application/json"
        ours = {"Cookie": self.cookie, "X-CSRFToken": CSRF, "Content-Type": kind}
        text = None if body is None else urlencode(body) if as_form else json.dumps(body)
        connection = HTTPConnection(urlsplit(self.origins[0]).netloc, timeout=40)
        try:
            connection.request("POST" if as_form else method, path, text, ours | headers)
            answer = connection.getresponse()
            said = answer.read()
        except (OSError, HTTPException):
            return Answer(0)
        finally:
            connection.close()
        if as_form or "json" not in (answer.getheader("Content-Type") or ""):
            return Answer(answer.status, version=int(answer.getheader("X-Project-Version") or 0))
        envelope = json.loads(said)
        meta, error = envelope["meta"], envelope.get("error") or {}
        return Answer(
            answer.status, meta["request_id"], meta.get("version") or 0, envelope["data"], bool(error.get("retryable"))
        )
