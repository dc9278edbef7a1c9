"""Scenes of rows that are read one after the other: lists and numbered steps."""

import re

from brain.context import Context
from brain.language.words import NUMBER, quoted, shown
from brain.providers.builtin.compose.answers import Compose, Content, without_small_words
from brain.providers.builtin.rows import capital, enumerated, rows_of
from brain.providers.builtin.slots import Slots

_MARKS = {"check": "checks", "to-do": "checks", "bullet": "dots", "number": "numbers", "agenda": "numbers"}
_HOURS = re.compile(r"^(?:an? |our |the |with )*opening (?:hours|times)\b", re.IGNORECASE)
_QUIZ = re.compile(r"^(?:an? )?(?:\w+ )?(?:quiz|trivia|poll|survey) question:\s+(?=\S)", re.IGNORECASE)
_SAYS_WHAT = re.compile(rf"{NUMBER} |agenda|checklist", re.IGNORECASE)
_OF_FORM = re.compile(r"[- ](?:cards?|scene|slide|screen|page)$", re.IGNORECASE)
_NO_HEADING = re.compile(r"list|bullet", re.IGNORECASE)


def _list(slots: Slots, _: Context) -> Content | str:
    rows, heading = _rows(slots)
    if not rows:
        return "Which points should the list show? For example: a list of three features: fast, private, open."
    assert slots.kind is not None
    word = slots.kind.word
    marks = next((marks for said, marks in _MARKS.items() if said in word.lower()), None)
    if (
        heading
        and _SAYS_WHAT.match(word)
        and slots.behind.lower().startswith(("for ", "to "))
        and not slots.texts.get("title")
    ):
        heading = (
            f"{_OF_FORM.sub('', word)} {slots.behind}"  # “5 tips for better sleep”, “agenda for the parents evening”
        )
    if not heading:
        heading = slots.before if _NO_HEADING.search(word) else word
        heading = _without_these(heading)
    return {"title": capital(shown(heading)), "items": rows, "marks": marks}


def _steps(slots: Slots, _: Context) -> Content | str:
    rows, heading = _rows(slots)
    if not rows:
        return "Which steps are there? For example: steps: sign up, connect your calendar, go outside."
    assert slots.kind is not None
    if not heading and re.match(r"(?:to|for) \w", slots.behind) and slots.texts.get("text"):
        heading = f"{slots.kind.word} {slots.behind}"  # “three steps to bake bread”
    around = slots.said[: slots.kind.end] if slots.before.endswith(" in") else slots.before
    return {"title": capital(shown(heading or around)), "items": rows}


def _without_these(heading: str) -> str:
    return "" if re.fullmatch(r"(?:these|this|those|them)(?: as)?", heading, re.IGNORECASE) else heading


def _rows(slots: Slots) -> tuple[list[str], str]:
    """The rows, and the heading that the request names for them."""
    texts, subject = slots.texts, slots.subject
    rows = rows_of(texts.get("text", ""))
    if not rows and len(rows_of(subject)) > 1:
        rows, subject = rows_of(subject), ""
    behind = without_small_words(slots.behind)
    if not rows and behind == slots.behind and (len(rows_of(behind)) > 1 or _HOURS.search(slots.said)):
        rows = rows_of(behind)
    if found := enumerated(texts.get("text", "") or slots.behind):
        rows, subject = found[1], without_small_words(found[0]) or subject
    if not rows and len(quoted(slots.said)) > 1:
        rows = quoted(slots.said)
    heading = shown(texts.get("title", "")) or subject
    return [capital(row) for row in rows], _QUIZ.sub("", heading)


LISTS: dict[str, Compose] = {"list": _list, "steps": _steps}
