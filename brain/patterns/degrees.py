"""“Bigger”, “slower”, “a bit darker”: how built-in scenes look, by degrees."""

import re
from typing import Any

from brain.context import Context
from brain.language.words import bare
from brain.patterns.colours_said import palette_of
from brain.patterns.looks import PARTS
from brain.patterns.meaning import Meaning, Rewrite
from brain.patterns.scenes_edited import edits_of
from brain.providers.builtin.colours import to_hex, to_oklch
from brain.providers.builtin.palettes import with_background

_HOW = r"(?P<how>(?:a (?:little )?bit |a little |slightly |much |even |way )?)"
_OF = r"(?: (?:of|in|on|for) (?P<ref_of>.+?))?"
_TYPE = rf"(?:the |its )?(?:{PARTS['text']}|{PARTS['muted']}|type size|font size)"
_SIZE = re.compile(
    rf"(?:make|set) (?:{_TYPE}{_OF}|(?P<ref>.+?)) {_HOW}(?P<way>bigger|larger|smaller|huge|tiny)", re.IGNORECASE
)
_MOTION = r"(?:animations?|motion|movement|entrances?)"
_PACE = [
    rf"(?:make )?the {_MOTION}{_OF} {_HOW}(?P<way>faster|slower|quicker|calmer|snappier)",
    rf"make (?P<ref>.+?)(?:'s {_MOTION})?(?: move| animate)? {_HOW}(?P<way>faster|slower|quicker|calmer|snappier)",
    rf"(?P<way>speed) (?:up (?:the {_MOTION}{_OF}|(?P<ref>.+))|(?P<ref_of2>.+?) up)",
    rf"(?P<way>slow) (?:down (?:the {_MOTION}{_OF}|(?P<ref>.+))|(?P<ref_of2>.+?) down)",
]
_SHADE = re.compile(rf"make (?:the background{_OF}|(?P<ref>.+?)) {_HOW}(?P<way>darker|lighter|brighter)", re.IGNORECASE)
_FASTER = {"faster", "quicker", "snappier", "speed"}


def read_degree(clause: str, context: Context) -> Meaning | None:
    text = bare(clause)
    if not context.scenes:
        return None
    if match := _SIZE.fullmatch(text):
        step = {"huge": 1.5, "tiny": 0.6, "smaller": 1 / 1.2}.get(match["way"].lower(), 1.2)
        return edits_of(_phrase(match), _times("scale", step, match["how"], 0.5, 1.5), context)
    if match := _SHADE.fullmatch(text):
        return edits_of(_phrase(match), _shaded(match["way"], match["how"]), context)
    for pattern in _PACE:
        if match := re.fullmatch(pattern, text, re.IGNORECASE):
            step = 1.5 if match["way"].lower() in _FASTER else 1 / 1.5
            return edits_of(_phrase(match), _times("pace", step, match.groupdict().get("how") or "", 0.25, 4), context)
    return None


def _phrase(match: re.Match[str]) -> str:
    said = match.groupdict()
    return said.get("ref") or said.get("ref_of") or said.get("ref_of2") or "it"


def _power(how: str) -> float:
    return (
        0.5 if re.match(r"a |slightly", how, re.IGNORECASE) else 2 if re.match(r"much|way", how, re.IGNORECASE) else 1
    )


def _times(field: str, step: float, how: str, least: float, most: float) -> Rewrite:
    def rewrite(kind: str, content: dict[str, Any]) -> dict[str, Any]:
        before = content.get(field, 1)
        after = round(min(max(before * step ** _power(how), least), most), 2)
        if after == before:
            raise ValueError("That is as far as this scene goes.")
        return {field: after}

    return rewrite


def _shaded(way: str, how: str) -> Rewrite:
    step = (-0.1 if way.lower() == "darker" else 0.1) * _power(how)

    def rewrite(kind: str, content: dict[str, Any]) -> dict[str, Any]:
        palette = palette_of(content)
        colour = to_hex(to_oklch(palette.background).shifted(lightness=step))
        return {"palette": with_background(palette, colour).as_dict()}

    return rewrite
