"""Decides whether a clause asks for a new scene, and which; makes the call that adds it."""

import re
from typing import Any

from brain.context import Context
from brain.language.amounts import find_amounts
from brain.language.durations import DURATION
from brain.language.names import kind_of
from brain.patterns.meaning import Meaning, call, do
from brain.providers.builtin.compose import content_for
from brain.providers.builtin.kinds import NAMES, Kind
from brain.providers.builtin.library import TEMPLATES, read_content, render
from brain.providers.builtin.palettes import find_palette, palette_for
from brain.providers.builtin.points import find_points
from brain.providers.builtin.slots import Slots, find_slots

_LABEL = re.compile(r"(?!then\b|and\b)[^,;.]{0,60}", re.IGNORECASE)
_SHOWS = re.compile(r"(?:(?:count(?:ing)? (?:up |down )?to|display|highlight|reach|from)\s+)?", re.IGNORECASE)
_STARTS_LIKE_A_REQUEST = re.compile(
    r"(?:an?|another|one|our|my|new|closing|outro|intro|opening|title|list|quote|count|chart)\b|\d|three|two|four|five",
    re.IGNORECASE,
)


def read_add(clause: str, context: Context) -> Meaning | None:
    """The scene that the clause asks for; None when it asks for none."""
    slots = find_slots(clause, context)
    if slots is None:
        return None
    slots = _with_kind_of_content(slots)
    if slots.kind is None or not (slots.asked or _is_request(slots, slots.kind)):
        return None
    if slots.kind.generic and not slots.asked and not slots.subject and not slots.texts:
        return None
    content = content_for(slots, context)
    if isinstance(content, str):
        return Meaning(reply=content, needs_more=True) if slots.asked or not slots.kind.generic else None
    return _added(slots, content, context)


def _is_request(slots: Slots, kind: Kind) -> bool:
    """Without “add”: it begins with the kind (“intro for …”), an article, a number, or a name (“Nimbus intro”)."""
    if _STARTS_LIKE_A_REQUEST.match(slots.said):
        return True
    name = slots.before.split()
    named = 0 < len(name) <= 3 and all(word[0].isupper() and word != "I" for word in name)
    return not kind.generic and (kind.start == 0 or named)


def _with_kind_of_content(slots: Slots) -> Slots:
    """Pairs of labels and numbers are a chart, a number in front is a counter, whatever it was called."""
    words = slots.texts.get("text", "")
    if find_points(words) and (slots.kind is None or slots.kind.generic):
        subject = slots.subject or slots.before
        return _as_kind(slots, "chart", before=re.sub(r"^(?:our|my|the|a|an) ", lambda m: m[0], subject))
    if slots.kind is not None or slots.texts:
        return slots
    shows = _SHOWS.match(slots.said)
    amounts = find_amounts(slots.said)
    first = shows.end() if shows else 0
    if amounts and amounts[0].start == first and not re.match(DURATION, slots.said[first:], re.IGNORECASE):
        label = slots.said[amounts[-1].end :].strip()
        of_the_video = re.match(r"(?:scenes?|slides?|clips?|fps|frames?|times|px|pixels)\b", label, re.IGNORECASE)
        if not of_the_video and (label or amounts[0].prefix or amounts[0].suffix) and _LABEL.fullmatch(label):
            return _as_kind(slots, "counter")
    return slots


def _as_kind(slots: Slots, template: str, *, before: str = "") -> Slots:
    return Slots(
        said=slots.said, asked=True, kind=Kind(template, "", 0, 0), texts=slots.texts, before=before,
        seconds=slots.seconds, colours=slots.colours, place=slots.place,
    )  # fmt: skip


def _added(slots: Slots, content: dict[str, Any], context: Context) -> Meaning:
    assert slots.kind is not None
    template = TEMPLATES[slots.kind.template]
    seconds = slots.seconds or template.seconds
    palette = find_palette(slots.colours) if slots.colours else None
    content = {**content, "palette": palette.as_dict() if palette else _palette_of_project(context)}
    try:
        code = render(template.name, content, duration=context.frames_in(seconds))
    except ValueError as impossible:
        return Meaning(reply=f"{impossible} Nothing was added.")
    place = slots.place or (1 if slots.kind.is_opening and context.scenes else None)
    added = call("add_scene", name=_name(slots, content, context), tsx_code=code, seconds=seconds, place=place)
    return do(added, open_end=True)


def _palette_of_project(context: Context) -> dict[str, str]:
    """New scenes look like the last built-in one; the first looks as its project decides."""
    for scene in reversed(context.scenes):
        if kind_of(scene) and (found := read_content(scene.tsx_code)) and found[1].get("palette"):
            return found[1]["palette"]
    return palette_for(str(context.project_id)).as_dict()


def _name(slots: Slots, content: dict[str, Any], context: Context) -> str:
    """“Intro”, “Features”, “Customers”; with a number when the video has one of that name already."""
    kind = slots.kind
    assert kind is not None
    name = "Intro" if kind.is_opening and re.match("intro", kind.word, re.IGNORECASE) else NAMES[kind.template]
    if kind.template in {"list", "chart"} and 0 < len(content.get("title", "")) <= 40:
        name = content["title"]
    if kind.template == "counter" and 0 < len(content.get("label", "")) <= 40:
        name = content["label"][:1].upper() + content["label"][1:]
    taken = {scene.name.casefold() for scene in context.scenes}
    numbered = (f"{name} {number}" for number in range(2, 1000))
    return name if name.casefold() not in taken else next(each for each in numbered if each.casefold() not in taken)
