"""Scenes of what happens when."""

import re

from brain.context import Context
from brain.language.words import shown
from brain.providers.builtin.compose.answers import Compose, Content, heading_of, without_small_words
from brain.providers.builtin.dates import MOMENT
from brain.providers.builtin.rows import capital, pair_of, rows_of
from brain.providers.builtin.slots import Slots

_FIRST = re.compile(rf"(?:in )?(?P<when>{MOMENT})(?:\s*[:–—-]\s*|\s+)(?P<what>.+)", re.IGNORECASE)
_LAST = re.compile(rf"(?P<what>.+?)(?:\s+(?:in|on|by|at)\s+|\s*[,(–—-]\s*|\s+)(?P<when>{MOMENT})\)?", re.IGNORECASE)
_NAMES_IT = re.compile(r"\s+time ?line$", re.IGNORECASE)
_BEGINS = re.compile(rf"(?<!\S){MOMENT}(?=\s)", re.IGNORECASE)
_ASIDE = re.compile(r"(?P<what>[^()]+?)\s*\((?P<when>[^()]+)\)")
_AT_ALL = re.compile(MOMENT, re.IGNORECASE)
_DASH = re.compile(r"(?:^|\s)[-–—]\s")
_HEADINGS = {"roadmap": "Roadmap", "history": "History", "milestones": "Milestones", "schedule": "Schedule"}


def _timeline(slots: Slots, _: Context) -> Content | str:
    text = slots.texts.get("text") or slots.subject or without_small_words(slots.behind)
    title, rows = "", rows_of(text)
    if len(rows) < 2 and len(_DASH.findall(text)) > 1:
        rows = [row.strip() for row in _DASH.split(text) if row.strip()]
    if len(rows) < 2:
        title, rows = _run(text)
    moments = [_moment(row) for row in rows]
    if len(moments) < 2:
        return "What happens when? For example: a timeline: 2021 founded, 2023 series A, 2025 IPO."
    assert slots.kind is not None
    kind = re.sub(r"\W", "", slots.kind.word.lower())
    default = next((heading for word, heading in _HEADINGS.items() if word in kind), "")
    heading = heading_of(slots) if slots.texts.get("text") else shown(slots.texts.get("title", "") or _in_front(slots))
    return {"rows": moments, "title": _NAMES_IT.sub("", heading or capital(title)) or default}


def _in_front(slots: Slots) -> str:
    """“10 years of Acme, timeline 2016 …”: what stands in front with a comma is the heading."""
    front = slots.said[: slots.kind.start] if slots.kind else ""
    return front.strip(" ,") if front.rstrip().endswith(",") else ""


def _run(text: str) -> tuple[str, list[str]]:
    """“9:00 doors open 10:00 talks” without anything between: each moment begins a row."""
    starts = [found.start() for found in _BEGINS.finditer(text) if re.search(r"\d", found[0])]
    if not starts:
        return "", []
    ends = [*starts[1:], len(text)]
    return text[: starts[0]].strip(" ,"), [text[a:b].strip(" ,") for a, b in zip(starts, ends, strict=True)]


def _moment(row: str) -> dict[str, str]:
    aside = _ASIDE.fullmatch(row)
    if aside and _AT_ALL.search(aside["when"]):
        when, what = aside["when"], aside["what"]  # “design (Feb–Mar)”
    elif match := _FIRST.fullmatch(row) or _LAST.fullmatch(row):
        when, what = match["when"], match["what"]
    else:
        when, what = pair_of(row)
    return {"when": capital(when), **({"what": capital(shown(what).strip(" ,"))} if what else {})}


SCHEDULES: dict[str, Compose] = {"timeline": _timeline}
