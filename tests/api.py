"""The API as a program uses it: JSON in and out, signed in by session or by token."""

import json
from typing import Any

from django.contrib.auth.models import User
from django.test import Client

META = {"request_id", "timestamp", "operation", "entity", "success", "affected_ids", "execution_time_ms"}


class Program:
    """What it hears is the envelope, with the status and the headers beside it."""

    def __init__(self, person: User | None = None, *, token: str = "", **how: Any) -> None:
        self.client = Client(raise_request_exception=False, **how)
        if person:
            self.client.force_login(person)
        self.headers = {"authorization": f"Token {token}"} if token else {}

    def __getattr__(self, method: str) -> Any:
        def ask(path: str, body: Any = None, **headers: str) -> "Heard":
            named = {name.replace("_", "-"): value for name, value in headers.items()} | self.headers
            sent = {"data": "" if body is None else json.dumps(body), "content_type": "application/json"}
            if method in {"get", "head"}:
                sent = {}
            return Heard(getattr(self.client, method)(f"/api{path}", headers=named, **sent))

        return ask


class Heard:
    def __init__(self, response: Any) -> None:
        self.response, self.status, self.headers = response, response.status_code, response.headers
        self.json = json.loads(response.content) if response.content else {}
        self.data, self.meta, self.error = (self.json.get(name) for name in ("data", "meta", "error"))


def is_enveloped(heard: Heard) -> bool:
    """R2.3: data and meta, and either success or an error that says why."""
    if not (heard.json.keys() >= {"data", "meta"} and heard.meta.keys() >= META):
        return False
    error = heard.error
    succeeded = heard.status < 400 and error is None
    failed = heard.status >= 400 and error and error.keys() == {"code", "message", "details", "retryable"}
    return heard.meta["success"] is bool(succeeded) and bool(succeeded or failed)
