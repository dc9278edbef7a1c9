"""“Bigger”, “slower”, “a bit darker”: how built-in scenes look, by degrees."""

import re
from typing import Any

from brain.context import Context
from brain.language.degrees import HOW, step_of
from brain.language.references import Unclear
from brain.language.styles import MOVEMENT
from brain.language.words import bare
from brain.patterns.colours_said import palette_of
from brain.patterns.fields import scene_showing
from brain.patterns.hand_written import scaling, shading
from brain.patterns.looks import PARTS
from brain.patterns.meaning import Edit, Meaning, Rewrite, say
from brain.patterns.scenes_edited import SCOPE, edits_in_scope
from brain.providers.builtin.colours import to_hex, to_oklch
from brain.providers.builtin.palettes import with_background

_HOW_LAST = HOW.removesuffix(" )?") + ")"  # at the end of the words: “speed it up a bit”
_ONE_TEXT = f"{PARTS['text']}|{PARTS['muted']}"
_TYPE = rf"(?:all )?(?:the |its )?(?:{_ONE_TEXT})(?: and (?:the |its )?(?:{_ONE_TEXT}))?(?: size)?|(?:the )?(?:type|font|text) ?size"
_BIG = r"(?P<way>bigger|larger|smaller|huge|tiny|big|large|small)"
# “… too small for people in the back row”, “… too small to read”
_FOR_WHOM = (
    r"(?: for (?:people|anyone|anybody|everyone|everybody|those|me|us|them|my|our|the (?:audience|people|viewers?|back|public)|phones?|mobiles?|tv)\b"
    r"(?:(?!\b(?:scenes?|slides?|clips?|intro|outro|closing)\b)[^,;])*| to (?:be )?(?:read|see|seen|make out)(?: (?:it|them|well|easily|properly|clearly))?)?"
)
_SIZE = [
    rf"(?:make|set) (?P<ref>.+?)'s (?:{_TYPE}) {HOW}{_BIG}",
    rf"(?:make|set|have) (?:{_TYPE}){SCOPE} {HOW}{_BIG}",
    rf"(?:make|set) (?P<ref>.+?) {HOW}(?P<way>bigger|larger|smaller|huge|tiny)",
    rf"(?:(?:use|i want|with|have|try) )?(?:an? )?{HOW}(?P<way>bigger|larger|smaller|huge|tiny) (?:{_TYPE}){SCOPE}",
    rf"(?:{_TYPE}) {HOW}{_BIG}{SCOPE}",
    rf"(?P<way>increase|raise|enlarge|scale up|decrease|reduce|lower|scale down|shrink) (?:the size of )?(?:{_TYPE}){SCOPE}(?: {_HOW_LAST})?",
    rf"(?:{_TYPE}){SCOPE}(?: is|'s| looks| are) {HOW}(?P<too>too) (?P<way>small|big|large|tiny|huge){_FOR_WHOM}",
    rf"{HOW}(?P<way>bigger|smaller)",
]
_FAST = r"(?P<way>faster|slower|quicker|twice as fast|twice as slow|half as fast|half as slow)"
_PACE = [
    rf"(?:make |let |have )?(?:the |its |all )?(?:{MOVEMENT}){SCOPE} (?:be |go |run )?{HOW}{_FAST}{SCOPE.replace('ref', 'ref_last').replace('everywhere>', 'everywhere_last>')}",
    rf"make (?P<ref>.+?)(?:(?:'s)? {MOVEMENT})?(?: move| animate| go)? {HOW}{_FAST}",
    rf"(?:i want |use |with )?{HOW}(?P<way>faster|slower|quicker|slow|fast|quick) {MOVEMENT}{SCOPE}",
    rf"(?P<way>speed|slow) (?:things )?(?:up|down)(?: {_HOW_LAST})?",
    rf"(?P<way>speed|slow) (?:up|down) (?:the )?{MOVEMENT}{SCOPE}(?: {_HOW_LAST})?",
    rf"(?P<way>speed|slow) (?:up|down) (?P<ref>.+?)(?:(?:'s)? {MOVEMENT})?(?: {_HOW_LAST})?",
    rf"(?:the )?(?P<ref>.+?)(?:'s)? {MOVEMENT} (?:should|must) (?:be|go|run) {HOW}{_FAST}",
    rf"(?P<way>speed|slow) (?:the )?{MOVEMENT}{SCOPE} (?:up|down)(?: {_HOW_LAST})?",
    rf"(?P<way>speed|slow) (?P<ref>.+?)(?:(?:'s)? {MOVEMENT})? (?:up|down)(?: {_HOW_LAST})?",
    rf"(?:(?P<ref>everything|all scenes|every scene) )?{HOW}(?P<way>faster|slower|quicker)",
    r"(?:play |run )?(?:it )?(?:at )?(?P<way>half|double|twice) (?:the )?speed",
    rf"(?:the )?{MOVEMENT}{SCOPE} (?:is|are) {HOW}(?P<too>too) (?P<way>slow|fast|quick)",
    rf"(?P<ref>.+?)(?:'s| is| are| moves| feels| runs) {HOW}(?P<too>too) (?P<way>slow|fast|quick)",
    r"(?P<way>speed|slow) (?:(?:up|down) (?P<ref>.+?)|(?P<ref_last>.+?) (?:up|down)) (?:by |to )?(?P<times>\d(?:\.\d+)?) ?(?:x|times)",
]
_SHADE = [
    rf"make (?:the (?:backgrounds?|bg){SCOPE}|(?P<ref_whole>.+?)) {HOW}(?P<way>darker|lighter|brighter)",
    rf"(?:(?:use|try|i want|have|give it|with) )?(?:an? )?{HOW}(?P<way>darker|lighter|brighter)(?: (?:background|bg){SCOPE})?",
    rf"(?:(?:make|let) (?:the (?:backgrounds?|colou?rs?){SCOPE}|(?P<ref_whole>.+?)) )?(?:be )?{HOW}(?P<less>less) (?P<way>bright|dark|light)",
    rf"(?:(?:it|that|this)?(?:'s|s| is) )?{HOW}(?P<too>too) (?P<way>bright|dark|light)",
    rf"(?:the (?:backgrounds?|colou?rs?){SCOPE}|(?P<ref_whole>.+?)) (?:is|are|looks?) {HOW}(?P<too>too) (?P<way>bright|dark|light)",
]
_KINDS = [
    (field, [re.compile(pattern, re.IGNORECASE) for pattern in patterns])
    for field, patterns in (("scale", _SIZE), ("shade", _SHADE), ("pace", _PACE))
]
# Parts that few scenes have: the scene that has one is meant.
_PART = re.compile(
    r"\b(?:tag ?lines?|sub-?titles?|sublines?|captions?|labels?|quotes?|numbers?|buttons?)\b", re.IGNORECASE
)
_OF_ALL = re.compile(
    r"\ball (?:of )?(?:the )?(?:texts?|titles?|headlines?|headings?|fonts?|words|animations?)\b", re.IGNORECASE
)
_LIMITS = {"scale": (0.5, 1.5), "pace": (0.25, 4)}


