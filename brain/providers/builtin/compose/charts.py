"""Scenes of values: bars, a line, and the parts of a whole."""

import re

from brain.context import Context
from brain.language.words import shown
from brain.providers.builtin.compose.answers import Compose, Content, without_small_words
from brain.providers.builtin.points import Points, find_points, find_run
from brain.providers.builtin.rows import capital
from brain.providers.builtin.slots import Slots

_UNIT = re.compile(r"\(?in (?P<unit>[^\s()]{1,6})\)?", re.IGNORECASE)  # “a chart in ms: ours 12, theirs 48”
_ASKS = re.compile(r"(?:where|what|how|why|who|when)\b", re.IGNORECASE)
_EXAMPLES = {
    "chart": "show our growth: Q1 12, Q2 19, Q3 31",
    "line": "a line chart of revenue: Jan 10, Feb 14, Mar 21",
    "pie": "a pie chart of our traffic: search 55%, social 30%, direct 15%",
}


def _chart(slots: Slots, _: Context) -> Content | str:
    assert slots.kind is not None
    said = slots.texts.get("text", "")
    for words in (said, slots.subject, slots.behind):
        if found := _values_in(words, announced=bool(said) or words == slots.subject):
            front, (points, prefix, suffix) = found
            around = slots.subject if words != slots.subject else ""
            if not around and words != slots.behind and _ASKS.match(slots.behind):
                around = slots.behind  # “a pie chart where our budget goes: …”
            run = None if front or said else find_run(without_small_words(slots.behind))
            front = front or (run[0] if run else "")  # “temperature this week Mon 14 Tue 16”
            title = slots.texts.get("title") or around or without_small_words(front) or slots.before
            unit = _UNIT.fullmatch(slots.behind) if said and not suffix else None
            suffix = f" {unit['unit']}" if unit and unit["unit"].isalpha() else unit["unit"] if unit else suffix
            points = [{**point, "label": capital(point["label"])} for point in points]
            return {"points": points, "prefix": prefix, "suffix": suffix, "title": capital(shown(title))}
    return f"Which numbers should the chart show? For example: {_EXAMPLES[slots.kind.template]}."


def _values_in(words: str, *, announced: bool) -> tuple[str, Points] | None:
    """The values, and the heading in front of them: “pie chart market share us 45%, acme 30%”."""
    found = find_points(words)
    if found is None:
        return find_run(words)
    (first, *others), prefix, suffix = found
    *heading, label = first["label"].split()
    if announced or not heading or any(" " in each["label"] for each in others):
        return "", found
    return " ".join(heading), ([{**first, "label": label}, *others], prefix, suffix)


CHARTS: dict[str, Compose] = {"chart": _chart, "line": _chart, "pie": _chart}
