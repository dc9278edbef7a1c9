"""`trace REQUEST_ID`: what became of a request, from the prompt to the scenes, and to the page where logs are given."""

import json
import sys
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from projects.tracing import Event, trace

KNOWN = {"event", "timestamp", "level", "logger", "request_id"}


class Command(BaseCommand):
    help = (
        "Tell what became of a request: its prompt, answer, versions, scenes and exports, as they happened. "
        "Answers of the API, messages and log lines name the request's id. Exit code 1 when nothing is known of it."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("request_id", metavar="REQUEST_ID")
        parser.add_argument("--log", metavar="FILE", help="tell its lines as well (LOG_JSON=1); - reads the input")

    def handle(self, *args: Any, request_id: str, log: str | None, **options: Any) -> None:
        events = sorted([*trace(request_id), *_logged(_lines_of(log), request_id)], key=lambda event: event.at)
        if not events:
            raise CommandError(f"Nothing is known of a request {request_id}.")
        width = max(len(event.what) for event in events)
        for event in events:
            self.stdout.write(f"{event.at:%Y-%m-%d %H:%M:%S.%f}  {event.what:{width}}  {event.words}")


def _lines_of(log: str | None) -> Iterable[str]:
    if log is None:
        return []
    if log == "-":
        return sys.stdin
    try:
        return Path(log).read_text(errors="replace").splitlines()
    except OSError as error:
        raise CommandError(f"{log} cannot be read: {error.strerror}.") from error


def _logged(lines: Iterable[str], request_id: str) -> Iterator[Event]:
    """The lines that name the request. What is no JSON was written by others."""
    for line in lines:
        if request_id in line and (told := _read(line)):
            rest = {name: value for name, value in told.items() if name not in KNOWN}
            words = " ".join(f"{name}={value}" for name, value in rest.items())
            yield Event(at=datetime.fromisoformat(told["timestamp"]), what=told["event"], words=words)


def _read(line: str) -> dict[str, Any] | None:
    try:
        told = json.loads(line)
    except ValueError:
        return None
    return told if isinstance(told, dict) and told.keys() >= {"timestamp", "event"} else None