def read_degree(clause: str, context: Context) -> Meaning | None:
    text = bare(clause)
    if not context.scenes:
        return None
    for field, patterns in _KINDS:
        for pattern in patterns:
            if (match := pattern.fullmatch(text)) and (found := _changed(field, match.groupdict(), text, context)):
                return found
    return None


def _changed(field: str, said: dict[str, str | None], clause: str, context: Context) -> Meaning | None:
    way, how = (said["way"] or "").lower(), said.get("how") or ""
    step = _step(field, way, how, said)
    scope = {"ref": said.get("ref") or said.get("ref_last") or said.get("ref_whole"),
             "everywhere": said.get("everywhere") or said.get("everywhere_last")}  # fmt: skip
    if not scope["ref"] and not scope["everywhere"] and _OF_ALL.search(clause):
        scope["everywhere"] = "everywhere"
    rewrite = _shaded(step) if field == "shade" else _times(field, step)
    transform = {"shade": shading(step), "scale": scaling(step, clause)}.get(field)
    if not scope["ref"] and not scope["everywhere"] and (part := _PART.search(clause)):
        scene = scene_showing(part[0].rstrip("s"), context)
        if isinstance(scene, Unclear):
            return say(scene.question)
        if scene:
            return Meaning(edits=(Edit(scene, rewrite, transform),))
    return edits_in_scope(scope, rewrite, context, transform=transform)


def _step(field: str, way: str, how: str, said: dict[str, str | None]) -> float:
    if times := said.get("times"):
        return float(times) if way == "speed" else 1 / float(times)
    is_too = said.get("too") is not None
    if field == "shade" and (is_too or said.get("less")):
        way = "lighter" if way == "dark" else "darker"
    return step_of(field, way, how, said.get("percent"), too=is_too)


def _times(field: str, step: float) -> Rewrite:
    least, most = _LIMITS[field]

    def rewrite(kind: str, content: dict[str, Any]) -> dict[str, Any]:
        before = content.get(field, 1)
        after = round(min(max(before * step, least), most), 2)
        if after == before:
            raise ValueError("That is as far as this scene goes.")
        return {field: after}

    return rewrite


def _shaded(step: float) -> Rewrite:
    def rewrite(kind: str, content: dict[str, Any]) -> dict[str, Any]:
        palette = palette_of(content)
        colour = to_hex(to_oklch(palette.background).shifted(lightness=step))
        return {"palette": with_background(palette, colour).as_dict()}

    return rewrite
