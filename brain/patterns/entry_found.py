"""Which entry is meant: “the second plan”, “step 2”, “the Pro plan”, “Q2”, “the 2024 milestone”."""

import re
from dataclasses import dataclass
from typing import Any

from brain.context import Context, SceneInContext
from brain.language.contents import content_of
from brain.language.references import Unclear, choices, find_current
from brain.language.words import NUMBER, ORDINAL, number, ordinal, unquoted
from brain.patterns.entry_kinds import NOUN, Entries, Place, place_for_noun, places

_ORDINAL = re.compile(rf"(?:the )?(?P<ordinal>{ORDINAL}|last|final) (?P<noun>{NOUN})", re.IGNORECASE)
_NUMBERED = re.compile(rf"(?:the )?(?P<noun>{NOUN}) (?:number |#)?(?P<number>{NUMBER})", re.IGNORECASE)
_NAMED = re.compile(
    rf"(?:the |our )?(?:(?P<name>.+?) (?P<noun>{NOUN})|(?P<noun_first>{NOUN}) (?P<name_last>.+))", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The entry at `index` of a list in `scene`. `matched` is the column in which its name was found."""

    scene: SceneInContext
    entries: Entries
    index: int
    matched: str | None = None
    by_name: bool = True


def find_entry(phrase: str, context: Context) -> Found | Unclear | None:
    """The entry that the whole phrase means."""
    text = phrase.strip()
    if match := _ORDINAL.fullmatch(text) or _NUMBERED.fullmatch(text):
        return _at(match.groupdict(), context)
    if (match := _NAMED.fullmatch(text)) and (noun := match["noun"] or match["noun_first"]):
        fitting = [place for place in places(context) if place[1].is_called(noun)]
        if found := _known_as(unquoted(match["name"] or match["name_last"]), fitting, context, whole=False):
            return found
    return _known_as(unquoted(re.sub(r"^the ", "", text, flags=re.IGNORECASE)), places(context), context, whole=True)


def values(scene: SceneInContext, entries: Entries) -> list[Any]:
    content = content_of(scene)
    return list(content[1].get(entries.field) or []) if content else []


def _at(said: dict[str, str], context: Context) -> Found | Unclear | None:
    place = place_for_noun(said["noun"], context)
    if not isinstance(place, tuple):
        return place
    count = len(values(*place))
    if said.get("number"):
        wanted = number(said["number"])
    else:
        wanted = count if said["ordinal"].lower() in {"last", "final"} else ordinal(said["ordinal"])
    if not 1 <= wanted <= count:
        return Unclear(f"“{place[0].name}” has {count} entries, none with the number {wanted}. I changed nothing.")
    return Found(scene=place[0], entries=place[1], index=wanted - 1, by_name=False)


def _known_as(name: str, among: list[Place], context: Context, *, whole: bool) -> Found | Unclear | None:
    """Entries called so; unless `whole`, a word of the name is enough when only one entry has it."""
    found = [each for place in among for each in _in(place, lambda words: words.casefold() == name.casefold())]
    if not found and not whole:
        word = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.IGNORECASE)
        found = [each for place in among for each in _in(place, lambda words: word.search(words) is not None)]
    if len(found) > 1 and (here := [each for each in found if each.scene == find_current(context)]):
        found = here
    scenes = tuple({each.scene.number: each.scene for each in found}.values())
    if len(scenes) > 1:
        return Unclear(f"“{name}” stands in several scenes. Which one do you mean: {choices(scenes)}?")
    return found[0] if len(found) == 1 else None


def _in(place: Place, fits: Any) -> list[Found]:
    scene, entries = place
    found = []
    for index, entry in enumerate(values(scene, entries)):
        for column in entries.keys or (None,):
            words = entry if column is None else entry.get(column)
            if isinstance(words, str) and fits(words):
                found.append(Found(scene=scene, entries=entries, index=index, matched=column))
                break
    return found
