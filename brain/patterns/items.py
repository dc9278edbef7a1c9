"""“Add a step: Ship it”, “remove the second point”, “change the price of Pro to $20”: the entries of built-in scenes."""

import re
from dataclasses import replace
from typing import Any

from brain.context import Context
from brain.language.references import Meant, Unclear, find_reference
from brain.language.words import bare, goes_on, plain, shown, unquoted
from brain.patterns.entry_edits import added, changed, removed, split_items
from brain.patterns.entry_found import Found, find_entry, values
from brain.patterns.entry_kinds import NOUN, place_called, place_for_noun
from brain.patterns.item_words import ADDS, ALL, DURATION, HIGHLIGHT, SETS, TAKES, column_of, is_an_element, suits
from brain.patterns.meaning import Edit, Meaning, Rewrite, say
from brain.patterns.replacing import is_said

_ANOTHER_NUMBER = re.compile(r"\d.*(?:\band\b|&|,\s).*\d", re.IGNORECASE)
# “… to "Open source" in the list”: what is quoted ends with its quotation mark
_QUOTED_THERE = re.compile(
    r"^(?P<quoted>\"[^\"]+\"|'[^']+') (?:in|on|of) (?:the|my|our|this|scene)\b[^\"']*$", re.IGNORECASE
)
_SETTING = re.compile(r"(?:set|make|update)\b", re.IGNORECASE)


def read_item(clause: str, context: Context) -> Meaning | None:
    if not context.scenes:
        return None
    text = plain(clause)
    return (
        _all(text, context) or _taken(bare(text).rstrip(".!"), context) or _added(text, context) or _set(text, context)
    )


def _set(text: str, context: Context) -> Meaning | None:
    if match := HIGHLIGHT.fullmatch(bare(text)):
        best = find_entry(match["which"] or match["best"], context)
        if isinstance(best, Found) and best.entries.template == "pricing":
            return Meaning(edits=(Edit(best.scene, lambda *_: {"best": best.index + 1}),))
    for pattern in SETS:
        if (match := pattern.fullmatch(text)) is None or DURATION.search(match["new"]):
            continue
        said = match.groupdict() | {"new": _QUOTED_THERE.sub(r"\g<quoted>", match["new"])}
        if goes_on(said["new"]):
            continue
        entry = None if _is_a_scene(said["which"], context) else find_entry(said["which"], context)
        if isinstance(entry, Found):
            columns = column_of(said.get("column"), entry)
            if columns is not None:
                rewrite = changed(entry, said["new"], column=columns, renames=bool(said.get("rename")))
                if entry.entries.field == "points" and _ANOTHER_NUMBER.search(said["new"]):
                    continue  # “Q1 to 14 and Q2 to 23” are two
                verb = "replace" if re.match(r"replace|change|swap", text, re.IGNORECASE) and not columns else ""
                if setting := _SETTING.match(text):
                    verb = setting[0].lower()
                return replace(_edit(entry, rewrite, said["new"]), verb=verb)
        elif isinstance(entry, Unclear):
            return say(entry.question)
    return None


def _is_a_scene(phrase: str, context: Context) -> bool:
    reference = find_reference(phrase, context)
    return isinstance(reference, Meant) and reference.certain


def _added(text: str, context: Context) -> Meaning | None:
    for pattern in ADDS:
        if (match := pattern.fullmatch(text)) is None:
            continue
        said = match.groupdict()
        new, whole = said["new"], said.get("whole")
        if which := said.get("which"):
            plan = find_entry(which, context)
            if isinstance(plan, Found) and plan.entries.template == "pricing" and not is_an_element(new):
                return _edit(plan, changed(plan, new, column="items", renames=False), new)
            continue
        place = place_called(whole, context) if whole else place_for_noun(said["noun"], context)
        if isinstance(place, Unclear):
            return say(place.question)
        if place and (said.get("noun") or not is_an_element(new)) and (not whole or suits(new, place[1].template)):
            return Meaning(edits=(Edit(place[0], added(place[1], new)),), open_end=unquoted(new) == new)
    return None


def _taken(text: str, context: Context) -> Meaning | None:
    for pattern in TAKES:
        if (match := pattern.fullmatch(text)) is None:
            continue
        said: dict[str, Any] = match.groupdict()
        entry = find_entry(said["which"], context)
        whole = place_called(said["whole"], context) if said.get("whole") else None
        if isinstance(entry, Unclear) and (whole is None or isinstance(whole, Unclear)):
            return say(entry.question)
        if said.get("new") and isinstance(entry, Found) and entry.entries.template == "pricing":
            return _edit(entry, removed(entry, said["new"]), '""')
        if (
            isinstance(entry, Found)
            and not said.get("new")
            and (_may_go(said, entry, whole) or _says_it_alone(said["which"], entry, context))
        ):
            return _edit(entry, removed(entry), '""')
        if (
            isinstance(whole, tuple)
            and not isinstance(entry, Found)
            and not re.search(r"\b(?:the|all|scenes?)\b", said["which"])
        ):
            missing = f"“{whole[0].name}” has no entry “{unquoted(said['which'])}”. I changed nothing."
            return say(missing)
    return None


def _may_go(said: dict[str, Any], entry: Found, whole: object) -> bool:
    """“Remove Pro” alone could mean anything; “the Pro plan” and “Pro from the prices” cannot."""
    of_that_list = isinstance(whole, tuple) and whole[0] == entry.scene
    return of_that_list or not entry.by_name or re.search(rf"\b{NOUN}\b", said["which"], re.IGNORECASE) is not None


def _says_it_alone(phrase: str, entry: Found, context: Context) -> bool:
    """“Remove Private”: a row that is these very words, when no scene is called so and nothing else says them."""
    rows = values(entry.scene, entry.entries)
    if entry.entries.keys or phrase != rows[entry.index] or find_reference(phrase, context) is not None:
        return False
    return [scene for scene in context.scenes if is_said(phrase, scene)] == [entry.scene]


def _all(text: str, context: Context) -> Meaning | None:
    match = ALL.fullmatch(text.rstrip("."))
    place = place_called(match["whole"], context) if match else None
    if isinstance(place, Unclear):
        return say(place.question)
    if match is None or place is None or place[1].keys:
        return None
    rows = split_items(shown(match["new"]))
    return Meaning(edits=(Edit(place[0], lambda *_: {place[1].field: rows}),), open_end=True)


def _edit(entry: Found, rewrite: Rewrite, new: str) -> Meaning:
    return Meaning(edits=(Edit(entry.scene, rewrite),), open_end=unquoted(new) == new)
