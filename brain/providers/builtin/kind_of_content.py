"""Which kind of scene the content itself asks for, where no word names one: figures, values, two sides."""

import re
from dataclasses import replace

from brain.language.amounts import find_amounts
from brain.language.durations import DURATION
from brain.providers.builtin.compose.numbers import find_figures
from brain.providers.builtin.headed import headed_rows
from brain.providers.builtin.kinds import Kind
from brain.providers.builtin.points import find_points, find_run
from brain.providers.builtin.rows import rows_of
from brain.providers.builtin.slots import Slots

_LABEL = re.compile(r"(?!then\b|and\b)[^,;.]{0,60}", re.IGNORECASE)
_SHOWS = re.compile(r"(?:(?:that|count(?:ing)? (?:up |down )?to|display|highlight|reach|from)\s+)?", re.IGNORECASE)
_SMALL = re.compile(
    r"^(?:(?:an?|another|new|with|of|for|about|on|showing|listing|that (?:shows|lists)|which (?:shows|lists)|called|titled|named|the following)\s+)+",
    re.IGNORECASE,
)
_THESE = re.compile(
    r"(?:as )?(?:these|this|those|the following|the)?(?: (?:points|items|rows|things|words|text))?", re.IGNORECASE
)
_FOLLOWING = re.compile(r"\s+(?:with|showing|and) (?:these|the following) \w+$", re.IGNORECASE)
_SAID = re.compile(r"(?:(?:an?|another|one) )?[a-z]+(?: [a-z]+)?", re.IGNORECASE)
_SAYS = re.compile(r",? (?:(?:that|which|who) (?:says?|reads?)|saying|reading)\b", re.IGNORECASE)
_CALENDAR = re.compile(
    r"(?:19|20)\d\d|[qh][1-4]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*",
    re.IGNORECASE,
)
_EACH = re.compile(
    r"(?:slides|scenes|cards) ", re.IGNORECASE
)  # “slides for each of our products: …” are several scenes
MOST_PLANS = 3
_OF_THE_VIDEO = re.compile(r"(?:scenes?|slides?|clips?|fps|frames?|times|px|pixels|seconds?|minutes?)\b", re.IGNORECASE)
_COMPARES = re.compile(
    r"(?!.*\?)[A-Z][^:,.]{0,40} (?:vs\.?|versus) [^:,.]{1,40}(?::|$)|before: .+ after: |pros: .+ cons: ", re.IGNORECASE
)


def with_kind_of_content(slots: Slots) -> Slots:
    """Pairs of labels and numbers are a chart, a number in front is a counter, whatever it was called."""
    words = slots.texts.get("text", "")
    if slots.kind is not None and slots.kind.template == "pricing" and len(rows_of(words)) > MOST_PLANS:
        return replace(slots, kind=replace(slots.kind, template="list"))
    if slots.kind is not None and slots.kind.template in {"counter", "stats"}:
        if find_points(words) and not find_figures(words):
            return replace(slots, kind=replace(slots.kind, template="chart"))
        several = find_figures(words or slots.subject) or _names_several(slots)
        return replace(slots, kind=replace(slots.kind, template="stats" if several else "counter"))
    if slots.kind is None and _COMPARES.match(slots.said):
        kind = Kind("comparison", "before and after" if slots.said.lower().startswith("before") else "", 0, 0)
        return replace(slots, asked=True, kind=kind)
    if slots.kind is None or slots.kind.generic:
        figures = words if slots.kind or slots.texts else slots.said
        if slots.kind is None and words and not _of_figures(words) and find_points(slots.said):
            figures, words = slots.said, ""  # “CO2 2019: 36.7 Gt, 2020: 34.8 Gt”
        if shape := _of_figures(figures):
            texts = slots.texts if words else {"text": figures}
            return _as_kind(slots, shape, texts=texts, before=slots.subject or (slots.before if words else ""))
        if (
            slots.asked
            and not {"title", "tagline"} & set(slots.texts)
            and (found := headed_rows(slots.said))
            and not _EACH.match(found[0])
        ):
            return _as_list(slots, *found)
    if slots.kind is None and _SAID.fullmatch(slots.before) and _SAYS.match(slots.said[len(slots.before) :]):
        return replace(slots, asked=True, kind=Kind("title", "", 0, 0), before="")  # “a teaser that says …”
    if slots.kind is not None or slots.texts:
        return slots
    shows = _SHOWS.match(slots.said)
    amounts = find_amounts(slots.said)
    first = shows.end() if shows else 0
    if amounts and amounts[0].start == first and not re.match(DURATION, slots.said[first:], re.IGNORECASE):
        label = slots.said[amounts[-1].end :].strip()
        worth = label or amounts[0].prefix or amounts[0].suffix
        if not _OF_THE_VIDEO.match(label) and worth and _LABEL.fullmatch(label):
            return _as_kind(slots, "counter", texts=slots.texts)
    return slots


def _names_several(slots: Slots) -> bool:
    return bool(slots.kind and slots.kind.word.lower().endswith("s")) and not find_amounts(slots.said)


def _of_figures(words: str) -> str | None:
    """Values of one unit are a chart; 98% of this and 4M of that stand side by side."""
    found, figures = find_points(words), find_figures(words)
    if figures and any(_OF_THE_VIDEO.match(figure["label"]) for figure in figures):
        return None
    if found and (found[1] or found[2] or not figures or words.strip()[:1].isalpha()):
        return "chart"
    if not figures and (run := find_run(words)) and len(run[1][0]) > 2:
        return "chart" if all(_CALENDAR.fullmatch(point["label"]) for point in run[1][0]) else None
    return "stats" if figures else None


def _as_list(slots: Slots, heading: str, rows: list[str]) -> Slots:
    """“a slide with our values: trust, care” is a list called “Our values”."""
    if slots.kind and slots.kind.end <= len(heading):
        heading = f"{heading[: slots.kind.start]} {heading[slots.kind.end :]}"
    title = _FOLLOWING.sub("", _SMALL.sub("", " ".join(heading.split()).replace(" :", ":")))
    return _as_kind(slots, "list", texts={"text": " / ".join(rows), "title": "" if _THESE.fullmatch(title) else title})


def _as_kind(slots: Slots, template: str, *, texts: dict[str, str], before: str = "") -> Slots:
    return replace(slots, asked=True, kind=Kind(template, "", 0, 0), texts=texts, before=before, behind="", subject="")
