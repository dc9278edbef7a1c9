"""“Change 'Hello' to 'Hi'”, “delete the word beta”: the texts of built-in scenes, by what they say."""

import re
from collections.abc import Callable
from typing import Any

from brain.context import Context
from brain.language.references import Unclear, choices, find_current, find_scene
from brain.language.words import bare, plain, shown, unquoted
from brain.patterns.fields import FIELD, texts_of
from brain.patterns.meaning import Edit, Meaning, say

_IN = r"(?: (?:in|of|on|from|for) (?P<ref>(?:the |this |my )?[^\"']+?))?"
_Q = r"(?P<{0}>\"[^\"]+\"|'.+?')"
_REPLACE = [
    rf"(?:change|replace|swap|switch|correct|fix|edit|update|turn)(?: the)?(?: (?:word|words|text|phrase|title|name))? "
    rf"{_Q.format('old')}{_IN} (?:to|with|by|into|for|->|→) (?P<new>.+)",
    r"(?:change|replace|correct|update) (?:the (?:word|words|text|phrase) )?(?P<old>.+?) (?:to|with|by|into|->|→) (?P<new>.+)",
]
_REMOVE_WORD = (
    r"(?:remove|delete|drop|take out|erase|get rid of)(?: the)? (?:(?:word|words|text|phrase) )?"
    rf"(?:{_Q.format('old')}|(?<=word )(?P<word>\S+)|(?<=words )(?P<words>.+?)|(?<=phrase )(?P<phrase>.+?)){_IN}"
)
_A_FIELD = re.compile(rf"(?:the |its )?{FIELD}", re.IGNORECASE)


def read_substitute(clause: str, context: Context) -> Meaning | None:
    if not context.scenes:
        return None
    return _replaced(plain(clause), context) or _removed(bare(clause), context)


def _replaced(text: str, context: Context) -> Meaning | None:
    for pattern in _REPLACE:
        if match := re.fullmatch(pattern, text, re.IGNORECASE):
            said = match.groupdict()
            old, new = unquoted(said["old"]), shown(said["new"])
            if found := _substitute(old, new, said.get("ref"), context, open_end=new == said["new"]):
                return found
    return None


def _removed(text: str, context: Context) -> Meaning | None:
    if match := re.fullmatch(_REMOVE_WORD, text, re.IGNORECASE):
        old = match["old"] or match["word"] or match["words"] or match["phrase"]
        return _substitute(unquoted(old), "", match["ref"], context, open_end=False)
    return None


def _substitute(old: str, new: str, phrase: str | None, context: Context, *, open_end: bool) -> Meaning | None:
    """Another text wherever `old` stands in the scene that is meant, else in the only scene that says it."""
    saying = tuple(scene for scene in context.scenes if any(_says(value, old) for _, value in texts_of(scene)))
    if phrase and not _A_FIELD.fullmatch(phrase):
        named = find_scene(phrase, context)
        if isinstance(named, Unclear):
            return say(named.question)
        saying = tuple(scene for scene in saying if scene == named)
    current = find_current(context)
    if len(saying) > 1 and current not in saying:
        return say(f"“{old}” stands in several scenes. Which one do you mean: {choices(saying)}?")
    if not saying:
        return None
    scene = current if current and current in saying else saying[0]

    def rewrite(kind: str, content: dict[str, Any]) -> dict[str, Any]:
        replace = _replacing(old, new)
        return {name: _each(value, replace) for name, value in content.items() if _says(value, old)}

    return Meaning(edits=(Edit(scene, rewrite),), open_end=open_end)


def _says(value: Any, old: str) -> bool:
    match value:
        case str():
            return re.search(_whole(old), value, re.IGNORECASE) is not None
        case list():
            return any(_says(entry["label"] if isinstance(entry, dict) else entry, old) for entry in value)
    return False


def _each(value: Any, replace: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return replace(value) or None
    changed = [
        entry | {"label": replace(entry["label"])} if isinstance(entry, dict) else replace(entry) for entry in value
    ]
    return [entry for entry in changed if entry]


def _replacing(old: str, new: str) -> Callable[[str], str]:
    return lambda text: " ".join(re.sub(_whole(old), lambda _: new, text, flags=re.IGNORECASE).split()).strip(" ,;:")


def _whole(text: str) -> str:
    """Whole words only: “art” is not in “Start”."""
    return rf"(?<!\w){re.escape(text)}(?!\w)"
