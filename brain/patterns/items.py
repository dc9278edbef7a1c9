"""“Add ‘private’ to the list”, “remove the second point”, “change point 2 to …”: the rows of a list."""

import re
from typing import Any

from brain.context import Context, SceneInContext
from brain.language.references import Unclear
from brain.language.words import NUMBER, ORDINAL, number, ordinal, plain, shown
from brain.patterns.fields import scene_with
from brain.patterns.meaning import Edit, Meaning, Rewrite, say

_ROW = r"(?:item|point|row|feature|bullet|bullet point|entry|step)"
_LIST = r"(?:(?:the |this |my )?(?:list|items|points|rows|features|bullets|bullet points|steps|agenda))"
_WHICH = rf"(?:the )?(?:(?P<ordinal>{ORDINAL}|last) {_ROW}|{_ROW} (?P<number>{NUMBER}))"
_PATTERNS = {
    "add": rf"(?:add|append|put|include) (?:the |an? |another |one more )?(?:{_ROW}:? )?(?P<new>.+?) (?:to|in|into|on) {_LIST}",
    "another": rf"(?:add|append) (?:an? |another |one more |a new |the )(?:{ORDINAL} )?{_ROW}:? (?P<new>.+)",
    "change": rf"(?:change|set|make|rename|replace|update) {_WHICH}(?: to| say| with| into|:) (?P<new>.+)",
    "remove": rf"(?:remove|delete|drop|erase|take out) {_WHICH}(?: (?:from|of|in) {_LIST})?",
    "take": rf"(?:remove|delete|drop|erase|take out|take) (?P<new>.+?) (?:from|off|out of) {_LIST}",
    "all": rf"(?:change|set|replace|make|update) {_LIST} (?:to|with|into|be|:) ?(?P<new>.+,.+)",
}


def read_item(clause: str, context: Context) -> Meaning | None:
    for what, pattern in _PATTERNS.items():
        if match := re.fullmatch(pattern, plain(clause).rstrip("."), re.IGNORECASE):
            scene = _list_scene(context)
            if isinstance(scene, Unclear):
                return say(scene.question)
            if scene is not None:
                new = match.groupdict().get("new")
                return Meaning(edits=(Edit(scene, _rewrite(what, match, shown(new or ""))),), open_end=new is not None)
    return None


def _list_scene(context: Context) -> SceneInContext | Unclear | None:
    found = scene_with("marks", None, context)  # only lists have marks
    return found if context.scenes else None


def _rewrite(what: str, match: re.Match[str], new: str) -> Rewrite:
    def rewrite(kind: str, content: dict[str, Any]) -> dict[str, Any]:
        if kind != "list":
            raise ValueError(f"A {kind} scene has no list.")
        items = list(content["items"])
        if what == "all":
            return {"items": split_items(new)}
        if what in {"add", "another"}:
            return {"items": [*items, *split_items(new)]}
        if what == "take":
            return {"items": _without(items, new)}
        at = _index(match, len(items))
        items[at : at + 1] = [new] if what == "change" else []
        return {"items": items}

    return rewrite


def _without(items: list[str], taken: str) -> list[str]:
    kept = [item for item in items if item.casefold() != taken.casefold()]
    if len(kept) == len(items):
        raise ValueError(f"The list has no entry “{taken}”.")
    return kept


def _index(match: re.Match[str], count: int) -> int:
    if match["number"]:
        place = number(match["number"])
    else:
        place = count if match["ordinal"].lower() == "last" else ordinal(match["ordinal"])
    if not 1 <= place <= count:
        raise ValueError(f"The list has {count} entries, none with the number {place}.")
    return place - 1


def split_items(text: str) -> list[str]:
    """The entries of “fast, private and open”, as rows: each begins with a capital."""
    parts = (
        re.split(r"\s*;\s*|\s*\n\s*", text)
        if ";" in text or "\n" in text
        else re.split(r"\s*,\s*(?:and\s+|&\s*)?", text)
    )
    if len(parts) == 1 or (parts and re.fullmatch(r"\S+ (?:and|&) \S+", parts[-1])):
        parts[-1:] = re.split(r"\s+(?:and|&)\s+", parts[-1])
    rows = (shown(part).strip(" .,;") for part in parts)
    return [row[0].upper() + row[1:] for row in rows if row]
