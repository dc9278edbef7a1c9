"""The scene that a clause asks for: its template, its whole content, its name, length and place."""

import re
from dataclasses import dataclass
from typing import Any

from brain.context import Context
from brain.providers.builtin.beyond import beyond, without_beyond
from brain.providers.builtin.catalogue import TEMPLATES
from brain.providers.builtin.command_words import COMMANDS
from brain.providers.builtin.compose import content_for
from brain.providers.builtin.kind_of_content import with_kind_of_content
from brain.providers.builtin.kinds import NAMES, Kind
from brain.providers.builtin.library_content import check, check_complete
from brain.providers.builtin.look import look_for
from brain.providers.builtin.slots import Slots, find_slots
from brain.providers.builtin.timing import natural_seconds

_STARTS_LIKE_A_REQUEST = re.compile(
    r"(?:an?|another|one|our|my|new|closing|outro|intro|opening|slide(?=:)|title|list|quote|count|chart)\b|\d|three|two|four|five",
    re.IGNORECASE,
)
# “the chart is too small”, “chat looks bad”: about a scene that is there.
_STATES = re.compile(
    r"\s*(?:'s (?=too\b|not\b|way\b)|is|are|was|were|should|could|must|looks?|feels?|needs?|has|have|does(?:n't)?|isn't|aren't|too|not|goes|comes|appears?)\b",
    re.IGNORECASE,
)
_POINTS = {"the", "this", "that", "these", "in", "on", "to", "from", "of", "it", "scene", "remove", "swap"}
_NOT = re.compile(r"\bnot \S*\d", re.IGNORECASE)
_COMMA = re.compile(r",")
MOST_COMMAS = 120  # beyond, it is a text that somebody pasted
# Kinds whose content is rows: all that stands behind the colon belongs to them.
OF_ROWS = {
    "stats",
    "timeline",
    "pricing",
    "team",
    "chat",
    "chart",
    "line",
    "pie",
    "code",
    "comparison",
    "features",
    "steps",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """`seconds` is None when nobody said how long. `weak`: no word of the clause names a scene, only its numbers do."""

    template: str
    name: str
    content: dict[str, Any]
    seconds: float | None = None
    place: int | None = None
    is_opening: bool = False
    weak: bool = False
    advice: str = ""  # what cannot be done of the wish

    @property
    def lasts(self) -> float:
        return self.seconds or natural_seconds(self.template, self.content)


@dataclass(frozen=True, slots=True)
class Missing:
    """What has to be answered before the scene can be made."""

    question: str


def find_wanted(clause: str, context: Context) -> Wanted | Missing | None:
    """None when the clause asks for no new scene."""
    clause, advice = without_beyond(clause)
    said = find_slots(clause, context) if len(_COMMA.findall(clause)) <= MOST_COMMAS else None
    if said is None:
        return None
    slots = with_kind_of_content(said)
    if slots.kind is None or not (slots.asked or _is_request(slots, slots.kind)):
        return None
    if said.kind is None and not said.asked and (_is_verb(said.said.split(" ", 1)[0]) or _NOT.search(said.said)):
        return None  # “set Q1 to 14”, “15,500 customers, not 12,000” are about numbers that are there
    if slots.kind.generic and not slots.asked and not slots.subject and not slots.texts:
        return None
    if slots.kind.generic and not slots.texts and not slots.subject and beyond(slots.said):
        return None  # “an avatar that speaks my text” is no scene with these words
    content = content_for(slots, context)
    if isinstance(content, str):
        return Missing(content) if slots.asked or not slots.kind.generic else None
    look = look_for(context, colours=slots.colours, style=slots.style, subject=slots.said)
    content = {**content, **look.as_content()}
    if complaint := _complaint(slots.kind.template, content):
        return Missing(complaint)
    return Wanted(
        template=slots.kind.template, name=_name(slots.kind, content), content=content, seconds=slots.seconds,
        place=slots.place, is_opening=slots.kind.is_opening, weak=said.kind is None, advice=advice,
    )  # fmt: skip


def _complaint(template: str, content: dict[str, Any]) -> str:
    try:
        check(TEMPLATES[template], content)
        check_complete(TEMPLATES[template], content)
    except ValueError as impossible:
        return f"{impossible} Nothing was added."
    return ""


def _is_request(slots: Slots, kind: Kind) -> bool:
    """Without “add”: it begins with the kind (“intro for …”), an article, a number, or a name (“Nimbus intro”)."""
    if _STATES.match(slots.behind) and not slots.texts:
        return False
    if _STARTS_LIKE_A_REQUEST.match(slots.said):
        return True
    name = slots.before.split()
    named = 0 < len(name) <= 3 and all(word[0].isupper() and word != "I" for word in name) and not _is_verb(name[0])
    looks_only = not slots.before and bool(slots.style or slots.colours)
    return not kind.generic and (kind.start == 0 or named or looks_only or _has_its_rows(slots, kind))


def _has_its_rows(slots: Slots, kind: Kind) -> bool:
    """“company stats: 240 people, 31 countries”: the rows are there, and nothing in front tells what to do with them."""
    before = slots.said[: kind.start].lower().split()
    if _STATES.match(slots.behind):
        return False  # “the list looks wrong: …”
    rows = ":" in slots.said[kind.end :] and (kind.template in OF_ROWS or kind.template in {"list", "testimonial"})
    return (
        bool(rows and slots.texts.get("text"))
        and len(before) <= 4
        and not ({*before} & COMMANDS or {*before[:1]} & _POINTS)
    )


def _is_verb(word: str) -> bool:
    return word.lower() in COMMANDS | {"have", "could", "can", "please", "why", "what"}


def _name(kind: Kind, content: dict[str, Any]) -> str:
    """“Intro”, “Features”, “Customers”."""
    own = {"counter": content.get("label", ""), "lower_third": content.get("name", "")}
    if kind.template in {"list", "steps", "chart", "line", "pie", "stats", "timeline", "features", "pricing", "team"}:
        own[kind.template] = content.get("title", "")
    name = own.get(kind.template, "")
    if 0 < len(name) <= 40:
        return name[:1].upper() + name[1:]
    return "Intro" if kind.is_opening and re.match("intro", kind.word, re.IGNORECASE) else NAMES[kind.template]
