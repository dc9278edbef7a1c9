"""What pages see of work while it is being done: one notification, not stored, and nothing lost when it is.

There are three kinds of it: answers, exports and posters. Each knows the element of the page that it is shown in.
"""

import json
from abc import abstractmethod
from bisect import bisect_left
from typing import Annotated, ClassVar, Literal
from uuid import UUID

from django.db import connection
from django.template.loader import render_to_string
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

CHANNEL = "work_passing"  # the work may be done in another process than the one that a page is connected to
CODE_LINES = 9  # as many as the page has room for
LINE_LENGTH = 160  # characters of a line that a page may have room for

# Postgres takes less than 8000 bytes, of which names and punctuation need some.
_MOST_SAID, _MOST_NAME, _MOST_CODE = 3600, 320, 3600


class Passing(BaseModel):
    """A moment of some work, which the next one replaces."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    template: ClassVar[str]

    @property
    @abstractmethod
    def place(self) -> str:
        """The id of its element."""


class AnswerPassing(Passing):
    """The tails of what is said and of the code, short enough for one notification."""

    template = "chat/_making.html"

    kind: Literal["answer"] = "answer"
    message_id: UUID
    said: str = ""
    name: str = ""
    code: str = ""
    lines: int = 0  # of the whole code

    @classmethod
    def of(cls, message_id: UUID, *, said: str = "", name: str = "", code: str = "") -> "AnswerPassing":
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

    @property
    def place(self) -> str:
        return f"making-{self.message_id}"


class ExportPassing(Passing):
    """How far an export is, in frames of the stage that it is in."""

    template = "exports/_progress.html"

    kind: Literal["export"] = "export"
    export_id: UUID
    done: int
    total: int
    scene: str = ""
    seconds_left: float | None = None

    @property
    def place(self) -> str:
        return f"export-progress-{self.export_id}"

    @property
    def percent(self) -> int:
        return 100 * self.done // max(1, self.total)


class PosterPassing(Passing):
    """A poster was drawn: whoever waits for one looks again."""

    template = "scenes/_poster_drawn.html"

    kind: Literal["poster"] = "poster"
    key: str

    @property
    def place(self) -> str:
        return "poster-drawn"


AnyPassing = AnswerPassing | ExportPassing | PosterPassing
_any_kind: TypeAdapter[AnyPassing] = TypeAdapter(Annotated[AnyPassing, Field(discriminator="kind")])


def publish(project_id: UUID, passing: Passing) -> None:
    """Tell every process. Raises django.db.Error."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_notify(%s, %s)", [CHANNEL, f"{project_id} {_as_json(passing.model_dump(mode='json'))}"]
        )


def understood(text: str) -> Passing:
    """What was published. Raises ValueError for what a newer release says, which may run beside this one."""
    return _any_kind.validate_json(text)


def render(passing: Passing) -> str:
    return render_to_string(passing.template, passing.model_dump() | {"passing": passing}).strip()


def _tail(text: str, most: int) -> str:
    """The end of `text` that takes at most `most` bytes as JSON; whole characters only, and such as UTF-8 has."""
    end = text[-most:].encode("utf-8", "replace").decode()
    start = bisect_left(range(len(end) + 1), -most, key=lambda index: -len(_as_json(end[index:]).encode()) + 2)
    return end[start:]


def _as_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
