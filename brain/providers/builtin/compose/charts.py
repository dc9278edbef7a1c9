"""Scenes of values: bars, a line, and the parts of a whole."""

from brain.context import Context
from brain.language.words import shown
from brain.providers.builtin.compose.answers import Compose, Content
from brain.providers.builtin.points import find_points
from brain.providers.builtin.rows import capital
from brain.providers.builtin.slots import Slots

_EXAMPLES = {
    "chart": "show our growth: Q1 12, Q2 19, Q3 31",
    "line": "a line chart of revenue: Jan 10, Feb 14, Mar 21",
    "pie": "a pie chart of our traffic: search 55%, social 30%, direct 15%",
}


def _chart(slots: Slots, _: Context) -> Content | str:
    assert slots.kind is not None
    for words in (slots.texts.get("text", ""), slots.subject, slots.behind):
        if found := find_points(words):
            points, prefix, suffix = found
            rest = slots.texts.get("title") or (slots.subject if words != slots.subject else "") or slots.before
            points = [{**point, "label": capital(point["label"])} for point in points]
            return {"points": points, "prefix": prefix, "suffix": suffix, "title": capital(shown(rest))}
    return f"Which numbers should the chart show? For example: {_EXAMPLES[slots.kind.template]}."


CHARTS: dict[str, Compose] = {"chart": _chart, "line": _chart, "pie": _chart}
