"""“Change 'Hello' to 'Hi'”, “delete the word beta”: the texts of built-in scenes, by what they say."""

import re
from collections.abc import Callable
from typing import Any

from brain.context import Context, SceneInContext
from brain.language.contents import content_of
from brain.language.references import Unclear, choices, find_current, find_scene
from brain.language.words import bare, plain, shown, unquoted
from brain.patterns.fields import FIELD, texts_of, words_in
from brain.patterns.hand_written import substituting
from brain.patterns.meaning import Edit, Meaning, Rewrite, say
from brain.tsx.texts import says

_IN = r"(?: (?:in|of|on|from|for) (?P<ref>(?:the |this |my )?[^\"']+?))?"
_Q = r"(?P<{0}>\"[^\"]+\"|'.+?')"
_REPLACE = [
    rf"(?:change|replace|swap|switch|correct|fix|edit|update|turn)(?: the)?(?: (?:word|words|text|phrase|title|name))? "
    rf"{_Q.format('old')}{_IN} (?:to|with|by|into|for|->|→) (?P<new>.+)",
    r"(?:change|replace|correct|update) (?:the (?:word|words|text|phrase) )?(?P<old>.+?) (?:to|with|by|into|->|→) (?P<new>.+)",
    rf"{_Q.format('old')}{_IN} (?:should|must) (?:be|say|read) (?P<new>.+)",
    r"(?P<old>.{1,80}?) ?(?:→|->|=>) ?(?P<new>.+)",
    rf"(?:(?:write|say|put|use|show|make it say|make it|it should (?:say|be|read)) )(?P<new>.+?) instead of (?P<old>.+?){_IN}",
]
_WHERE = re.compile(
    r"(?P<new>\"[^\"]+\"|'.+?'|.+?),? (?:(?P<all>everywhere|throughout(?: the video)?|in (?:all|every|the) (?:scenes?|whole video|video)|in (?:all|every one) of them)"
    r"|(?:in|on) (?P<ref>(?:the |my |scene )[^\"']+))[.!]?",
    re.IGNORECASE,
)
_REMOVE_WORD = (
    r"(?:remove|delete|drop|take out|erase|get rid of)(?: the)? (?:(?:word|words|text|phrase) )?"
    rf"(?:{_Q.format('old')}|(?<=word )(?P<word>\S+)|(?<=words )(?P<words>.+?)|(?:(?<=phrase )|(?<=text ))(?P<phrase>.+?)){_IN}"
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
            old, tail = unquoted(said["old"]), _WHERE.fullmatch(said["new"])
            if tail and (found := _somewhere(old, tail, context)):
                return found
            new = shown(said["new"])
            if found := _substitute(old, new, said.get("ref"), context, open_end=new == said["new"]):
                return found
    return None


def _somewhere(old: str, tail: re.Match[str], context: Context) -> Meaning | None:
    """With words behind the new text that say where: “… everywhere”, “… in the closing card”."""
    new = shown(tail["new"])
    if tail["all"]:
        saying = tuple(scene for scene in context.scenes if _is_said(old, scene))
        return Meaning(edits=tuple(_edit(scene, old, new) for scene in saying)) if saying else None
    named = find_scene(tail["ref"].rstrip("."), context)
    return _substitute(old, new, tail["ref"].rstrip("."), context, open_end=False) if named else None


def _removed(text: str, context: Context) -> Meaning | None:
    if match := re.fullmatch(_REMOVE_WORD, text, re.IGNORECASE):
        old = match["old"] or match["word"] or match["words"] or match["phrase"]
        return _substitute(unquoted(old), "", match["ref"], context, open_end=False)
    return None


def _substitute(old: str, new: str, phrase: str | None, context: Context, *, open_end: bool) -> Meaning | None:
    """Another text wherever `old` stands in the scene that is meant, else in the only scene that says it."""
    saying = tuple(scene for scene in context.scenes if _is_said(old, scene))
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
    return Meaning(edits=(_edit(scene, old, new),), open_end=open_end)


def _edit(scene: SceneInContext, old: str, new: str) -> Edit:
    return Edit(scene, _substituting(old, new), substituting(old, new))


def _is_said(old: str, scene: SceneInContext) -> bool:
    if content_of(scene) is None:
        return says(scene.tsx_code, old)
    return any(_says(value, old) for _, value in texts_of(scene))


def _substituting(old: str, new: str) -> Rewrite:
    def rewrite(kind: str, content: dict[str, Any]) -> dict[str, Any]:
        replace, wordy = _replacing(old, new), words_in(kind, content)
        return {name: _each(value, replace) for name, value in wordy if _says(value, old)}

    return rewrite


def _says(value: Any, old: str) -> bool:
    match value:
        case str():
            return re.search(_whole(old), value, re.IGNORECASE) is not None
        case list():
            return any(_says(words, old) for entry in value for words in _words(entry))
    return False


def _each(value: Any, replace: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return replace(value) or None
    changed = [_changed(entry, replace) for entry in value]
    return [entry for entry in changed if entry]


def _words(entry: Any) -> list[str]:
    """What an entry says: a text itself, or the texts in its columns."""
    return [words for words in entry.values() if isinstance(words, str)] if isinstance(entry, dict) else [entry]


def _changed(entry: Any, replace: Callable[[str], str]) -> Any:
    if not isinstance(entry, dict):
        return replace(entry)
    return {column: replace(words) if isinstance(words, str) else words for column, words in entry.items()}


def _replacing(old: str, new: str) -> Callable[[str], str]:
    return lambda text: " ".join(re.sub(_whole(old), lambda _: new, text, flags=re.IGNORECASE).split()).strip(" ,;:")


def _whole(text: str) -> str:
    """Whole words only: “art” is not in “Start”."""
    return rf"(?<!\w){re.escape(text)}(?!\w)"
