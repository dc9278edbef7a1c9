"""What pages see of an answer while it is being made: one notification, not stored, and nothing lost when it is."""

import json
from bisect import bisect_left
from uuid import UUID

from django.db import connection
from django.template.loader import render_to_string
from pydantic import BaseModel, ConfigDict

CHANNEL = "answer_passing"  # the answer may be made in another process than the one that a page is connected to
CODE_LINES = 9  # as many as the page has room for
LINE_LENGTH = 160  # characters of a line that a page may have room for

# Postgres takes less than 8000 bytes, of which names and punctuation need some.
_MOST_SAID, _MOST_NAME, _MOST_CODE = 3600, 320, 3600


class Passing(BaseModel):
    """The tails of what is said and of the code, short enough for one notification."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    message_id: UUID
    said: str = ""
    name: str = ""
    code: str = ""
    lines: int = 0  # of the whole code

    @classmethod
    def of(cls, message_id: UUID, *, said: str = "", name: str = "", code: str = "") -> "Passing":
        *lines, last = code[-_MOST_CODE:].split("\n")[-CODE_LINES:]
        tail = [*(line[:LINE_LENGTH] for line in lines), last[-LINE_LENGTH:]]
        words = _tail(said, _MOST_SAID)
        return cls(
            message_id=message_id,
            said=words if len(words) == len(said) else f"…{words}",
            name=_tail(name, _MOST_NAME),
            code=_tail("\n".join(tail), _MOST_CODE),
            lines=code.count("\n") + 1 if code else 0,
        )


def publish(project_id: UUID, passing: Passing) -> None:
    """Tell every process. Raises django.db.Error."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_notify(%s, %s)", [CHANNEL, f"{project_id} {_as_json(passing.model_dump(mode='json'))}"]
        )


def render(passing: Passing) -> str:
    return render_to_string("chat/_making.html", {"message_id": passing.message_id, "passing": passing}).strip()


def _tail(text: str, most: int) -> str:
    """The end of `text` that takes at most `most` bytes as JSON; whole characters only, and such as UTF-8 has."""
    end = text[-most:].encode("utf-8", "replace").decode()
    start = bisect_left(range(len(end) + 1), -most, key=lambda index: -len(_as_json(end[index:]).encode()) + 2)
    return end[start:]


def _as_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
