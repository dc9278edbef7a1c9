"""“Change 'Hello' to 'Hi'”, “the tagline should say …”, “remove the tagline”: the words of built-in scenes."""

import re
from collections.abc import Callable
from typing import Any

from brain.context import Context, SceneInContext
from brain.language.amounts import find_amounts
from brain.language.references import Unclear, choices, find_current, find_scene
from brain.language.words import bare, plain, unquoted
from brain.patterns.fields import FIELD, LATER_FIELD, field_in, scene_with, texts_of
from brain.patterns.meaning import Edit, Meaning, Rewrite, say
from brain.patterns.naming import bare_name

_IN = r"(?: (?:in|of|on|from|for) (?P<ref>(?:the |this |my )?[^\"']+?))?"
_TO = r"(?: (?:to|in|on) (?P<ref>(?:the |this |my )?[^\"':]+?))?"
_Q = r"(?P<{0}>\"[^\"]+\"|'.+?')"
_REPLACE = [
    rf"(?:change|replace|swap|switch|correct|fix|edit|update|turn)(?: the)?(?: (?:word|words|text|phrase|title|name))? "
    rf"{_Q.format('old')}{_IN} (?:to|with|by|into|for|->|→) (?P<new>.+)",
    r"(?:change|replace|correct|update) (?:the (?:word|words|text|phrase) )?(?P<old>.+?) (?:to|with|by|into|->|→) (?P<new>.+)",
]
_SET = [
    rf"(?:change|set|make|update|edit|rewrite|replace|let|have)(?: the| its)? (?P<field>{FIELD}){_IN}(?: to| say| read| be| into| with| as|:) ?(?P<new>.+)",
    rf"(?:change|set|make|update) (?P<ref>.+?)(?:'s)? (?P<field>{FIELD}) (?:to|say|read|be|into|with|as) (?P<new>.+)",
    rf"(?:the |its )?(?P<field>{FIELD}){_IN} (?:should|must|shall) (?:be|say|read) (?P<new>.+)",
    rf"(?:add|include) (?:a |an |the )?(?P<field>{LATER_FIELD})(?: that (?:says|reads)| saying| reading|:)? (?P<new>.+?) "
    r"(?:to|in|on) (?P<ref>(?:the |this |my )?\w+(?: \w+){0,2})",
    rf"(?:add|give it|give|include) (?:a |an |the )?(?P<field>{LATER_FIELD}){_TO}(?: that (?:says|reads)| saying| reading|:)? (?P<new>.+)",
    rf"(?:the )?(?P<field>{FIELD})(?: to|:) (?P<new>.+)",
]
_SAY = r"(?:make|let|have) (?P<ref>.+?) (?:say|read) (?P<new>.+)"
_REMOVE_FIELD = rf"(?:remove|delete|drop|hide|get rid of|take out|clear|erase)(?: the| its)? (?!texts?\b|words?\b)(?P<field>{FIELD}){_IN}"
_REMOVE_WORD = (
    r"(?:remove|delete|drop|take out|erase|get rid of)(?: the)? (?:(?:word|words|text|phrase) )?"
    rf"(?:{_Q.format('old')}|(?<=word )(?P<word>\S+)|(?<=words )(?P<words>.+?)|(?<=phrase )(?P<phrase>.+?)){_IN}"
)
_A_FIELD = re.compile(rf"(?:the |its )?{FIELD}", re.IGNORECASE)
# Texts that stay texts: a look, a duration or a place behind “the title to …” is for other patterns.
_NOT_TEXT = re.compile(
    r"(?:the )?(?:left|right|top|bottom|center|centre|middle|start|end|front|back|bold|italic)", re.IGNORECASE
)


def read_text(clause: str, context: Context) -> Meaning | None:
    if not context.scenes:
        return None
    return _replaced(plain(clause), context) or _field_set(plain(clause), context) or _removed(bare(clause), context)


def _replaced(text: str, context: Context) -> Meaning | None:
    for pattern in _REPLACE:
        if match := re.fullmatch(pattern, text, re.IGNORECASE):
            said = match.groupdict()
            old, new = unquoted(said["old"]), shown(said["new"])
            if found := _substitute(old, new, said.get("ref"), context, open_end=new == said["new"]):
                return found
    return None


def _field_set(text: str, context: Context) -> Meaning | None:
    for pattern in _SET:
        if (match := re.fullmatch(pattern, text, re.IGNORECASE)) and not _NOT_TEXT.fullmatch(match["new"]):
            said = match.groupdict()
            scene = scene_with(said["field"], said.get("ref"), context)
            field, new = said["field"], shown(said["new"])
            if found := _edit(scene, _rewriting(field, new), said):
                return found
    if match := re.fullmatch(_SAY, text, re.IGNORECASE):
        scene = find_scene(match["ref"], context)
        return _edit(scene, _rewriting("text", shown(match["new"])), match.groupdict())
    return None


def _removed(text: str, context: Context) -> Meaning | None:
    if match := re.fullmatch(_REMOVE_FIELD, text, re.IGNORECASE):
        said = match.groupdict()
        scene = scene_with(said["field"], said["ref"], context)
        return _edit(scene, lambda kind, content: {field_in(kind, said["field"]) or "": None}, {"new": '""'})
    if match := re.fullmatch(_REMOVE_WORD, text, re.IGNORECASE):
        old = match["old"] or match["word"] or match["words"] or match["phrase"]
        return _substitute(unquoted(old), "", match["ref"], context, open_end=False)
    return None


def _edit(scene: SceneInContext | Unclear | None, rewrite: Rewrite, said: dict[str, Any]) -> Meaning | None:
    if isinstance(scene, Unclear):
        return say(scene.question)
    if scene is None:
        return None
    return Meaning(edits=(Edit(scene, rewrite),), open_end=unquoted(said["new"]) == said["new"])


def _rewriting(word: str, new: str) -> Rewrite:
    return lambda kind, content: _new_field(kind, word, new)


def _new_field(kind: str, word: str, new: str) -> dict[str, Any]:
    """What the field becomes; a number brings its prefix and suffix. Raises ValueError when the scene has no such field."""
    field = field_in(kind, word)
    if field is None:
        raise ValueError(f"A {kind} scene has no {word}.")
    if field == "value":
        if not (amounts := find_amounts(new)):
            raise ValueError(f"“{new}” is not a number.")
        return {"value": amounts[0].value, "prefix": amounts[0].prefix or None, "suffix": amounts[0].suffix or None}
    return {field: new}


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


def shown(text: str) -> str:
    """The text to show: without its quotes, or else without the full stop of the prompt."""
    stripped = text.strip()
    without = unquoted(stripped)
    return without if without != stripped else (bare_name(stripped) if stripped.endswith(".") else stripped)
