"""Rows that nobody told, such as three features: a line that is true all the same, and advice on what to tell."""

import re

from brain.language.words import NUMBER
from brain.providers.builtin.rows import capital
from brain.providers.builtin.storyboard.drafts import Draft, statement
from brain.providers.builtin.storyboard.video_request import VideoRequest

_TELL = {
    "features": "features: Hourly forecasts, Rain alerts, Shared calendars",
    "steps": "steps: Sign up, Connect your calendar, Go outside",
    "list": "a list: Fast, Private, Open",
}
_COUNTED = re.compile(rf"(?P<count>{NUMBER}) (?:\w+ )*?(?P<noun>\w+)$", re.IGNORECASE)


def tell(template: str, rows: str = "") -> str:
    """“Tell me the three features, for example: …”"""
    return f"Tell me the {rows or template}, for example: {_TELL[template]}."


def without_rows(words: str, template: str, request: VideoRequest, motion: str | None, turn: int) -> Draft:
    """“Three features. One Nimbus.”, “Five tips: coffee.”; without a number, what the subject is."""
    counted = _COUNTED.match(words)
    name = capital(words)[:40]
    if counted is None:
        line = (f"Meet {request.subject}." if request.is_name else words) if template == "features" else words
        return statement(line, motion, turn, name=name, advice=tell(template, words.lower()))
    line = f"{words}. One {request.subject}." if template == "features" and request.is_name else f"{words}."
    return statement(line, motion, turn, name=name, advice=tell(template, words.lower()))
